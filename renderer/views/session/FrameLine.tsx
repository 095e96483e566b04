import { memo } from 'react'
import { boardOf } from '../../../shared/model/doc'
import type { Frame } from '../../../shared/model/record'
import type { Dimension, Level } from '../../../shared/model/vocabulary'
import { sessionWords } from '../../../shared/words/session'
import { useDoc } from '../../use'
import style from './FrameLine.module.css'
import { FramePicture } from './FramePicture'
import { Levels } from './Levels'

interface Props {
  readonly frame: Frame
  readonly place: number
  /** CSS pixels. */
  readonly pictureWidth: number
  readonly dimension: Dimension
  readonly level: Level | null
  onScore(level: Level | null): void
  onMove(by: 1 | -1): void
  onFocus(): void
}

/** A frame as one asks about it: its picture, the three facts a score rests on, and five levels. */
export function FrameLine({ frame, place, pictureWidth, dimension, level, onScore, onMove, onFocus }: Props) {
  const { weights } = boardOf(useDoc())
  const out = frame.notApplicable.includes(dimension) || weights[dimension] === 0
  const title = frame.title || sessionWords.untitled
  return (
    <div className={style.line}>
      <FramePicture frame={frame.id} width={pictureWidth} />
      <div className={style.text}>
        <p className={style.title}>
          <span>{place}</span> {title}
        </p>
        <Facts frame={frame} />
      </div>
      <div className={style.levels}>
        <Levels
          label={sessionWords.levelsFor(place, title)}
          dimension={dimension}
          value={level}
          disabled={out}
          look="large"
          onScore={onScore}
          onMove={onMove}
          onFocus={onFocus}
        />
        {out ? <p className={style.out}>{sessionWords.doesNotApply}</p> : null}
      </div>
    </div>
  )
}

const Facts = memo(function Facts({ frame: { what, action, outcome } }: { readonly frame: Frame }) {
  return (
    <dl className={style.facts}>
      {(
        [
          ['what', what],
          ['action', action],
          ['outcome', outcome],
        ] as const
      ).map(([fact, text]) => (
        <div key={fact} data-fact={fact}>
          <dt>{sessionWords.facts[fact]}</dt>
          <dd data-blank={text.trim() === '' || undefined} title={text}>
            {text.trim() === '' ? sessionWords.notSaid : text}
          </dd>
        </div>
      ))}
    </dl>
  )
})
