import templates from '../../../assets/templates/templates.json'
import { docFromJson } from '../../../shared/exchange/boardJson'
import { type Doc, docOf, framesOf } from '../../../shared/model/doc'
import type { Board, Frame, Guest, Rec } from '../../../shared/model/record'
import type { Page } from '../../../shared/scene/deck/page'
import type { DeckOptions } from '../../../shared/scene/deck/setup'
import { USUAL_CHOICE } from '../../../shared/scene/deck/usualChoice'
import { shapesIn } from './shapes'

export const WIDE: DeckOptions = {
  choice: USUAL_CHOICE,
  locale: 'en-GB',
  date: '2026-11-22',
}

/** Every paper, both ways. */
export const PAPERS: readonly DeckOptions[] = (['16:9', 'a4', 'letter'] as const).flatMap((paper) =>
  (['landscape', 'portrait'] as const).map((orientation) => ({
    ...WIDE,
    choice: { ...USUAL_CHOICE, paper, orientation },
  })),
)

export function template(id: string): Doc {
  return docFromJson(templates.templates.find((board) => board.id === id))
}

export function emptyBoard(): Doc {
  return docFromJson({ id: 'empty', title: 'Nothing here yet', frames: [] })
}

/** The template with the given fields in its board, its frames (by place, from 0) and its first guest. */
export function changed(
  doc: Doc,
  to: {
    readonly board?: Partial<Board>
    readonly frames?: Readonly<Record<number, Partial<Frame>>>
    readonly guest?: Partial<Guest>
  },
): Doc {
  const frames = framesOf(doc)
  let isFirstGuest = true
  const records = [...doc.values()].map((record): Rec => {
    if (record.kind === 'board') return { ...record, ...to.board }
    if (record.kind === 'frame') return { ...record, ...to.frames?.[frames.indexOf(record)] }
    if (record.kind !== 'guest' || !isFirstGuest) return record
    isFirstGuest = false
    return { ...record, ...to.guest }
  })
  return docOf(records)
}

/** The same board with only these frames (by place, from 0). */
export function only(doc: Doc, places: readonly number[]): Doc {
  const kept = new Set(places.map((place) => framesOf(doc)[place]?.id))
  return docOf(
    [...doc.values()].filter((record) => {
      if (record.kind === 'frame') return kept.has(record.id)
      return record.kind === 'score' || record.kind === 'element' ? kept.has(record.parent) : true
    }),
  )
}

/** The board with a text standing in the picture of a frame. */
export function withTextIn(doc: Doc, place: number, text: string): Doc {
  const frame = framesOf(doc)[place]
  if (frame === undefined) throw new Error('no such frame')
  const element = shapesIn(frame.id).text({ x: 40, y: 40, w: 300, h: 80, text, size: 24 })
  return docOf([...doc.values(), element])
}

/** The words of pages as they are read, page after page. */
export function wordsOn(pages: readonly Page[]): string {
  return pages
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => {
      if (block.block === 'text') return block.role === 'aside' ? [] : [block.setting.lines.join('\n')]
      if (block.block !== 'table') return []
      return [block.head, ...block.rows].flatMap(({ cells }) =>
        cells.map(({ setting }) => setting.lines.join(' ')),
      )
    })
    .join('\n')
}

/** Without any white space: line breaks are ours, letters are the board's. */
export function letters(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '')
}
