import { boardAlignment, countingFrames, frameAlignment } from '../../method/alignment'
import { coverageOf } from '../../method/coverage'
import { balanceOf } from '../../method/equation'
import { weakestLink } from '../../method/weakest'
import { boardOf, get } from '../../model/doc'
import type { Frame } from '../../model/record'
import { STAGES } from '../../model/vocabulary'
import { deckWords } from '../../words/deck'
import { reportWords } from '../../words/deckReport'
import { methodWords } from '../../words/method'
import { readingWords } from '../../words/readings'
import { scorecardWords } from '../../words/scorecard'
import { signedExact } from '../charts/setting'
import { caveatsOf } from './caveats'
import { factRow, type Reading } from './factRow'
import { stateWords } from './figures'
import { framePicture, hasPicture } from './framePicture'
import { fixed, type Part, textPart } from './part'
import { NOTHING, row, stack, words } from './piece'
import type { Section } from './section'
import { frameName, measureOf, type Setup } from './setup'
import { firstLines } from './shortened'
import { BODY, LEAD, STATE, SUBHEAD } from './styles'
import { set } from './typeset'

const NONE = deckWords.none

/** F9: the frame with the lowest alignment, what it costs and what mending it alone would bring; null: none has one. */
export function weakestSection(setup: Setup): Section | null {
  const { doc, figures } = setup
  const { frame: id, alignment, drag, lift, journeyBreaker } = weakestLink(doc)
  const frame = get(doc, id, 'frame')
  if (!frame || alignment === null) return null
  const state = stateWords(frameAlignment(doc, frame.id), caveatsOf(doc, [frame]))
  const name = [frameName(setup, frame), ...(journeyBreaker ? [readingWords.isBreaker] : [])].join('. ')
  return section('weakest', scorecardWords.sections.weakest, readingWords.weakestLead, [
    weakestPart(setup, frame, name, [
      { name: deckWords.alignment, value: figures.exact(alignment), note: state },
      {
        name: readingWords.drag,
        value: drag === null ? NONE : signedExact(drag, figures),
        note: drag === null ? readingWords.dragNone : ofBoard(setup, readingWords.dragMeans),
      },
      {
        name: readingWords.liftBoard,
        value: lift === null ? NONE : signedExact(lift, figures),
        note: lift === null ? scorecardWords.needsTarget : ofBoard(setup, readingWords.liftMeans),
      },
    ]),
  ])
}

/** The moment's picture beside what it costs. */
function weakestPart(setup: Setup, frame: Frame, name: string, all: readonly Reading[]): Part {
  const w = measureOf(setup.sheet)
  const isWide = setup.sheet.orientation === 'landscape'
  const picture = hasPicture(setup.doc, frame)
    ? framePicture(setup, frame, Math.round(w * (isWide ? 0.22 : 0.32)))
    : NOTHING
  const right = picture.w === 0 ? w : w - picture.w - GUTTER
  const said = stack(14, [words(firstLines(name, SUBHEAD, right, 3), right), factRow(all, right, all.length)])
  return fixed(row(GUTTER, picture.w === 0 ? [said] : [picture, said]))
}

/** F11: how much of the story is told and scored, and what is missing by name. */
export function coverageSection(setup: Setup): Section {
  const { doc } = setup
  const { stages, scoredStages, phases, personas } = coverageOf(doc)
  const share = (name: string, percent: number | null, note: string, without: string): Reading => ({
    name,
    value: percent === null ? NONE : deckWords.percent(setup.figures.exact(percent)),
    note: percent === null ? without : note,
  })
  const w = measureOf(setup.sheet)
  return section('coverage', scorecardWords.sections.coverage, readingWords.coverageLead, [
    readings(setup, 4, [
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
  ])
}

/** F12: a list of activities, or a story of outcomes. */
export function serviceSection(setup: Setup): Section {
  const { doc, figures, sheet } = setup
  const { lean, leanReading, outcomeShare, outsideService } = balanceOf(doc)
  const w = measureOf(sheet)
  const percent = (share: number | null) => (share === null ? NONE : deckWords.percent(figures.exact(share)))
  const board = stateWords(boardAlignment(doc), caveatsOf(doc, countingFrames(doc)))
  return section('service', scorecardWords.sections.service, readingWords.serviceLead, [
    ...(leanReading === null ? [] : [fixed(words(set(readingWords.leanReading[leanReading], STATE, w), w))]),
    readings(setup, 3, [
      {
        name: readingWords.lean,
        value: lean === null ? NONE : signedExact(lean, figures),
        note: lean === null ? readingWords.noLean : `${readingWords.leanMeans} · ${board}`,
      },
      {
        name: readingWords.outcomeShare,
        value: percent(outcomeShare),
        note: outcomeShare === null ? readingWords.noOutcome : readingWords.outcomeMeans,
      },
      {
        name: readingWords.outside,
        value: percent(outsideService),
        note: outsideService === null ? readingWords.noOutside : readingWords.outsideMeans,
      },
    ]),
  ])
}

function section(id: string, title: string, lead: string, parts: readonly Part[]): Section {
  return { id, over: deckWords.scorecard, title, role: 'h3', lead, parts }
}

function readings({ sheet }: Setup, across: number, all: readonly Reading[]): Part {
  const isWide = sheet.orientation === 'landscape'
  return fixed(factRow(all, measureOf(sheet), isWide || across === 3 ? across : 2))
}

/** A sentence about a number of the whole board, with what one has to know of its scores. */
function ofBoard({ doc }: Setup, text: string): string {
  const { state } = boardAlignment(doc)
  const open = state === 'partial' || state === 'insufficient' ? [scorecardWords.openState[state]] : []
  return [text, ...open, ...caveatsOf(doc, countingFrames(doc))].join(' · ')
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

const GUTTER = 28
