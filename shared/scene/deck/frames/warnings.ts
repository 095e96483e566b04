import { dimensionCard } from '../../../method/catalog'
import { draftFrames } from '../../../method/drafts'
import { staleLevels } from '../../../method/stale'
import { breakerReasons } from '../../../method/weakest'
import type { Frame } from '../../../model/record'
import { DIMENSIONS } from '../../../model/vocabulary'
import { reportWords } from '../../../words/deckReport'
import { PAPER_TONES } from '../../charts/chart'
import { PALETTE } from '../../palette'
import { reasonWords } from '../breakers'
import { fixWords } from '../momentCard'
import type { Setup } from '../setup'
import type { Note } from './told'

/** What has to be known beside a frame's scores. While a silent session hides them, its fix alone. */
export function warningsOf(setup: Setup, frame: Frame): readonly Note[] {
  const fix = frame.fix.trim() === '' ? [] : [{ ...fixWords(setup, frame), colour: setup.brand.accent }]
  if (setup.blind) return fix
  const { doc } = setup
  const because = breakerReasons(doc, frame).map((reason) => reasonWords(setup, frame, reason))
  const brief = because.join('. ')
  const breaker =
    because.length === 0 ? [] : [{ ...alarm(reportWords.breaker, reportWords.breakerText(brief)), brief }]
  const late = new Set(staleLevels(doc, frame.id).map(({ dimension }) => dimension))
  const stale = DIMENSIONS.filter((d) => late.has(d)).map((d) => dimensionCard(d).label)
  return [
    ...breaker,
    ...fix,
    ...(stale.length === 0 ? [] : [aside(reportWords.staleLevels(stale.join(', ')))]),
    ...(draftFrames(doc).has(frame.id) ? [aside(reportWords.draftNote)] : []),
  ]
}

function alarm(name: string, text: string): Note {
  return { name, text, colour: PAPER_TONES.alarm }
}

function aside(text: string): Note {
  return { name: '', text, colour: PALETTE.ink2 }
}
