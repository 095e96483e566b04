import { deckWords } from '../../words/deck'
import type { Colour } from '../ink'
import type { Block, Page } from './page'
import { stack, words } from './piece'
import { bottomOf, measureOf, type Setup, topOf } from './setup'
import { eyebrow, NOTE, NOTES, PAGE_TITLE } from './styles'
import { pitchOf, type Style, set } from './typeset'

/** A text with its name, to be read on from another page or in full on this one. */
export interface Passage {
  readonly name: string
  readonly colour: Colour
  readonly text: string
}

interface FlowHead {
  /** Of the first page; the next ones get `-2`, `-3`, … */
  readonly id: string
  readonly eyebrow: string
  readonly colour: Colour
  readonly title: string
}

/** Passages in columns over as many pages as they need; what fits one page may stand larger. No passage, no page. */
export function flowPages(setup: Setup, head: FlowHead, passages: readonly Passage[]): readonly Page[] {
  const pages: Page[] = []
  let left: readonly Passage[] = passages.filter(({ text }) => text.trim() !== '')
  const style = NOTES.find((larger) => flowPage(setup, head, left, larger).rest.length === 0) ?? NOTE
  while (left.length > 0) {
    const { blocks, rest } = flowPage(setup, head, left, style)
    pages.push({ id: pages.length === 0 ? head.id : `${head.id}-${pages.length + 1}`, blocks })
    left = rest
  }
  return pages
}

interface Flowed {
  readonly blocks: readonly Block[]
  readonly rest: readonly Passage[]
}

function flowPage(setup: Setup, head: FlowHead, passages: readonly Passage[], style: Style): Flowed {
  const { sheet } = setup
  const w = measureOf(sheet)
  const count = sheet.orientation === 'landscape' ? 3 : 2
  const width = (w - GAP * (count - 1)) / count
  const title = stack(4, [
    words(set(head.eyebrow, eyebrow(head.colour), w), w),
    words(set(head.title, PAGE_TITLE, w), w),
  ])
  const top = topOf(sheet) + title.h + 24
  const blocks: Block[] = [...title.at(sheet.margin, topOf(sheet))]
  let rest = passages
  for (let column = 0; column < count; column += 1) {
    const at = { x: sheet.margin + column * (width + GAP), y: top, w: width }
    const flowed = flowColumn(rest, at, bottomOf(sheet), style)
    blocks.push(...flowed.blocks)
    rest = flowed.rest
  }
  return { blocks, rest }
}

function flowColumn(
  passages: readonly Passage[],
  at: { readonly x: number; readonly y: number; readonly w: number },
  bottom: number,
  style: Style,
): Flowed {
  const blocks: Block[] = []
  let y = at.y
  for (const [i, passage] of passages.entries()) {
    const label = set(passage.name, eyebrow(passage.colour), at.w)
    const room = bottom - y - label.height - 4
    if (room < pitchOf(style) * FEWEST && y > at.y) return { blocks, rest: passages.slice(i) }
    const text = set(passage.text, style, at.w, Math.max(FEWEST, Math.floor(room / pitchOf(style))))
    const piece = stack(4, [words(label, at.w), words(text, at.w)])
    blocks.push(...piece.at(at.x, y))
    y += piece.h + 18
    if (text.rest !== '') return { blocks, rest: [goingOn(passage, text.rest), ...passages.slice(i + 1)] }
  }
  return { blocks, rest: [] }
}

/** A passage that goes on in the next column says so once. */
function goingOn(passage: Passage, rest: string): Passage {
  const said = deckWords.continued('')
  const name = passage.name.endsWith(said) ? passage.name : deckWords.continued(passage.name)
  return { ...passage, name, text: rest }
}

const GAP = 36
/** No column begins a passage with fewer lines than this. */
const FEWEST = 3
