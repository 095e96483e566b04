import { coverageOf } from '../../../shared/method/coverage'
import type { Figure } from '../../../shared/method/explain/figure'
import { boardOf, type Doc, get } from '../../../shared/model/doc'
import { STAGES } from '../../../shared/model/vocabulary'
import { frameWords } from '../../../shared/words/frame'
import { methodWords } from '../../../shared/words/method'
import { readingWords } from '../../../shared/words/readings'
import { scorecardWords } from '../../../shared/words/scorecard'
import { useBlind } from '../session/blind'
import { ofBoard } from './boardState'
import { say } from './numbers'
import style from './Reading.module.css'
import { Tile, Tiles } from './Tiles'

/** How much of the story is told and scored, and what is missing by name; while scores are hidden, not how much is. */
export function Coverage({ doc }: { readonly doc: Doc }) {
  const blind = useBlind()
  const { stages, scoredStages, phases, personas, ...missing } = coverageOf(doc)
  return (
    <div className={style.reading}>
      <Tiles>
        <Share
          label={readingWords.stages}
          share={stages}
          means={readingWords.stagesMeans}
          without={readingWords.noScope}
          figure={{ figure: 'stageCoverage' }}
        />
        {blind ? null : (
          <Share
            label={readingWords.scoredStages}
            share={scoredStages}
            means={ofBoard(doc, readingWords.scoredMeans)}
            without={readingWords.noScope}
            figure={{ figure: 'scoredCoverage' }}
          />
        )}
        <Share
          label={readingWords.phases}
          share={phases}
          means={readingWords.phasesMeans}
          without={readingWords.noScope}
          figure={{ figure: 'phaseCoverage' }}
        />
        <Share
          label={readingWords.guests}
          share={personas}
          means={readingWords.guestsMeans}
          without={readingWords.noGuests}
          figure={{ figure: 'guestCoverage' }}
        />
      </Tiles>
      <ul className={style.rows} aria-label={readingWords.missing}>
        {sentences(doc, missing).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  )
}

interface ShareProps {
  readonly label: string
  /** Percent; null: there is nothing to cover. */
  readonly share: number | null
  readonly means: string
  readonly without: string
  readonly figure: Figure
}

function Share({ label, share, means, without, figure }: ShareProps) {
  return (
    <Tile
      label={label}
      value={share === null ? null : say.percent(share)}
      state={share === null ? without : means}
      figure={figure}
    />
  )
}

type Missing = Pick<ReturnType<typeof coverageOf>, 'missingStages' | 'missingPhases' | 'missingGuests'>

function sentences(doc: Doc, { missingStages, missingPhases, missingGuests }: Missing): readonly string[] {
  const { and } = scorecardWords
  const stages = missingStages.map((stage) => methodWords.stage[stage])
  const phases = missingPhases.map((phase) => `“${methodWords.phase[phase]}”`)
  const guests = missingGuests.map((id) => get(doc, id, 'guest')?.name || frameWords.newGuest)
  const scope = boardOf(doc).stagesInScope
  const out = STAGES.filter((stage) => !scope.includes(stage)).map((stage) => methodWords.stage[stage])
  const found = [
    ...(stages.length > 0 ? [readingWords.missingStages(and(stages))] : []),
    ...(phases.length > 0 ? [readingWords.missingPhases(and(phases))] : []),
    ...(guests.length > 0 ? [readingWords.missingGuests(and(guests), guests.length)] : []),
  ]
  return [
    ...(found.length === 0 ? [readingWords.nothingMissing] : found),
    ...(out.length > 0 ? [readingWords.outStages(and(out))] : []),
  ]
}
