import { brandOf, type Doc, get } from '../../model/doc'
import type { Id } from '../../model/id'
import { exportWords } from '../../words/export'
import type { Ink } from '../ink'
import type { DeckPage, PictureBlock } from './page'
import { frameTitle } from './setup'

/** A photograph that has too few dots for the size it is printed at. */
export interface CoarsePicture {
  readonly asset: string
  /** The frame it is in, in words, or that it is the logo. */
  readonly name: string
  /** Dots to the inch, across or down, whichever are fewer. */
  readonly dpi: number
}

/** Of a page's pictures those with fewer than 150 dots to the inch. A picture that hangs from one place is named once. */
export function coarseIn(doc: Doc, page: DeckPage): readonly CoarsePicture[] {
  const found: CoarsePicture[] = []
  for (const block of page.blocks) {
    if (block.block !== 'picture') continue
    for (const { asset, dotsX, dotsY } of imagesIn(block)) {
      const source = sourceOf(doc, asset)
      if (source === null) continue
      const dpi = Math.floor(Math.min(source.pixelW / dotsX, source.pixelH / dotsY) * CSS_DPI)
      if (dpi < LEAST_DPI) found.push({ asset, name: nameOf(doc, source, page), dpi })
    }
  }
  return found
}

/** Each name once, with its worst picture; the worst first. */
export function coarsest(all: readonly CoarsePicture[]): readonly { name: string; dpi: number }[] {
  const worst = new Map<string, number>()
  for (const { name, dpi } of all) worst.set(name, Math.min(dpi, worst.get(name) ?? dpi))
  return [...worst].map(([name, dpi]) => ({ name, dpi })).sort((a, b) => a.dpi - b.dpi)
}

export const LEAST_DPI = 150
/** CSS pixels of a page to the inch. */
const CSS_DPI = 96

interface Placed {
  readonly asset: string
  /** How far its whole width and height reach on the page, in CSS pixels. */
  readonly dotsX: number
  readonly dotsY: number
}

function imagesIn({ ink, box, units }: PictureBlock): readonly Placed[] {
  const found: Placed[] = []
  const visit = (each: Ink, across: number, down: number): void => {
    if (each.ink === 'image') {
      found.push({ asset: each.asset, dotsX: each.w * across, dotsY: each.h * down })
    } else if (each.ink === 'group') {
      const [a, b, c, d] = each.transform
      // Turning keeps lengths; what is drawn askew is measured along its own sides
      for (const child of each.children) visit(child, across * Math.hypot(a, b), down * Math.hypot(c, d))
    }
  }
  visit(ink, box.w / units.w, box.h / units.h)
  return found
}

interface Source {
  readonly pixelW: number
  readonly pixelH: number
  /** The frames it stands in; empty: it is the logo. */
  readonly frames: ReadonlySet<Id>
}

function sourceOf(doc: Doc, asset: string): Source | null {
  let sources = sourcesOf.get(doc)
  if (sources === undefined) {
    sources = indexed(doc)
    sourcesOf.set(doc, sources)
  }
  return sources.get(asset) ?? null
}

/** Indexed once per Doc: a Doc never changes. */
const sourcesOf = new WeakMap<Doc, ReadonlyMap<string, Source>>()

function indexed(doc: Doc): ReadonlyMap<string, Source> {
  const sources = new Map<string, { pixelW: number; pixelH: number; frames: Set<Id> }>()
  const logo = brandOf(doc)?.logo
  if (logo) sources.set(logo.asset, { ...logo, frames: new Set() })
  for (const record of doc.values()) {
    if (record.kind !== 'element' || record.shape !== 'picture') continue
    const { asset, pixelW, pixelH } = record
    const known = sources.get(asset) ?? { pixelW, pixelH, frames: new Set() }
    const frame = frameOf(doc, record.parent)
    if (frame !== null) known.frames.add(frame)
    sources.set(asset, known)
  }
  return sources
}

/** The frame above an element, through the groups it is in. */
function frameOf(doc: Doc, parent: Id | null): Id | null {
  let above = parent === null ? undefined : doc.get(parent)
  while (above !== undefined && above.kind !== 'frame') {
    above = above.parent === null ? undefined : doc.get(above.parent)
  }
  return above?.id ?? null
}

/** Where the page shows several frames with the same picture, the first of them stands for it. */
function nameOf(doc: Doc, { frames }: Source, page: DeckPage): string {
  const shown = page.frames.find((id) => frames.has(id)) ?? [...frames][0]
  const frame = shown === undefined ? null : get(doc, shown, 'frame')
  return frame ? frameTitle(frame) : exportWords.logo
}
