import { deckWords } from '../../words/deck'
import { PALETTE } from '../palette'
import { above, type Elastic, rigid } from './elastic'
import type { Page } from './page'
import type { Part } from './part'
import { bar, type Piece, stack, words } from './piece'
import { bottomOf, measureOf, type Setup, topOf } from './setup'
import { eyebrow, LEAD, PAGE_TITLE, SUBHEAD, TITLES } from './styles'
import { set, setEvenly } from './typeset'

/** A part of the report with a title of its own. */
export interface Section {
  /** Of the page it begins, if it does not go on below another one. */
  readonly id: string
  /** In capitals above the title: what part of the deck it is; the first page's is that part's heading. */
  readonly over: string
  readonly title: string
  /** What it is called where it goes on, if its title is a whole sentence. */
  readonly name?: string
  /** As large as one line holds, where it says something of its own; else as all sections are titled. */
  readonly isLarge?: true
  /** It may begin below another section and go on on the next page, if there is room for a good part of it. */
  readonly flows?: true
  /** A sentence below the title; '' for none. */
  readonly lead: string
  readonly parts: readonly Part[]
}

/** Sections one after the other: one that fits whole below another stands there, else it begins a page. */
export function sectionPages(setup: Setup, sections: readonly Section[]): readonly Page[] {
  const height = bottomOf(setup.sheet) - topOf(setup.sheet)
  const sheets: Sheet[] = []
  const ids = new Map<string, number>()
  const begin = (section: Section, head: Piece): Sheet => {
    const times = (ids.get(section.id) ?? 0) + 1
    ids.set(section.id, times)
    const id = times === 1 ? section.id : `${section.id}-${times}`
    const sheet = { id, used: head.h, puts: [{ gap: 0, put: rigid(head) }] }
    sheets.push(sheet)
    return sheet
  }
  let sheet: Sheet | null = null
  for (const section of sections.filter(({ parts }) => parts.length > 0)) {
    const below = belowHead(setup, section)
    const all = below.h + section.parts.reduce((total, { gap, h }) => total + gap + h, 0)
    const needed = section.flows ? Math.min(all, height * FLOWING) : all
    if (sheet !== null && sheet.used + SECTION_GAP + needed <= height) put(sheet, SECTION_GAP, rigid(below))
    else sheet = begin(section, pageHead(setup, section, sheet === null ? 'h2' : 'p'))
    for (const part of section.parts) sheet = pour(part, sheet, section)
  }
  return sheets.map((each) => pageOf(setup, each, height))

  function pour(part: Part, on: Sheet, section: Section): Sheet {
    let page = on
    if (part.isExtra && height - page.used - part.gap < part.least) return page
    for (let left: Part | null = part; left !== null; ) {
      const room = height - page.used - left.gap
      if (room < left.least && page.puts.length > 1) {
        page = begin(section, furtherHead(setup, section))
        continue
      }
      const laid: ReturnType<Part['lay']> = left.lay(room)
      put(page, left.gap, laid.put)
      left = laid.rest
      if (left !== null) page = begin(section, furtherHead(setup, section))
    }
    return page
  }
}

interface Sheet {
  readonly id: string
  used: number
  readonly puts: { readonly gap: number; readonly put: Elastic }[]
}

function put(sheet: Sheet, gap: number, elastic: Elastic): void {
  sheet.puts.push({ gap, put: elastic })
  sheet.used += gap + elastic.h
}

/** What is left of the page goes to what can take it, then a little to the gaps. */
function pageOf(setup: Setup, { id, used, puts }: Sheet, height: number): Page {
  const { sheet } = setup
  const spare = height - used
  const slack = puts.reduce((total, { put: { h, most } }) => total + most - h, 0)
  const share = slack === 0 ? 0 : Math.min(1, Math.max(0, spare) / slack)
  const gaps = puts.length - 1
  const more = gaps === 0 ? 0 : Math.min(MORE_GAP, Math.max(0, spare - slack) / gaps)
  let y = topOf(sheet)
  const blocks = puts.flatMap(({ gap, put: { h, most, make } }, i) => {
    const piece = make(h + (most - h) * share)
    y += gap + (i === 0 ? 0 : more)
    const placed = piece.at(sheet.margin, y)
    y += piece.h
    return placed
  })
  return { id, blocks }
}

/** What stands above the parts of a section on the page it begins. */
export function pageHead(
  setup: Setup,
  { over, title, isLarge, lead }: Omit<Section, 'parts'>,
  overRole: 'h2' | 'p',
): Piece {
  const w = measureOf(setup.sheet)
  const sizes = isLarge ? TITLES.filter(({ font }) => font.size >= PAGE_TITLE.font.size) : []
  const large = sizes.map((style) => set(title, style, w)).find(({ lines }) => lines.length < 2)
  const named = words(large ?? set(title, PAGE_TITLE, w), w, { role: 'h3' })
  return headOf(setup, [over, overRole], named, lead)
}

function furtherHead(setup: Setup, { over, title, name = title }: Section): Piece {
  const w = measureOf(setup.sheet)
  return headOf(setup, [over, 'p'], words(set(deckWords.continued(name), PAGE_TITLE, w), w), '')
}

function headOf(
  { sheet, brand }: Setup,
  [over, role]: readonly [string, 'h2' | 'p'],
  title: Piece,
  lead: string,
): Piece {
  const w = measureOf(sheet)
  return stack(4, [words(set(over, eyebrow(brand.main), w), w, { role }), title, leadPiece(lead, w)])
}

function leadPiece(lead: string, width: number): Piece {
  const { setting, w } = setEvenly(lead, LEAD, width)
  return words(setting, w)
}

function belowHead(setup: Setup, { title, lead }: Section): Piece {
  const w = measureOf(setup.sheet)
  const named = stack(4, [words(set(title, SUBHEAD, w), w, { role: 'h3' }), leadPiece(lead, w)])
  return above(12, [rigid(bar(w, 1, PALETTE.line)), rigid(named)]).make(0)
}

/** Of a page's height, what a section begins with below another one. */
const FLOWING = 0.4
/** Between sections on one page, and how much wider gaps may get where a page has room. */
const SECTION_GAP = 34
const MORE_GAP = 16
