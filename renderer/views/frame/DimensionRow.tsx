import { dimensionAgreement } from '../../../shared/method/agreement'
import { consensusLevels } from '../../../shared/method/alignment'
import { dimensionCard, levelName } from '../../../shared/method/catalog'
import { type Doc, get, scoresOf } from '../../../shared/model/doc'
import type { Frame, Rater } from '../../../shared/model/record'
import type { Score } from '../../../shared/model/scoring'
import type { Dimension, Level } from '../../../shared/model/vocabulary'
import { scoreWords } from '../../../shared/words/score'
import { giveLevel } from '../../document/scoring'
import { useDoc } from '../../use'
import { say } from '../scorecard/numbers'
import { Levels } from '../session/Levels'
import { levelBy } from '../session/own'
import { StaleMark } from '../session/StaleMark'
import { DimensionMore } from './DimensionMore'
import style from './DimensionRow.module.css'
import { leaveRow } from './leaveRow'

interface Props {
  readonly frame: Frame
  readonly dimension: Dimension
  readonly scorer: Rater | null
  /** The row whose five anchors are laid out to read. */
  readonly open: boolean
  /** Whether the others' levels may be read. */
  readonly told: boolean
  /** A silent turn: nothing of anybody else is shown, not even a draft. */
  readonly alone: boolean
  onOpen(): void
  onLeaveOut(): void
}

const LEVELS = [1, 2, 3, 4, 5] as const

/** One dimension: five levels to choose from, each with the sentence that must be wholly true. */
export function DimensionRow({ frame, dimension, scorer, open, alone, onOpen, onLeaveOut, ...may }: Props) {
  const doc = useDoc()
  const card = dimensionCard(dimension)
  const out = frame.notApplicable.includes(dimension)
  const own = levelBy(doc, frame.id, scorer?.id ?? null, dimension)
  const draft = alone || own !== null ? null : draftOf(doc, frame, dimension, scorer)
  // A draft stands in the row itself until her own level takes its place.
  const told = may.told && (own !== null || !scorer || draft === null)
  return (
    <section className={style.dimension} data-open={open || undefined} aria-label={card.label}>
      <p className={style.name}>{card.label}</p>
      <p className={style.said}>
        {out
          ? null
          : draft?.template
            ? scoreWords.draftLevel(draft.level)
            : told
              ? saidOf(doc, frame, dimension)
              : null}
      </p>
      <div className={style.levels} data-field={`scores.${dimension}`}>
        <Levels
          label={card.label}
          dimension={dimension}
          value={own}
          draft={draft?.level ?? null}
          disabled={out}
          onScore={(level) => giveLevel(frame.id, scorer?.id ?? null, dimension, level)}
          onMove={leaveRow}
          onFocus={onOpen}
        />
      </div>
      {alone ? null : (
        <button type="button" className={style.out} aria-pressed={out} onClick={onLeaveOut}>
          {out ? scoreWords.applies : scoreWords.notApplicable}
          <span className="unseen">: {card.label}</span>
        </button>
      )}
      {out ? null : (
        <StaleMark frame={frame} dimension={dimension} rater={scorer?.id ?? null} alone={!may.told} />
      )}
      {open && !out ? (
        <>
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
          <DimensionMore frame={frame} dimension={dimension} scorer={scorer} told={told} alone={alone} />
        </>
      ) : null}
    </section>
  )
}

/** What stands there until a person scores: the template's level, or to a reader the mean of those who did. */
function draftOf(doc: Doc, frame: Frame, dimension: Dimension, scorer: Rater | null) {
  const given = scoresOf(doc, frame.id).filter((score) => score.levels[dimension] !== null)
  const mean = consensusLevels(doc, frame.id)[dimension]
  const template = given.length > 0 && given.every((score) => isDraft(doc, score))
  if (mean === null || (scorer && !template)) return null
  return { level: Math.round(mean) as Level, template }
}

function isDraft(doc: Doc, { rater }: Score): boolean {
  return get(doc, rater, 'rater')?.group === 'template'
}

/** `3 raters, mean 2.67 · Discuss`; '' while there is nothing to compare. */
function saidOf(doc: Doc, frame: Frame, dimension: Dimension): string {
  const { raters, mean, flag } = dimensionAgreement(doc, frame.id, dimension)
  if (mean === null || raters === 0) return ''
  const said = scoreWords.others(raters, say.exact(mean))
  return flag === 'discuss' || flag === 'one-voice' ? `${said} · ${scoreWords.flag[flag]}` : said
}
