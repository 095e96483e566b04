import { dimensionCard } from '../../method/catalog'
import { get, scoresOf } from '../../model/doc'
import type { Frame } from '../../model/record'
import { DIMENSIONS } from '../../model/vocabulary'
import { chartWords } from '../../words/charts'
import { deckFramesWords } from '../../words/deckFrames'
import { reportWords } from '../../words/deckReport'
import { fixWords } from './momentCard'
import { frameName, type Setup } from './setup'

/**
 * What the speaker says to a page with these frames: what the guest says, why it was scored so, what would mend it; ''
 * when there is nothing to say. Reasons only where scores are shown.
 */
export function speakerNotes(setup: Setup, frames: readonly Frame[]): string {
  const all = frames
    .map((frame) => ({ frame, lines: linesOf(setup, frame) }))
    .filter(({ lines }) => lines.length > 0)
  if (frames.length < 2) return all.flatMap(({ lines }) => lines).join('\n\n')
  return all.map(({ frame, lines }) => [frameName(setup, frame), ...lines].join('\n')).join('\n\n')
}

function linesOf(setup: Setup, frame: Frame): readonly string[] {
  const { layout } = setup.choice
  const outcome = frame.outcome.trim()
  return [
    ...(outcome === '' ? [] : [deckFramesWords.spokenOutcome(outcome)]),
    ...(layout.scores && !setup.blind ? reasonsOf(setup, frame) : []),
    ...(layout.scores && frame.fix.trim() !== '' ? [fixLine(setup, frame)] : []),
  ]
}

/** By dimension, and by rater in the order of their scores. */
function reasonsOf({ doc, figures }: Setup, frame: Frame): readonly string[] {
  return DIMENSIONS.flatMap((dimension) =>
    scoresOf(doc, frame.id).flatMap(({ rater, levels, reasons }) => {
      const [level, reason] = [levels[dimension], reasons[dimension]?.trim() ?? '']
      if (reason === '' || level === null) return []
      const name = get(doc, rater, 'rater')?.name.trim() || chartWords.agreement.unnamed
      return [deckFramesWords.because(dimensionCard(dimension).label, figures.level(level), name, reason)]
    }),
  )
}

function fixLine(setup: Setup, frame: Frame): string {
  const { name, text } = fixWords(setup, frame)
  return reportWords.named(name, text.trim())
}
