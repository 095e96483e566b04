import { dimensionAgreement } from '../../../method/agreement'
import { consensusLevels, frameAlignment } from '../../../method/alignment'
import { dimensionCard } from '../../../method/catalog'
import { DIMENSIONS, type Dimension } from '../../../model/vocabulary'
import { deckWords } from '../../../words/deck'
import { deckFramesWords } from '../../../words/deckFrames'
import { reportWords } from '../../../words/deckReport'
import { PALETTE } from '../../palette'
import { caveatsOf } from '../caveats'
import { frameWords } from '../figures'
import type { Item } from './items'
import type { Fact, Note, Told } from './told'

/** What, Who and How, with their names above or beside them. */
export function fieldItems({ fields, name }: Told, kind: 'field' | 'run'): readonly Item[] {
  return fields.map(({ name: word, colour, lead, text }) => ({
    kind,
    name: word,
    colour,
    lead,
    text: text.trim() === '' && lead.trim() === '' ? deckWords.notSaid : text,
    over: name,
  }))
}

/** The guest's own words; nothing when none are written. */
export function quoteItems({ frame, setup, name }: Told): readonly Item[] {
  const { outcome } = frame
  if (outcome.trim() === '') return []
  const colour = setup.brand.accent
  return [{ kind: 'quote', name: deckWords.outcome, colour, lead: '', text: outcome, over: name }]
}

/** Feelings and owner in one text; what is not said is left out. */
export function factItems({ facts, name }: Told): readonly Item[] {
  const said = facts.filter(({ value }) => value !== '').map(factWords)
  if (said.length === 0) return []
  return [
    {
      kind: 'facts',
      name: deckFramesWords.facts,
      colour: PALETTE.line,
      lead: '',
      text: said.join('\n'),
      over: name,
    },
  ]
}

/** The same with a place for each. */
export function eachFact(told: Told): readonly Item[] {
  const known = told.facts.filter(({ value }) => value !== '')
  return known.map(({ name, value }) => noteItem(told, { name, text: value, colour: PALETTE.line }))
}

/** Its alignment with every level; nothing where the layout has no scores. */
export function alignmentItems(told: Told): readonly Item[] {
  const { setup } = told
  if (!setup.choice.layout.scores) return []
  const text = setup.blind ? reportWords.hiddenScores : alignmentText(told)
  return [noteItem(told, { name: deckFramesWords.levels, text, colour: PALETTE.line })]
}

export function warningItems(told: Told): readonly Item[] {
  return told.warnings.map((note) => noteItem(told, note))
}

export function noteItems(told: Told): readonly Item[] {
  return told.notes.map((note) => noteItem(told, note))
}

function noteItem({ name: over }: Told, { name, text, brief, colour, isInner }: Note): Item {
  const item: Item = { kind: 'note', name, colour, lead: '', text: brief ?? text, over }
  return isInner ? { ...item, isInner } : item
}

function factWords({ name, value }: Fact): string {
  return deckFramesWords.fact(name, value)
}

/** `65 · partial, 5 of 6 · between 54 and 71` and each dimension with its mean level; no line begins with a dot. */
function alignmentText({ setup: { doc, figures }, frame }: Told): string {
  const levels = consensusLevels(doc, frame.id)
  const said = DIMENSIONS.filter((d) => levels[d] !== null && !frame.notApplicable.includes(d)).map((d) =>
    deckFramesWords.level(dimensionCard(d).label, `${figures.level(levels[d] ?? 0)}${flagOf(d)}`),
  )
  const reading = frameWords(frameAlignment(doc, frame.id), figures, caveatsOf(doc, [frame]))
  return [reading, said.join('\u00a0· ')].filter((part) => part !== '').join('\n')

  function flagOf(dimension: Dimension): string {
    return dimensionAgreement(doc, frame.id, dimension).flag === 'discuss' ? ` (${deckWords.discuss})` : ''
  }
}
