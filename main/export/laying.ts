import type { Doc } from '../../shared/model/doc'
import type { Id } from '../../shared/model/id'
import { type CoarsePicture, coarseIn } from '../../shared/scene/deck/coarse'
import { deckParts } from '../../shared/scene/deck/deck'
import { headingsOn, type PageHeading } from '../../shared/scene/deck/headings'
import type { DeckPage } from '../../shared/scene/deck/page'
import type { DeckOptions } from '../../shared/scene/deck/setup'
import { pageHtml } from '../../shared/scene/deckHtml'
import { assetAddress } from '../assetAddress'

/** A part of a deck, ready for whoever writes it down. */
export interface LaidPart {
  /** As a person is told what is being made; '' for what is no frame. */
  readonly name: string
  /** Frames. */
  readonly done: number
  readonly of: number
  readonly failed: readonly Id[]
  readonly coarse: readonly CoarsePicture[]
  /** The place of its first page, from 1. */
  readonly first: number
  readonly count: number
  readonly content: PartContent
}

/** Bytes stand outside the heap and move between threads without being copied. */
export type PartContent =
  | { readonly as: 'html'; readonly pages: readonly HtmlPage[] }
  | { readonly as: 'pages'; readonly pages: readonly DeckPage[] }

/** A page as it is printed. */
export interface HtmlPage {
  readonly id: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly headings: readonly PageHeading[]
}

/** The parts of a deck one by one, as HTML for the printer or as pages for slides. Parts without a page are left out. */
export function* laidParts(
  doc: Doc,
  options: DeckOptions,
  as: PartContent['as'],
): Generator<LaidPart, void, void> {
  for (const { pages, ...said } of deckParts(doc, options)) {
    const first = pages[0]
    if (first === undefined) continue
    const coarse = pages.flatMap((page) => coarseIn(doc, page))
    yield { ...said, coarse, first: first.number, count: pages.length, content: contentOf(pages, as) }
  }
}

function contentOf(pages: readonly DeckPage[], as: PartContent['as']): PartContent {
  if (as === 'pages') return { as, pages }
  const encoder = new TextEncoder()
  const htmlOf = (page: DeckPage): HtmlPage => ({
    id: page.id,
    bytes: encoder.encode(`${pageHtml(page, assetAddress)}\n`),
    headings: headingsOn(page),
  })
  return { as, pages: pages.map(htmlOf) }
}
