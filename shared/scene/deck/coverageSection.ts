import { coverageOf } from '../../method/coverage'
import { boardOf, get } from '../../model/doc'
import { STAGES } from '../../model/vocabulary'
import { deckWords } from '../../words/deck'
import { reportWords } from '../../words/deckReport'
import { methodWords } from '../../words/method'
import { readingWords } from '../../words/readings'
import { scorecardWords } from '../../words/scorecard'
import { factRow, type Reading } from './factRow'
import { ofBoard } from './ofBoard'
import { fixed, type Part, textPart } from './part'
import type { Section } from './section'
import { measureOf, type Setup } from './setup'
import { BODY, LEAD } from './styles'

/** F11: how much of the story is told and scored, and what is missing by name. */
export function coverageSection(setup: Setup): Section {
  const { doc } = setup
  const { stages, scoredStages, phases, personas } = coverageOf(doc)
  const share = (name: string, percent: number | null, note: string, without: string): Reading => ({
    name,
    value: percent === null ? deckWords.none : deckWords.percent(setup.figures.exact(percent)),
    note: percent === null ? without : note,
  })
  const w = measureOf(setup.sheet)
  const parts = [
    readingsPart(setup, [
      share(readingWords.stages, stages, readingWords.stagesMeans, readingWords.noScope),
      share(
        readingWords.scoredStages,
        scoredStages,
        ofBoard(setup, readingWords.scoredMeans),
        readingWords.noScope,
      ),
      share(readingWords.phases, phases, readingWords.phasesMeans, readingWords.noScope),
      share(readingWords.guests, personas, readingWords.guestsMeans, readingWords.noGuests),
    ]),
    textPart(missingWords(setup).join(' '), BODY, w),
    ...outOfScope(setup).map((text) => textPart(text, LEAD, w)),
  ]
  return {
    id: 'coverage',
    over: deckWords.scorecard,
    title: scorecardWords.sections.coverage,
    lead: readingWords.coverageLead,
    parts,
  }
}

function readingsPart({ sheet }: Setup, readings: readonly Reading[]): Part {
  return fixed(factRow(readings, measureOf(sheet), sheet.orientation === 'landscape' ? 4 : 2))
}

function missingWords({ doc }: Setup): readonly string[] {
  const { missingStages, missingPhases, missingGuests } = coverageOf(doc)
  const { and } = scorecardWords
  const guests = missingGuests.map((id) => get(doc, id, 'guest')?.name || reportWords.unnamedGuest)
  const found = [
    ...(missingStages.length === 0
      ? []
      : [readingWords.missingStages(and(missingStages.map((stage) => methodWords.stage[stage])))]),
    ...(missingPhases.length === 0
      ? []
      : [readingWords.missingPhases(and(missingPhases.map((phase) => `“${methodWords.phase[phase]}”`)))]),
    ...(guests.length === 0 ? [] : [readingWords.missingGuests(and(guests), guests.length)]),
  ]
  return found.length === 0 ? [readingWords.nothingMissing] : found
}

function outOfScope({ doc }: Setup): readonly string[] {
  const { stagesInScope, outOfScopeReasons } = boardOf(doc)
  return STAGES.filter((stage) => !stagesInScope.includes(stage)).map((stage) =>
    reportWords.stageOut(methodWords.stage[stage], outOfScopeReasons[stage] ?? ''),
  )
}
