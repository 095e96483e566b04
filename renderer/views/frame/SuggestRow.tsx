import { dimensionAgreement } from '../../../shared/method/agreement'
import { dimensionCard, levelName } from '../../../shared/method/catalog'
import { isBlind } from '../../../shared/method/rounds'
import type { Doc } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import type { Frame } from '../../../shared/model/record'
import type { Suggestion } from '../../../shared/model/sharing'
import type { Dimension, Level } from '../../../shared/model/vocabulary'
import { reviewWords } from '../../../shared/words/comments'
import { scoreWords } from '../../../shared/words/score'
import { suggest, suggestReason } from '../../document/suggesting'
import { Field } from '../../parts/Field'
import { ReadOnly } from '../../parts/readOnly'
import { useDoc, useEditor } from '../../use'
import { say } from '../scorecard/numbers'
import { Levels } from '../session/Levels'
import style from './DimensionRow.module.css'
import { leaveRow } from './leaveRow'

interface Props {
  readonly frame: Frame
  readonly dimension: Dimension
  /** What the reader proposed; null: nothing yet. */
  readonly own: Suggestion | null
  /** The row whose five anchors are laid out to read. */
  readonly open: boolean
  onOpen(): void
}

const LEVELS = [1, 2, 3, 4, 5] as const

/** One dimension of a review copy: a level to propose, and why. What the team gave is told once she has said hers. */
export function SuggestRow({ frame, dimension, own, open, onOpen }: Props) {
  const doc = useDoc()
  const editor = useEditor()
  const { label, question, anchors } = dimensionCard(dimension)
  return (
    <section className={style.dimension} data-open={open || undefined} aria-label={label}>
      <p className={style.name}>{label}</p>
      <p className={style.said}>{own ? teamText(doc, frame.id, dimension) : null}</p>
      <div className={style.levels} data-field={`scores.${dimension}`}>
        <Levels
          label={label}
          dimension={dimension}
          value={(own?.level ?? null) as Level | null}
          onScore={(level) => suggest(frame.id, dimension, level)}
          onMove={leaveRow}
          onFocus={onOpen}
        />
      </div>
      {open ? (
        <>
          <div className={style.anchors}>
            <p className={style.question}>{question}</p>
            <ol>
              {LEVELS.map((level) => (
                <li key={level} data-chosen={own?.level === level || undefined}>
                  <strong>{scoreWords.level(level, levelName(level))}.</strong> {anchors[level]}
                </li>
              ))}
            </ol>
          </div>
          {own ? (
            <div className={style.more}>
              <ReadOnly value={false}>
                <Field
                  label={scoreWords.whyOf(label)}
                  placeholder={scoreWords.why}
                  quiet
                  lines="one"
                  value={own.reason}
                  limit={REASON_LETTERS}
                  advice={REASON_ADVICE}
                  onChange={(text) => suggestReason(own, text)}
                  onDone={editor.pause}
                />
              </ReadOnly>
            </div>
          ) : null}
        </>
      ) : null}
    </section>
  )
}

/** Letters of a reason, as a score holds them: accepted, it becomes one. */
const REASON_LETTERS = 2000
const REASON_ADVICE = 300

function teamText(doc: Doc, frame: Id, dimension: Dimension): string | null {
  if (isBlind(doc)) return null
  const { mean, raters } = dimensionAgreement(doc, frame, dimension)
  return mean === null || raters === 0 ? reviewWords.teamNone : reviewWords.team(say.exact(mean))
}
