import { countingFrames } from '../../method/alignment'
import type { Id } from '../../model/id'
import type { Frame } from '../../model/record'
import type { Setup } from './setup'
import { TABLE_STRONG } from './styles'
import { type CellSaid, said } from './table'

/** Where a click leads, as the option of a text; empty: nowhere. */
export interface Linked {
  readonly to?: string
}

/** The page a frame is shown on; nowhere if it is not in this deck. */
export function pageOfFrame(setup: Setup, frame: Frame): Linked {
  const to = pagesOf(setup).get(frame.id)
  return to === undefined ? {} : { to }
}

/** A frame's name in a cell, leading to its page. */
export function frameCell(setup: Setup, frame: Frame, text: string, style = TABLE_STRONG): CellSaid {
  return { ...said(text, style), ...pageOfFrame(setup, frame) }
}

/** Named as the pages of the story are: `frame-3`, or `frames-3-6` where several share one. */
function pagesOf(setup: Setup): ReadonlyMap<Id, string> {
  const known = pages.get(setup)
  if (known) return known
  const { doc, choice, numbers } = setup
  const chosen = choice.frames === null ? null : new Set(choice.frames)
  const isIn = choice.sections.includes('frames')
  const frames = isIn ? countingFrames(doc).filter(({ id }) => chosen === null || chosen.has(id)) : []
  const { perPage } = choice.layout
  const found = new Map<Id, string>()
  for (let at = 0; at < frames.length; at += perPage) {
    const own = frames.slice(at, at + perPage)
    const [first, last] = [own[0], own.at(-1)].map((one) => (one ? (numbers.get(one.id) ?? 0) : 0))
    for (const { id } of own) found.set(id, first === last ? `frame-${first}` : `frames-${first}-${last}`)
  }
  pages.set(setup, found)
  return found
}

/** Found once per Setup: a Setup never changes. */
const pages = new WeakMap<Setup, ReadonlyMap<Id, string>>()
