import { frameAgreement } from '../../method/agreement'
import { boardAlignment, countingFrames } from '../../method/alignment'
import { fixList } from '../../method/fixes'
import { boardGap } from '../../method/gap'
import { predictedMemory } from '../../method/memory'
import { journeyBreakers } from '../../method/weakest'
import { scoresOf } from '../../model/doc'
import { deckWords } from '../../words/deck'
import { reportWords } from '../../words/deckReport'
import { readingWords } from '../../words/readings'
import { scorecardWords } from '../../words/scorecard'
import { sessionWords } from '../../words/session'
import { agreementSection } from './agreementSection'
import { alignmentSections } from './alignmentSections'
import { findingsSection } from './allFindings'
import { scoresSection } from './allScores'
import { equationSection } from './equationSection'
import { fixSection } from './fixSection'
import { gapSection } from './gapSection'
import { headlineOf } from './headline'
import { linkSections } from './linkSections'
import { memorySection } from './memorySection'
import type { Page } from './page'
import { textPart } from './part'
import { type Section, sectionPages } from './section'
import { sessionSection } from './sessionSection'
import { measureOf, type Setup } from './setup'
import { BODY } from './styles'
import { undoSection } from './undoSection'

/** What the board is worth, in the method's order. What is not known yet is said in a sentence each. */
export function scorecardPages(setup: Setup): readonly Page[] {
  if (setup.blind) return sectionPages(setup, [hiddenSection(setup)])
  if (isUnread(setup)) return sectionPages(setup, [unreadSection(setup)])
  return sectionPages(
    setup,
    present([
      undoSection(setup),
      ...alignmentSections(setup),
      equationSection(setup),
      gapSection(setup),
      memorySection(setup),
      agreementSection(setup),
      ...linkSections(setup),
      unsaidSection(setup),
    ]),
  )
}

/** What to do about it, first things first. */
export function fixPages(setup: Setup): readonly Page[] {
  return setup.blind || isUnread(setup) ? [] : sectionPages(setup, present([fixSection(setup)]))
}

/** The last session. */
export function sessionPages(setup: Setup): readonly Page[] {
  return setup.blind ? [] : sectionPages(setup, present([sessionSection(setup)]))
}

/** Every level and finding. */
export function appendixPages(setup: Setup): readonly Page[] {
  return setup.blind ? [] : sectionPages(setup, present([scoresSection(setup), findingsSection(setup)]))
}

/** Neither scores nor readings nor feelings: nothing to report but what is missing. */
function isUnread({ doc }: Setup): boolean {
  const { rated } = boardGap(doc)
  const felt = predictedMemory(doc, 'felt').known + predictedMemory(doc, 'intended').known
  const isScored = boardAlignment(doc).state !== 'unscored' && boardAlignment(doc).state !== 'not-applicable'
  return !isScored && rated === 0 && felt === 0 && journeyBreakers(doc).length === 0
}

function unreadSection(setup: Setup): Section {
  return {
    id: 'scorecard',
    over: deckWords.scorecard,
    title: headlineOf(setup),
    isLarge: true,
    lead: '',
    parts: sentenceParts(setup, unsaid(setup)),
  }
}

function unsaidSection(setup: Setup): Section | null {
  const sentences = unsaid(setup)
  if (sentences.length === 0) return null
  return {
    id: 'unsaid',
    over: deckWords.scorecard,
    title: reportWords.unsaid,
    lead: '',
    parts: sentenceParts(setup, sentences),
  }
}

function hiddenSection(setup: Setup): Section {
  return {
    id: 'scorecard',
    over: deckWords.scorecard,
    title: sessionWords.hidden,
    isLarge: true,
    lead: '',
    parts: sentenceParts(setup, [sessionWords.hiddenWhy, reportWords.hiddenDeck]),
  }
}

/** One sentence for each reading there is nothing to show of. */
function unsaid({ doc }: Setup): readonly string[] {
  const { state } = boardAlignment(doc)
  const { ranked, needsEffort, noAction } = fixList(doc)
  const frames = countingFrames(doc)
  const raters = new Set(frames.flatMap(({ id }) => scoresOf(doc, id).map(({ rater }) => rater)))
  const noFix = ranked.length + needsEffort.length + noAction.length === 0
  const noFeeling = predictedMemory(doc, 'felt').known + predictedMemory(doc, 'intended').known === 0
  const noPair = !frames.some(({ id }) => frameAgreement(doc, id).dims > 0)
  const named = scorecardWords.sections
  return [
    ...(state === 'unscored' ? [reportWords.named(named.alignment, reportWords.scoreFirst)] : []),
    ...(state === 'not-applicable' ? [reportWords.named(named.alignment, reportWords.noWeight)] : []),
    ...(noFix ? [reportWords.named(named.fixes, scorecardWords.noFixes)] : []),
    ...(boardGap(doc).rated === 0 ? [reportWords.named(named.gap, scorecardWords.nothingRated)] : []),
    ...(noFeeling ? [reportWords.named(named.memory, readingWords.noFeelings)] : []),
    ...(noPair
      ? [
          reportWords.named(
            named.agreement,
            raters.size === 1 ? readingWords.oneRater : readingWords.noAgreement,
          ),
        ]
      : []),
  ]
}

function sentenceParts({ sheet }: Setup, sentences: readonly string[]) {
  const w = Math.min(measureOf(sheet), READABLE)
  return sentences.map((text, i) => textPart(text, BODY, w, i === 0 ? undefined : 10))
}

function present(sections: readonly (Section | null)[]): readonly Section[] {
  return sections.filter((section) => section !== null)
}

/** Pixels: a line longer than this is hard to read. */
const READABLE = 860
