import type { DeckChoice } from '../../deckChoice'
import { PRESETS, SECTIONS } from './layout'

/** What is exported when nobody chose anything. */
export const USUAL_CHOICE: DeckChoice = {
  layout: PRESETS.story,
  paper: '16:9',
  orientation: 'landscape',
  sections: SECTIONS,
  frames: null,
  brand: true,
  headline: null,
  dates: null,
}
