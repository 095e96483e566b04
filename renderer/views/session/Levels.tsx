import { type KeyboardEvent, useRef } from 'react'
import { dimensionCard, levelName } from '../../../shared/method/catalog'
import type { Dimension, Level } from '../../../shared/model/vocabulary'
import { scoreWords } from '../../../shared/words/score'
import style from './Levels.module.css'

interface Props {
  /** What the group is called: the dimension, the frame, or the rater. */
  readonly label: string
  readonly dimension: Dimension
  readonly value: Level | null
  /** A level that stands there until a person gives one: the template's, or the rounded mean of others. */
  readonly draft?: Level | null
  readonly disabled?: boolean
  readonly look?: 'row' | 'large' | 'bare'
  onScore(level: Level | null): void
  /** Up and down: to the same kind of place in the neighbouring row. */
  onMove(by: 1 | -1, from: HTMLElement): void
  onFocus?(): void
}

const LEVELS = [1, 2, 3, 4, 5] as const

/** Five levels to choose from: the keys 1 to 5 choose, 0 clears, left and right move, up and down leave the row. */
export function Levels({
  label,
  dimension,
  value,
  draft = null,
  disabled = false,
  look = 'row',
  ...rest
}: Props) {
  const { onScore, onMove, onFocus } = rest
  const row = useRef<HTMLDivElement>(null)
  const { anchors } = dimensionCard(dimension)
  const stop = value ?? draft ?? 1

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const level = LEVELS.find((each) => event.key === String(each))
    if (level && !disabled) choose(level)
    else if (CLEARING.has(event.key) && !disabled) onScore(null)
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight')
      step(event.key === 'ArrowRight' ? 1 : -1)
    else if (event.key === 'ArrowUp' || event.key === 'ArrowDown')
      onMove(event.key === 'ArrowDown' ? 1 : -1, event.currentTarget)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  const choose = (level: Level) => {
    radios()[level - 1]?.focus()
    onScore(level)
  }

  const step = (by: 1 | -1) => {
    const at = radios().indexOf(document.activeElement as HTMLElement)
    radios()[Math.max(0, Math.min(4, at + by))]?.focus()
  }

  const radios = () => [...(row.current?.querySelectorAll<HTMLElement>('[role=radio]') ?? [])]

  return (
    <div
      ref={row}
      role="radiogroup"
      aria-label={label}
      aria-disabled={disabled}
      className={`${style.levels} ${look === 'row' ? '' : style[look]}`}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      {LEVELS.map((level) => (
        // biome-ignore lint/a11y/useSemanticElements: five buttons in a row carry the levels, not native radios
        <button
          key={level}
          type="button"
          role="radio"
          aria-checked={value === level}
          aria-label={`${scoreWords.level(level, levelName(level))}. ${anchors[level]}`}
          tabIndex={level === stop ? 0 : -1}
          disabled={disabled}
          data-level={level}
          data-draft={(value === null && draft === level) || undefined}
          className={style.level}
          onClick={() => onScore(level)}
        >
          {level}
        </button>
      ))}
      <button
        type="button"
        className={style.clear}
        disabled={disabled || value === null}
        tabIndex={-1}
        onClick={() => onScore(null)}
      >
        {scoreWords.clear}
        <span className="unseen"> {label}</span>
      </button>
    </div>
  )
}

const CLEARING: ReadonlySet<string> = new Set(['0', 'Backspace', 'Delete'])
