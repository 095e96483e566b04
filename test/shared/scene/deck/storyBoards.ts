import type { DeckChoice } from '../../../../shared/deckChoice'
import { boardOf, brandOf, type Doc, docOf, framesOf, guestsOf } from '../../../../shared/model/doc'
import type { Rec } from '../../../../shared/model/record'
import { deckPages } from '../../../../shared/scene/deck/deck'
import type { DeckPage, Page, TextBlock } from '../../../../shared/scene/deck/page'
import { sheetOf } from '../../../../shared/scene/deck/paper'
import type { DeckOptions } from '../../../../shared/scene/deck/setup'
import { PAPERS, WIDE } from '../deckBoards'
import { problemsOf } from './geometry'

/** Pages of these sections alone. */
export function pagesWith(
  doc: Doc,
  sections: DeckChoice['sections'],
  options: DeckOptions = WIDE,
  more: Partial<DeckChoice> = {},
): readonly DeckPage[] {
  return deckPages(doc, { ...options, choice: { ...options.choice, ...more, sections } })
}

/** What is wrong with the places of these sections on any of the papers, all six if not said otherwise. */
export function faultsOf(
  doc: Doc,
  sections: DeckChoice['sections'],
  papers: readonly DeckOptions[] = PAPERS,
): readonly string[] {
  return papers.flatMap((options) => {
    const { paper, orientation } = options.choice
    return problemsOf(pagesWith(doc, sections, options), sheetOf(paper, orientation)).map(
      (problem) => `${paper} ${orientation}: ${problem}`,
    )
  })
}

export function textsOn(pages: readonly Page[]): readonly TextBlock[] {
  return pages.flatMap(({ blocks }) => blocks.flatMap((block) => (block.block === 'text' ? [block] : [])))
}

export function linesOf({ setting }: TextBlock): string {
  return setting.lines.join(' ')
}

/** The story told `count` frames long: those of the board again and again, each run of a stage longer. */
export function longStory(doc: Doc, count: number): Doc {
  const frames = framesOf(doc)
  const each = Math.ceil(count / frames.length)
  const kept = [...doc.values()].filter(
    (record) => record.kind !== 'frame' && !frames.some(({ id }) => id === record.parent),
  )
  const story = Array.from({ length: count }, (_, i): readonly Rec[] => {
    const frame = frames[Math.floor(i / each)]
    if (frame === undefined) return []
    const id = `frm_${String(i).padStart(26, '0')}`
    return [{ ...frame, id, order: `a${String(i).padStart(5, '0')}`, title: `${frame.title} ${i + 1}` }]
  })
  return docOf([...kept, ...story.flat()])
}

/** `words` different words beginning with `start`, as a text. */
export function manyWords(start: string, words: number): string {
  return Array.from({ length: words }, (_, i) => `${start}${i}`).join(' ')
}

/** Every text of every guest, of the board and the title of every frame is as long as this. */
export function withLongTexts(doc: Doc, words: number): Doc {
  const guests = guestsOf(doc)
  return docOf(
    [...doc.values()].map((record): Rec => {
      if (record.kind === 'guest') {
        const mine = (what: string) => manyWords(`${what}${guests.indexOf(record)}g`, words)
        return {
          ...record,
          summary: mine('summary'),
          says: mine('says'),
          needs: [
            mine('need'),
            ...Array.from({ length: 60 }, (_, i) => `point${i}of${guests.indexOf(record)}`),
          ],
          desires: [mine('desire'), mine('wish')],
          context: [mine('context')],
          emotion: [mine('emotion')],
        }
      }
      if (record.kind === 'board')
        return { ...record, intent: manyWords('intent', words), promise: manyWords('promise', words) }
      return record
    }),
  )
}

/** The board with a logo of this form and two colours. */
export function withBrand(doc: Doc, pixelW: number, pixelH: number): Doc {
  if (brandOf(doc) !== null) return doc
  const logo = { asset: 'a'.repeat(64), pixelW, pixelH, name: '' }
  return docOf([
    ...doc.values(),
    {
      id: 'bnd_00000000000000000000000000',
      kind: 'brand',
      parent: boardOf(doc).id,
      order: 'a0',
      extra: {},
      logo,
      main: '#8a1f4d',
      accent: '#2f7fd0',
      titleFont: null,
      textFont: null,
      textBold: null,
    },
  ])
}
