import { deckWords } from '../../words/deck'
import { deckFramesWords } from '../../words/deckFrames'
import type { Colour } from '../ink'
import type { Block, Page } from './page'
import { NOTHING, stack, words } from './piece'
import { bottomOf, measureOf, type Setup, topOf } from './setup'
import { firstLines } from './shortened'
import { eyebrow, NOTE, NOTES, PAGE_TITLE, SUBHEAD } from './styles'
import { pitchOf, type Style, set } from './typeset'

/** A text with its name, to be read on from another page or in full on this one. */
export interface Passage {
  readonly name: string
  readonly colour: Colour
  readonly text: string
  /** What it belongs to, where passages of several things follow each other; left out where the title says it. */
  readonly over?: string
  /** The page it breaks off on, or found no room at all; left out where it begins here. */
  readonly from?: { readonly id: string; readonly number: number; readonly isAll?: true }
}

interface FlowHead {
  /** Of the first page; the next ones get `-2`, `-3`, … */
  readonly id: string
  readonly eyebrow: string
  readonly colour: Colour
  readonly title: string
  /** The title says what all passages belong to. */
  readonly isOfOne?: true
}

/** Passages in columns over as many pages as they need; what fits one page may stand larger. No passage, no page. */
export function flowPages(setup: Setup, head: FlowHead, passages: readonly Passage[]): readonly Page[] {
  return flow(setup, head, passages).pages
}

/** The same, with the place in `pages` at which each passage begins. */
export function flow(
  setup: Setup,
  head: FlowHead,
  passages: readonly Passage[],
): { readonly pages: readonly Page[]; readonly begins: ReadonlyMap<Passage, number> } {
  const pages: Page[] = []
  const begins = new Map<Passage, number>()
  let left: readonly Going[] = passages
    .filter(({ text }) => text.trim() !== '')
    .map((passage) => ({ passage, text: passage.text, isOn: false }))
  const style = NOTES.find((larger) => flowPage(setup, head, left, larger).rest.length === 0) ?? NOTE
  while (left.length > 0) {
    const { blocks, rest } = flowPage(setup, head, left, style)
    const done = left.length - rest.length + (rest[0]?.isOn === true ? 1 : 0)
    for (const { passage } of left.slice(0, done)) if (!begins.has(passage)) begins.set(passage, pages.length)
    pages.push({ id: pages.length === 0 ? head.id : `${head.id}-${pages.length + 1}`, blocks })
    left = rest
  }
  return { pages, begins }
}

/** A passage, and how much of it is still to come. */
interface Going {
  readonly passage: Passage
  readonly text: string
  /** It began in a column before. */
  readonly isOn: boolean
}

interface Flowed {
  readonly blocks: readonly Block[]
  readonly rest: readonly Going[]
}

function flowPage(setup: Setup, head: FlowHead, passages: readonly Going[], style: Style): Flowed {
  const { sheet } = setup
  const w = measureOf(sheet)
  const count = sheet.orientation === 'landscape' ? 3 : 2
  const width = (w - GAP * (count - 1)) / count
  const title = stack(4, [
    words(set(head.eyebrow, eyebrow(head.colour), w), w),
    words(firstLines(head.title, PAGE_TITLE, w, TITLE_LINES), w),
  ])
  const top = topOf(sheet) + title.h + 24
  const blocks: Block[] = [...title.at(sheet.margin, topOf(sheet))]
  let rest = passages
  for (let column = 0; column < count; column += 1) {
    const at = { x: sheet.margin + column * (width + GAP), y: top, w: width }
    const flowed = flowColumn(rest, at, bottomOf(sheet), style, head.isOfOne === true)
    blocks.push(...flowed.blocks)
    rest = flowed.rest
  }
  return { blocks, rest }
}

function flowColumn(
  passages: readonly Going[],
  at: { readonly x: number; readonly y: number; readonly w: number },
  bottom: number,
  style: Style,
  isOfOne: boolean,
): Flowed {
  const blocks: Block[] = []
  let y = at.y
  let over: string | undefined
  for (const [i, going] of passages.entries()) {
    const { passage, text } = going
    const named =
      isOfOne || passage.over === undefined || passage.over === over
        ? NOTHING
        : words(firstLines(passage.over, SUBHEAD, at.w, TITLE_LINES), at.w)
    over = passage.over
    const label = words(set(nameOf(going), eyebrow(passage.colour), at.w), at.w, linkOf(going))
    const head = stack(8, [named, label])
    const room = bottom - y - head.h - 4
    if (room < pitchOf(style) * FEWEST && y > at.y) return { blocks, rest: passages.slice(i) }
    const most = Math.max(FEWEST, Math.floor(room / pitchOf(style)))
    const setting = set(text, style, at.w, most)
    const piece = stack(4, [head, words(setting, at.w)])
    blocks.push(...piece.at(at.x, y))
    y += piece.h + 18
    if (setting.rest !== '')
      return { blocks, rest: [{ passage, text: setting.rest, isOn: true }, ...passages.slice(i + 1)] }
  }
  return { blocks, rest: [] }
}

/** A passage that goes on in the next column says so; one that breaks off on another page says on which. */
function nameOf({ passage: { name, from }, isOn }: Going): string {
  if (from !== undefined && !isOn) {
    return from.isAll ? deckFramesWords.movedFrom(name, from.number) : deckFramesWords.from(name, from.number)
  }
  return isOn && !name.endsWith(deckWords.continued('')) ? deckWords.continued(name) : name
}

function linkOf({ passage: { from }, isOn }: Going): { readonly to?: string } {
  return from === undefined || isOn ? {} : { to: from.id }
}

const GAP = 36
/** No column begins a passage with fewer lines than this. */
const FEWEST = 3
/** A title stands in full on the page it is read on from. */
const TITLE_LINES = 4
