import type { Doc } from '../../shared/model/doc'
import type { Id } from '../../shared/model/id'
import type { Rec } from '../../shared/model/record'
import { type CoarsePicture, coarseIn, coarsest } from '../../shared/scene/deck/coarse'
import { type DeckPart, deckParts } from '../../shared/scene/deck/deck'
import { headlineOf } from '../../shared/scene/deck/headline'
import type { SectionId } from '../../shared/scene/deck/layout'
import type { DeckPage } from '../../shared/scene/deck/page'
import { type DeckOptions, setupOf } from '../../shared/scene/deck/setup'
import type { FaceMetrics } from '../../shared/scene/faceMetrics'
import type { BrandFamily } from '../../shared/scene/ink'
import { registerFace } from '../../shared/scene/typefaces'

/** What the window asks of the worker that lays out the preview. */
export type ToLayer =
  /** The board, whole or as what changed in it since. */
  | {
      readonly ask: 'doc'
      readonly isWhole: boolean
      readonly put: readonly Rec[]
      readonly gone: readonly Id[]
    }
  /** All pages, under a number that names this wish; the wish before is given up. */
  | {
      readonly ask: 'lay'
      readonly job: number
      readonly options: DeckOptions
      readonly faces: readonly Face[]
    }
  /** These pages, by number, as soon as they are there. */
  | { readonly ask: 'pages'; readonly job: number; readonly numbers: readonly number[] }

export type FromLayer =
  | {
      readonly said: 'rows'
      readonly job: number
      readonly rows: readonly PageRow[]
      readonly failed: readonly Id[]
    }
  | { readonly said: 'headline'; readonly job: number; readonly headline: string }
  | { readonly said: 'pages'; readonly job: number; readonly pages: readonly DeckPage[] }
  /** `coarse`: photographs with too few dots for their size in print, the worst first. */
  | { readonly said: 'whole'; readonly job: number; readonly coarse: Coarse }
  | { readonly said: 'trouble'; readonly job: number; readonly detail: string }

/** A page as the list of pages names it. */
export interface PageRow {
  readonly id: string
  /** From 1. */
  readonly number: number
  readonly section: SectionId
  /** Its largest heading; '' for none. */
  readonly title: string
  readonly frames: readonly Id[]
}

export type Coarse = ReturnType<typeof coarsest>

export interface Face {
  readonly family: BrandFamily
  readonly metrics: FaceMetrics
}

interface Surroundings {
  say(message: FromLayer): void
  /** Calls back once whoever asks for something meanwhile was heard. */
  later(work: () => void): void
  /** Milliseconds of a clock that never goes back. */
  now(): number
}

/** Lays decks out in slices of a few milliseconds, so that a new wish is heard in the middle of an old one. */
export function createLaying({ say, later, now }: Surroundings): (message: ToLayer) => void {
  let doc: Doc = new Map()
  let going: Going | null = null

  return (message) => {
    switch (message.ask) {
      case 'doc':
        doc = renewed(doc, message)
        return
      case 'lay':
        return begin(message)
      case 'pages':
        if (going?.job === message.job) hand(going, message.numbers)
        return
    }
  }

  function begin({ job, options, faces }: Extract<ToLayer, { readonly ask: 'lay' }>): void {
    for (const { family, metrics } of faces) registerFace(family, metrics)
    const parts = deckParts(doc, options)
    const mine: Going = {
      job,
      doc,
      options,
      parts,
      made: new Map(),
      wanted: new Set(),
      rows: [],
      failed: [],
      coarse: [],
      tellAt: 0,
    }
    going = mine
    later(() => goOn(mine))
  }

  function goOn(mine: Going): void {
    if (going !== mine) return
    const until = now() + SLICE
    try {
      let step = mine.parts.next()
      for (; !step.done; step = mine.parts.next()) {
        take(mine, step.value)
        if (now() >= until) break
      }
      // The first pages are told at once, the others a few times a second.
      if (step.done || now() >= mine.tellAt) tell(mine)
      if (step.done) return end(mine)
    } catch (error) {
      say({ said: 'trouble', job: mine.job, detail: String(error) })
      return
    }
    later(() => goOn(mine))
  }

  function take(mine: Going, { pages, failed }: DeckPart): void {
    for (const page of pages) mine.made.set(page.number, page)
    mine.rows.push(...pages.map(rowOf))
    mine.failed.push(...failed)
    mine.coarse.push(...pages.flatMap((page) => coarseIn(mine.doc, page)))
  }

  function tell(mine: Going): void {
    const { job, rows, wanted } = mine
    if (rows.length > 0) say({ said: 'rows', job, rows: [...rows], failed: [...mine.failed] })
    const numbers = rows.map(({ number }) => number)
    mine.rows.length = 0
    mine.failed.length = 0
    mine.tellAt = now() + PAUSE
    hand(
      mine,
      numbers.filter((number) => wanted.has(number)),
    )
  }

  function end(mine: Going): void {
    say({ said: 'whole', job: mine.job, coarse: coarsest(mine.coarse) })
    say({ said: 'headline', job: mine.job, headline: headlineOf(setupOf(mine.doc, mine.options)) })
  }

  function hand({ job, made, wanted }: Going, numbers: readonly number[]): void {
    const pages = numbers.flatMap((number) => made.get(number) ?? [])
    for (const number of numbers) {
      if (made.has(number)) wanted.delete(number)
      else wanted.add(number)
    }
    if (pages.length > 0) say({ said: 'pages', job, pages })
  }
}

/** Milliseconds of work before others are heard. */
const SLICE = 8
/** Milliseconds between two reports: each makes the window draw its list anew. */
const PAUSE = 120

interface Going {
  readonly job: number
  /** The board it is laid out from. */
  readonly doc: Doc
  readonly options: DeckOptions
  readonly parts: Generator<DeckPart, void, void>
  readonly made: Map<number, DeckPage>
  readonly wanted: Set<number>
  /** Laid out and not told yet. */
  readonly rows: PageRow[]
  readonly failed: Id[]
  readonly coarse: CoarsePicture[]
  /** When the window is told again. */
  tellAt: number
}

function renewed(doc: Doc, { isWhole, put, gone }: Extract<ToLayer, { readonly ask: 'doc' }>): Doc {
  const next = new Map(isWhole ? [] : doc)
  for (const id of gone) next.delete(id)
  for (const record of put) next.set(record.id, record)
  return next
}

function rowOf({ id, number, section, frames, blocks }: DeckPage): PageRow {
  const headings = blocks
    .filter((block) => block.block === 'text')
    .filter(({ role }) => /^h[123]$/.test(role))
  const [first] = headings.toSorted((a, b) => b.setting.style.font.size - a.setting.style.font.size)
  return { id, number, section, title: first?.setting.lines.join(' ') ?? '', frames }
}
