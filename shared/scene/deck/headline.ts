import { headline } from '../headline'
import { frameTitle, type Setup } from './setup'
import { shortened } from './shortened'

/** The first thing a reader must know of this board; a very long title stands in full on its frame's page. */
export function headlineOf({ doc, blind }: Setup): string {
  return headline(doc, blind, (frame) => shortened(frameTitle(frame), MOST))
}

/** Letters of a title in a headline. */
const MOST = 90
