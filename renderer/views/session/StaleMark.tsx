import { History } from 'lucide-react'
import { confirmLevels } from '../../../shared/edit/scores'
import { dimensionCard } from '../../../shared/method/catalog'
import { type Part, type StaleLevel, staleLevels } from '../../../shared/method/stale'
import { type Doc, get } from '../../../shared/model/doc'
import type { Frame } from '../../../shared/model/record'
import type { Dimension } from '../../../shared/model/vocabulary'
import { editWords } from '../../../shared/words/edit'
import { scoreWords } from '../../../shared/words/score'
import { say } from '../../document/session'
import { useReadOnly } from '../../parts/readOnly'
import { useDoc, useEditor } from '../../use'
import { raterName } from './raterName'
import style from './StaleMark.module.css'

interface Props {
  readonly frame: Frame
  readonly dimension: Dimension
  /** Whose levels count; null: everybody's. */
  readonly rater: string | null
  /** Nobody else's levels may be spoken of. */
  readonly alone: boolean
}

/** Says that a level was given before the frame changed, and takes the word that it still holds. */
export function StaleMark({ frame, dimension, rater, alone }: Props) {
  const doc = useDoc()
  const editor = useEditor()
  const readOnly = useReadOnly()
  const stale = staleOf(doc, frame, rater, alone).filter((each) => each.dimension === dimension)
  if (stale.length === 0) return null
  const own = stale.filter(({ score }) => score.rater === rater)
  // One's own word first; what others gave is confirmed by whoever sits here when nothing of one's own is left to do.
  const meant = own.length > 0 ? own : stale
  const { label } = dimensionCard(dimension)
  const confirm = () => {
    const now = new Date().toISOString()
    const change = confirmLevels(editor.doc(), frame.id, own.length > 0 ? rater : null, dimension, now)
    editor.commit(editWords.confirmScore, change)
    say(scoreWords.confirmed(label))
  }
  return (
    <p className={style.stale}>
      <History aria-hidden />
      <span>
        {own.length > 0 ? null : `${meant.map(({ score }) => raterName(doc, score.rater)).join(', ')}: `}
        {scoreWords.stale(partsText(doc, frame, meant))}
      </span>
      {readOnly ? null : (
        <button type="button" aria-label={scoreWords.stillTrueOf(label)} onClick={confirm}>
          {scoreWords.stillTrue}
        </button>
      )}
    </p>
  )
}

/** The same for all dimensions of a frame at once. */
export function StaleFrame({ frame, rater, alone }: Omit<Props, 'dimension'>) {
  const doc = useDoc()
  const editor = useEditor()
  const readOnly = useReadOnly()
  const stale = staleOf(doc, frame, rater, alone)
  if (stale.length === 0) return null
  const confirm = () => {
    const now = new Date().toISOString()
    const change = confirmLevels(editor.doc(), frame.id, alone ? rater : null, null, now)
    editor.commit(editWords.confirmScores, change)
    say(scoreWords.confirmedAll)
  }
  return (
    <p className={`${style.stale} ${style.frame}`}>
      <History aria-hidden />
      <span>{scoreWords.staleFrame(new Set(stale.map(({ dimension }) => dimension)).size)}</span>
      {readOnly ? null : (
        <button type="button" onClick={confirm}>
          {scoreWords.allStillTrue}
        </button>
      )}
    </p>
  )
}

function staleOf(doc: Doc, frame: Frame, rater: string | null, alone: boolean): readonly StaleLevel[] {
  return staleLevels(doc, frame.id).filter(({ score }) => !alone || score.rater === rater)
}

/** “What and How”, “the guest (Renee Coleman)”: every part that changed, once, in the order of the equation. */
function partsText(doc: Doc, frame: Frame, stale: readonly StaleLevel[]): string {
  const changed = new Set(stale.flatMap(({ parts }) => parts))
  const names = PARTS.filter((part) => changed.has(part)).map((part) => {
    const guest = part === 'who' ? get(doc, frame.guest, 'guest')?.name : undefined
    return guest ? scoreWords.staleWho(guest) : scoreWords.part[part]
  })
  if (names.length < 3) return names.join(scoreWords.and)
  return `${names.slice(0, -1).join(', ')}${scoreWords.and}${names.at(-1)}`
}

const PARTS: readonly Part[] = ['what', 'who', 'how']
