import { boardOf, type Doc } from '../../../shared/model/doc'
import { usable } from '../../../shared/scene/deck/figures'
import type { Block, DeckPage } from '../../../shared/scene/deck/page'
import { deckPageSize } from '../../../shared/scene/deck/paper'
import type { DeckOptions } from '../../../shared/scene/deck/setup'
import { deckWords } from '../../../shared/words/deck'
import { letters } from './letters'
import { everyPart } from './pdfObjects'
import { placeFaults } from './placeFaults'
import type { ReadBack } from './readBack'

/** The deck a PDF should be. */
export interface Meant {
  readonly doc: Doc
  readonly options: DeckOptions
  readonly pages: readonly DeckPage[]
}

/** Everything in which a PDF is not the deck it was made from, a sentence each; [] when it is. */
export function faultsOf(pdf: ReadBack, meant: Meant): readonly string[] {
  return [
    ...documentFaults(pdf, meant),
    ...sizeFaults(pdf, meant),
    ...meant.pages.flatMap((page, i) => {
      const printed = pdf.pages[i]
      return printed ? placeFaults(printed, page) : []
    }),
    ...bookmarkFaults(pdf, meant),
    ...treeFaults(pdf, meant),
    ...linkFaults(pdf, meant),
  ]
}

function documentFaults(pdf: ReadBack, { doc, options }: Meant): readonly string[] {
  const title = boardOf(doc).title.trim() || deckWords.untitledBoard
  const loose = pdf.fonts.filter(({ isEmbedded }) => !isEmbedded).map(({ name }) => name)
  return [
    ...differs('the title', letters(pdf.title), letters(title)),
    ...differs('the language', pdf.language, usable(options.locale)),
    ...(pdf.showsTitle ? [] : ['a reader would show the name of the file']),
    ...(pdf.isTagged && pdf.tree ? [] : ['it is not tagged']),
    ...loose.map((name) => `the font ${name} is not embedded`),
    ...pdf.powers.map((name) => `there is ${name} in it`),
  ]
}

function sizeFaults({ pages }: ReadBack, { options, pages: meant }: Meant): readonly string[] {
  const { widthInches, heightInches } = deckPageSize(options.choice.paper, options.choice.orientation)
  const wrong = pages.filter(
    ({ size: [w, h] }) => Math.abs(w - widthInches * 72) > 0.8 || Math.abs(h - heightInches * 72) > 0.8,
  )
  return [
    ...differs('the number of pages', String(pages.length), String(meant.length)),
    ...wrong.slice(0, 1).map(({ size }) => `a page measures ${size.join(' × ')} points`),
  ]
}

/** Every heading is a bookmark, under the one it belongs to, and leads to its page. */
function bookmarkFaults({ bookmarks }: ReadBack, { pages }: Meant): readonly string[] {
  const above: number[] = []
  const meant = headingsOf(pages).map(({ level, title, page }) => {
    while ((above.at(-1) ?? 0) >= level) above.pop()
    above.push(level)
    return `${'· '.repeat(above.length)}${letters(title)} → ${page}`
  })
  const found = bookmarks.map(({ depth, title, page }) => `${'· '.repeat(depth)}${letters(title)} → ${page}`)
  return firstDifference('bookmark', meant, found)
}

function treeFaults({ tree }: ReadBack, { pages }: Meant): readonly string[] {
  const parts = tree ? [...everyPart(tree)] : []
  const blocks = pages.flatMap((page) => page.blocks)
  const tables = blocks.filter(({ block }) => block === 'table')
  const found = parts.filter(({ kind }) => kind === 'Table')
  const headless = found.filter((table) => ![...everyPart(table)].some(({ kind }) => kind === 'TH'))
  return [
    ...firstDifference(
      'heading of the structure',
      headingsOf(pages).map(({ level }) => `H${level}`),
      parts.filter(({ kind }) => /^H\d$/.test(kind)).map(({ kind }) => kind),
    ),
    ...firstDifference(
      'alternative text',
      blocks.flatMap(altOf).map(letters),
      parts.flatMap(({ kind, alt }) => (kind === 'Figure' ? [letters(alt ?? '')] : [])),
    ),
    ...differs('the number of tables', String(found.length), String(tables.length)),
    ...headless.slice(0, 1).map(() => 'a table has no headings'),
  ]
}

/** Each line that leads somewhere leads to the page it names. */
function linkFaults({ links }: ReadBack, { pages }: Meant): readonly string[] {
  const numbers = new Map(pages.map(({ id, number }) => [id, number]))
  const meant = pages.flatMap(({ number, blocks }) =>
    blocks.flatMap(targetsOf).map((to) => `${number} → ${numbers.get(to) ?? 'nowhere'}`),
  )
  const found = links.map(({ from, to }) => `${from} → ${to === 0 ? 'nowhere' : to}`)
  return firstDifference('link', [...new Set(meant)].sort(), [...new Set(found)].sort())
}

/** The ids of the pages a block leads to. */
function targetsOf(block: Block): readonly string[] {
  if (block.block === 'text') return block.to === null ? [] : [block.to]
  if (block.block !== 'table') return []
  // A row that goes on from the page before says its name only there
  const said = block.rows.flatMap(({ cells }) => cells.filter(({ setting }) => setting.lines.length > 0))
  return said.flatMap(({ to }) => to ?? [])
}

interface Heading {
  readonly level: number
  readonly title: string
  readonly page: number
}

function headingsOf(pages: readonly DeckPage[]): readonly Heading[] {
  return pages.flatMap(({ blocks, number }) =>
    blocks.flatMap((block) => {
      if (block.block !== 'text' || !/^h\d$/.test(block.role)) return []
      const title = block.setting.written ?? block.setting.lines.join(' ')
      return [{ level: Number(block.role.slice(1)), title, page: number }]
    }),
  )
}

function altOf(block: Block): readonly string[] {
  return block.block === 'picture' && block.alt !== '' ? [block.alt] : []
}

function differs(what: string, found: string, meant: string): readonly string[] {
  return found === meant ? [] : [`${what} is “${found}”, not “${meant}”`]
}

function firstDifference(
  what: string,
  meant: readonly string[],
  found: readonly string[],
): readonly string[] {
  const at = meant.findIndex((each, i) => each !== found[i])
  if (at === -1 && meant.length === found.length) return []
  const place = at === -1 ? meant.length : at
  return [`${what} ${place + 1} is “${found[place] ?? 'missing'}”, not “${meant[place] ?? 'missing'}”`]
}
