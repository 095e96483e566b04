import { type KeyboardEvent, useRef } from 'react'
import { consensusLevels } from '../../../shared/method/alignment'
import { dimensionCard, levelName } from '../../../shared/method/catalog'
import { scoresOf } from '../../../shared/model/doc'
import type { Frame, Rater } from '../../../shared/model/record'
import type { Dimension, Level } from '../../../shared/model/vocabulary'
import { scoreWords } from '../../../shared/words/score'
import { useDoc } from '../../use'
import style from './DimensionRow.module.css'

interface Props {
  readonly frame: Frame
  readonly dimension: Dimension
  readonly scorer: Rater | null
  /** The row whose five anchors are laid out to read. */
  readonly open: boolean
  onOpen(): void
  onScore(level: Level | null): void
  onLeaveOut(): void
}

const LEVELS = [1, 2, 3, 4, 5] as const

/** One dimension: five levels to choose from, each with the sentence that must be wholly true. */
export function DimensionRow({ frame, dimension, scorer, open, onOpen, onScore, onLeaveOut }: Props) {
  const doc = useDoc()
  const row = useRef<HTMLDivElement>(null)
  const card = dimensionCard(dimension)
  const out = frame.notApplicable.includes(dimension)
  const scores = scoresOf(doc, frame.id).filter((score) => score.levels[dimension] !== null)
  const own = scores.find((score) => score.rater === scorer?.id)?.levels[dimension] ?? null
  const mean = consensusLevels(doc, frame.id)[dimension]
  // To someone who scores, the others' levels appear only after her own ; to a reader they are the reading.
  const read = own === null && !scorer && mean !== null
  const draft = read ? Math.round(mean) : null
  const stop = own ?? draft ?? 1

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const level = LEVELS.find((each) => event.key === String(each))
    if (level && !out) choose(level)
    else if ((event.key === '0' || event.key === 'Backspace' || event.key === 'Delete') && !out) onScore(null)
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight')
      step(event.key === 'ArrowRight' ? 1 : -1)
    else if (event.key === 'ArrowUp' || event.key === 'ArrowDown')
      leave(row.current, event.key === 'ArrowDown' ? 1 : -1)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  const choose = (level: Level) => {
    onScore(level)
    row.current?.querySelectorAll<HTMLElement>('[role=radio]')[level - 1]?.focus()
  }

  const step = (by: 1 | -1) => {
    const radios = [...(row.current?.querySelectorAll<HTMLElement>('[role=radio]') ?? [])]
    const at = radios.indexOf(document.activeElement as HTMLElement)
    radios[Math.max(0, Math.min(4, at + by))]?.focus()
  }

  return (
    <section className={style.dimension} data-open={open || undefined} aria-label={card.label}>
      <p className={style.head}>
        <span className={style.name}>{card.label}</span>
        <span className={style.said}>
          {mean !== null && (read || (own !== null && scores.length > 1))
            ? scoreWords.others(scores.length, mean.toFixed(2))
            : null}
        </span>
        <button type="button" className={style.out} aria-pressed={out} onClick={onLeaveOut}>
          {out ? scoreWords.applies : scoreWords.notApplicable}
          <span className="unseen">: {card.label}</span>
        </button>
      </p>
      <div
        ref={row}
        role="radiogroup"
        aria-label={card.label}
        aria-disabled={out}
        className={style.levels}
        onKeyDown={onKeyDown}
        onFocus={onOpen}
      >
        {LEVELS.map((level) => (
          // biome-ignore lint/a11y/useSemanticElements: five buttons in a row carry the levels, not native radios
          <button
            key={level}
            type="button"
            role="radio"
            aria-checked={own === level}
            aria-label={`${scoreWords.level(level, levelName(level))}. ${card.anchors[level]}`}
            tabIndex={level === stop ? 0 : -1}
            disabled={out}
            data-level={level}
            data-draft={draft === level || undefined}
            className={style.level}
            onClick={() => onScore(level)}
          >
            {level}
          </button>
        ))}
        <button
          type="button"
          className={style.clear}
          disabled={out || own === null}
          tabIndex={-1}
          onClick={() => onScore(null)}
        >
          {scoreWords.clear}
          <span className="unseen"> {card.label}</span>
        </button>
      </div>
      {open && !out ? (
        <div className={style.anchors}>
          <p className={style.question}>{card.question}</p>
          <ol>
            {LEVELS.map((level) => (
              <li key={level} data-chosen={own === level || undefined}>
                <strong>{scoreWords.level(level, levelName(level))}.</strong> {card.anchors[level]}
              </li>
            ))}
          </ol>
        </div>
      ) : null}
    </section>
  )
}

/** Up and down go to the same kind of place in the neighbouring dimension. */
function leave(row: HTMLElement | null, by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[role=radiogroup][aria-label]')]
  const next = row ? rows[rows.indexOf(row) + by] : undefined
  next?.querySelector<HTMLElement>('[role=radio][tabindex="0"]')?.focus()
}
