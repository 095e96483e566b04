import { memo } from 'react'
import { useStore } from 'zustand'
import { type CellField, kindOf } from '../../../shared/edit/cellFields'
import { CELL_RUNGS } from '../../../shared/edit/cellLists'
import { cellText } from '../../../shared/edit/cellText'
import { get } from '../../../shared/model/doc'
import type { Frame } from '../../../shared/model/record'
import { frameWords } from '../../../shared/words/frame'
import { outlineWords } from '../../../shared/words/outline'
import { feelingWord, signed } from '../../parts/feelings'
import { useEditor } from '../../use'
import { AlignmentCell } from './AlignmentCell'
import style from './Cell.module.css'
import { CommentsCell } from './CommentsCell'
import type { ColumnId } from './columns'
import { FindingsCell } from './FindingsCell'

interface Props {
  readonly frame: Frame
  readonly id: ColumnId
  readonly blind: boolean
}

/** What a cell says, while nobody writes in it. */
export const CellSaid = memo(function CellSaid({ frame, id, blind }: Props) {
  if (id === 'findings') return <FindingsCell id={frame.id} />
  if (id === 'alignment') return <AlignmentCell id={frame.id} blind={blind} />
  if (id === 'comments') return <CommentsCell id={frame.id} />
  return <FieldSaid frame={frame} field={id} />
})

function FieldSaid({ frame, field }: { readonly frame: Frame; readonly field: CellField }) {
  switch (field) {
    case 'title':
      return (
        <span className={style.title} data-empty={frame.title === '' || undefined}>
          {frame.title || frameWords.untitledFrame}
        </span>
      )
    case 'outcome':
      return <span className={style.quote}>{frame.outcome}</span>
    case 'guest':
      return <GuestName frame={frame} />
    case 'phase':
      return (
        <span className={style.text} data-usual={frame.phase === null || undefined}>
          <Text frame={frame} field={field} />
        </span>
      )
    case 'intended':
    case 'felt': {
      const feeling = frame[field]
      if (feeling === null) return null
      return (
        <span className={style.feeling}>
          <span>{feelingWord(feeling)}</span>
          {feeling.valence === null ? null : (
            <span className={style.valence} data-valence={Math.sign(feeling.valence)}>
              {signed(feeling.valence)}
            </span>
          )}
        </span>
      )
    }
    case 'intendedValence':
      return <Signed value={frame.intended?.valence ?? null} />
    case 'feltValence':
      return <Signed value={frame.felt?.valence ?? null} />
    case 'importance':
    case 'expected':
    case 'delivered':
    case 'effort': {
      const value = frame[field]
      if (value === null) return null
      const name = CELL_RUNGS[field][Math.round(value) as 1 | 2 | 3 | 4 | 5]
      return (
        <span className={style.rung}>
          <strong>{value}</strong>
          <span className={style.quiet}>{name}</span>
        </span>
      )
    }
    case 'durationMinutes':
      return frame.durationMinutes === null ? null : (
        <span className={style.text}>{frame.durationMinutes.toLocaleString()}</span>
      )
    default:
      return (
        <span className={kindOf(field) === 'text' ? style.text : style.choice}>
          <Text frame={frame} field={field} />
        </span>
      )
  }
}

function Text({ frame, field }: { readonly frame: Frame; readonly field: CellField }) {
  const editor = useEditor()
  return cellText(editor.doc(), frame, field)
}

function Signed({ value }: { readonly value: number | null }) {
  return value === null ? null : <span className={style.text}>{signed(value)}</span>
}

/** A guest that is renamed elsewhere is renamed here. */
function GuestName({ frame }: { readonly frame: Frame }) {
  const editor = useEditor()
  const name = useStore(editor.store, ({ doc }) => get(doc, frame.guest, 'guest')?.name)
  if (name === undefined) return null
  return <span className={style.text}>{name || outlineWords.unnamed}</span>
}
