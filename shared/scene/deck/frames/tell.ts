import { emotionOf } from '../../../method/catalog'
import type { Feeling, Frame } from '../../../model/record'
import { deckWords } from '../../../words/deck'
import { methodWords } from '../../../words/method'
import type { Colour } from '../../ink'
import { LEVEL_COLOURS, PALETTE } from '../../palette'
import type { Figures } from '../figures'
import { fieldsOf } from '../frameFields'
import { hasPicture, painted } from '../framePicture'
import { frameName, type Setup } from '../setup'
import { notesOf, saidAbout } from './notes'
import type { Fact, Told } from './told'
import { warningsOf } from './warnings'

/** Throws what painting throws: a frame that cannot be set out is the page's business. */
export function tell(setup: Setup, frame: Frame, begins: boolean): Told {
  const { doc, choice } = setup
  const { scores, notes, comments } = choice.layout
  return {
    setup,
    frame,
    number: setup.numbers.get(frame.id) ?? 0,
    name: frameName(setup, frame),
    begins,
    picture: hasPicture(doc, frame) ? painted(doc, frame) : null,
    fields: fieldsOf(doc, frame, frameName(setup, frame)),
    facts: factsOf(frame, setup.figures),
    warnings: scores ? warningsOf(setup, frame) : [],
    notes: [...(notes ? notesOf(setup, frame) : []), ...(comments ? saidAbout(setup, frame) : [])],
  }
}

/** What a frame means to leave, leaves today, and who owns it. */
function factsOf(frame: Frame, figures: Figures): readonly Fact[] {
  const { ink } = PALETTE
  return [
    { name: deckWords.meansToLeave, value: feelingWords(frame.intended, figures), colour: ink },
    { name: deckWords.leavesToday, value: feelingWords(frame.felt, figures), colour: feltColour(frame) },
    { name: deckWords.owner, value: ownerWords(frame), colour: ink },
  ]
}

/** `Cared for +2`, the number never on a line of its own; '' when nothing is said. */
function feelingWords(feeling: Feeling | null, figures: Figures): string {
  if (feeling === null) return ''
  const word = emotionOf(feeling.emotion)?.label ?? feeling.emotion ?? ''
  const valence = feeling.valence === null ? '' : figures.signed(feeling.valence)
  return [word, valence].filter((part) => part !== '').join('\u00a0')
}

function ownerWords(frame: Frame): string {
  const owner = frame.ownerFunction === null ? '' : methodWords.function[frame.ownerFunction]
  return [frame.ownerRole.trim(), owner].filter((part) => part !== '').join('\u00a0· ')
}

/** The worst there is stands out; its word and number say it too. */
function feltColour({ felt }: Frame): Colour {
  return felt?.valence === -3 ? (LEVEL_COLOURS[0] ?? PALETTE.ink) : PALETTE.ink
}
