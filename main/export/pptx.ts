import { setImmediate } from 'node:timers/promises'
import { AppError } from '../../shared/errors'
import { boardOf, type Doc, get } from '../../shared/model/doc'
import type { DeckPage } from '../../shared/scene/deck/page'
import { sheetOf } from '../../shared/scene/deck/paper'
import { type DeckOptions, frameTitle } from '../../shared/scene/deck/setup'
import { deckWords } from '../../shared/words/deck'
import { slideWords } from '../../shared/words/slides'
import { type OpenZip, openZip } from '../package/zipWrite'
import type { Asset } from '../protocol'
import type { Drawn } from './slides/drawn'
import { lookOf } from './slides/look'
import { mediaShelf } from './slides/media'
import { notesXml } from './slides/notes'
import { relationshipsOf } from './slides/relationships'
import type { Bench } from './slides/shapes'
import { filled, skeletonOf } from './slides/skeleton'
import { type OpenedPage, openPage, treeXml } from './slides/slide'
import { countingIds } from './slides/xml'
import type { Draw, Watch } from './tools'

/**
 * A deck as a PowerPoint file, one slide a page: text boxes, tables and shapes that can be edited, people and stamps
 * as pictures. The same pages give the same bytes. Fonts are named, not carried: who lacks them sees others.
 * Throws E_CANCELLED between two slides.
 */
export async function pptxOf(
  deck: { readonly doc: Doc; readonly pages: readonly DeckPage[]; readonly options: DeckOptions },
  tools: { readonly asset: (hash: string) => Asset | null; readonly draw: Draw },
  watch: Watch,
): Promise<Uint8Array> {
  const { doc, pages, options } = deck
  const sheet = sheetOf(options.choice.paper, options.choice.orientation)
  const look = lookOf(doc, options)
  const language = options.choice.dates ?? options.locale
  const title = boardOf(doc).title.trim() || deckWords.untitledBoard
  const plan = pages.map(({ section, number }) => ({
    layout: section === 'cover' && number === 1 ? ('cover' as const) : ('page' as const),
    section: slideWords.sections[section],
  }))
  const skeleton = await skeletonOf(plan, { title, date: options.date, sheet, look })
  const zip = openZip()
  const take = (name: string): string => {
    const part = skeleton.get(name) ?? ''
    skeleton.delete(name)
    return part
  }
  write(zip, TYPES, take(TYPES))
  const shelf = mediaShelf(zip, tools, watch)
  const numbers = new Map(pages.map(({ id }, i) => [id, i + 1]))
  for (let from = 0; from < pages.length; from += AT_ONCE) {
    const opened: OpenedPage[] = []
    for (const page of pages.slice(from, from + AT_ONCE)) {
      await turn(watch)
      opened.push(openPage(page))
    }
    const pieces = opened.flatMap(({ pictures }) => [...pictures.values()])
    await shelf.add(pieces.filter((piece): piece is Drawn => piece !== null))
    for (const [i, each] of opened.entries()) {
      await turn(watch)
      const number = from + i + 1
      const links = relationshipsOf(FIRST_FREE)
      const bench: Bench = {
        look,
        language,
        nextId: countingIds(),
        pictured: (source) => {
          const media = shelf.find(source)
          if (media === null) return null
          return { image: links.image(media.image), svg: media.svg && links.image(media.svg) }
        },
      }
      const linkTo = (page: string) => {
        const to = numbers.get(page)
        return to === undefined ? null : links.slide(to)
      }
      const tree = treeXml(bench, each, sheet, linkTo)
      const [slide, notes] = [`slides/slide${number}.xml`, `notesSlides/notesSlide${number}.xml`]
      const relationships = `ppt/slides/_rels/slide${number}.xml.rels`
      write(zip, `ppt/${slide}`, filled(take(`ppt/${slide}`), tree))
      write(zip, relationships, links.in(take(relationships)))
      write(zip, `ppt/${notes}`, notesXml(take(`ppt/${notes}`), each.page.speaker, language))
      watch.progress({ phase: 'writing', done: number, of: pages.length, name: nameOf(doc, each.page) })
    }
  }
  for (const [name, part] of skeleton) write(zip, name, part)
  return zip.end()
}

/** Pages whose pictures are drawn together. */
const AT_ONCE = 12
/** A slide's first two relationships are its layout and its notes. */
const FIRST_FREE = 3
const TYPES = '[Content_Types].xml'

/** Lets others have their turn: somebody may be saving, or asking to stop. */
async function turn({ signal }: Watch): Promise<void> {
  await setImmediate()
  if (signal.aborted) throw new AppError({ code: 'E_CANCELLED' })
}

function write(zip: OpenZip, name: string, part: string): void {
  zip.add(name, Buffer.from(part, 'utf8'), 'deflated')
}

function nameOf(doc: Doc, { frames }: DeckPage): string {
  const frame = frames[0] === undefined ? null : get(doc, frames[0], 'frame')
  return frame ? frameTitle(frame) : ''
}
