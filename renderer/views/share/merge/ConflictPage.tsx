import { useId } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'
import type { Conflict } from '../../../../shared/exchange/merge/merge'
import type { Choice } from '../../../../shared/sharing'
import { mergingWords } from '../../../../shared/words/merging'
import { Button } from '../../../parts/Button'
import { FrameImage } from '../../history/FrameImage'
import type { BothSides } from './bothSides'
import style from './ConflictPage.module.css'
import { conflictName, conflictPlace } from './conflictWords'
import { SideBody } from './SideBody'
import { isSeen } from './saidOf'

interface Props extends BothSides {
  readonly conflict: Conflict
  /** From 1. */
  readonly place: number
  readonly count: number
  readonly choice: Choice | null
  onChoose(choice: Choice): void
  onStep(by: -1 | 1): void
}

/** One thing both people changed: both sides next to each other, and which of them stays. */
export function ConflictPage({ conflict, place, count, choice, onChoose, onStep, ...sides }: Props) {
  const { mine, theirs, from } = sides
  const name = conflictName(mine, theirs, conflict)
  const frame = isSeen(conflict) ? null : conflict.frame
  const { choices } = mergingWords
  return (
    <div className={style.page}>
      <div className={style.head}>
        {frame ? (
          <span className={style.thumb}>
            <FrameImage doc={mine.has(frame) ? mine : theirs} frame={frame} />
          </span>
        ) : null}
        <div className={style.names}>
          <p className={style.where}>{conflictPlace(mine, theirs, conflict)}</p>
          <h3>{name}</h3>
          <p className={style.state}>{choice === null ? undecided(conflict) : mergingWords.chosen[choice]}</p>
        </div>
      </div>
      <RadioGroup
        key={conflict.key}
        aria-label={`${mergingWords.choice}: ${name}`}
        className={style.sides ?? ''}
        value={choice}
        onChange={(value) => onChoose(value as Choice)}
      >
        <Side value="mine" title={choices.mine}>
          <SideBody {...sides} conflict={conflict} side="mine" />
        </Side>
        <Side value="theirs" title={choices.theirs} aside={from}>
          <SideBody {...sides} conflict={conflict} side="theirs" />
        </Side>
        {conflict.both ? (
          <Side value="both" title={choices.both}>
            <p>{conflict.sort === 'text' ? mergingWords.bothTexts : mergingWords.bothElements}</p>
          </Side>
        ) : null}
      </RadioGroup>
      <Base {...sides} conflict={conflict} />
      {/* Round and round: a button that went dark under the finger would lose the focus. */}
      {count === 1 ? null : (
        <nav className={style.steps} aria-label={mergingWords.conflicts}>
          <Button onPress={() => onStep(-1)}>{mergingWords.previous}</Button>
          <span>{mergingWords.place(place, count)}</span>
          <Button onPress={() => onStep(1)}>{mergingWords.next}</Button>
        </nav>
      )}
    </div>
  )
}

interface SideProps {
  readonly value: Choice
  readonly title: string
  readonly aside?: string
  readonly children: React.ReactNode
}

/** A side is chosen by pressing on it, wherever. */
function Side({ value, title, aside, children }: SideProps) {
  const name = useId()
  const body = useId()
  return (
    <Radio
      value={value}
      aria-labelledby={name}
      aria-describedby={body}
      className={style.side ?? ''}
      data-side={value}
    >
      <span className={style.sideHead}>
        <span className={style.dot} aria-hidden />
        <span id={name} className={style.sideName}>
          {title}
        </span>
        {aside ? <span className={style.aside}>{aside}</span> : null}
      </span>
      <span id={body} className={style.body}>
        {children}
      </span>
    </Radio>
  )
}

/** How a text stood before both of them changed it. */
function Base({ conflict, hidden }: Pick<Props, 'conflict' | 'hidden'>) {
  const { base, sort } = conflict
  if (sort !== 'text' || hidden || typeof base !== 'string' || base.trim() === '') return null
  return (
    <div className={style.base}>
      <h4>{mergingWords.before}</h4>
      <p dir="auto">{base}</p>
    </div>
  )
}

function undecided({ sort }: Conflict): string {
  return sort === 'removed' ? mergingWords.undecidedGone : mergingWords.undecided
}
