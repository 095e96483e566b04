import { stageBoard } from '../../../../shared/edit/stage'
import { apply } from '../../../../shared/model/change'
import { type Doc, framesOf } from '../../../../shared/model/doc'
import type { Frame } from '../../../../shared/model/record'
import { deckPages } from '../../../../shared/scene/deck/deck'
import type { Layout } from '../../../../shared/scene/deck/layout'
import type { DeckPage } from '../../../../shared/scene/deck/page'
import type { Orientation, Paper } from '../../../../shared/scene/deck/paper'
import { USUAL_CHOICE } from '../../../../shared/scene/deck/usualChoice'
import { changed, only, template, WIDE } from '../deckBoards'

export const PLAIN: Layout = {
  perPage: 1,
  picture: 'left',
  text: 'beside',
  scores: false,
  notes: false,
  comments: false,
}

/** The frames' pages alone. */
export function framePagesOf(
  doc: Doc,
  layout: Layout,
  paper: Paper = '16:9',
  orientation: Orientation = 'landscape',
): readonly DeckPage[] {
  const choice = { ...USUAL_CHOICE, layout, paper, orientation, sections: ['frames' as const] }
  return deckPages(doc, { ...WIDE, choice })
}

/** A template with a picture in every frame. */
export function drawn(id: string): Doc {
  const doc = template(id)
  return apply(doc, stageBoard(doc))
}

/** So many frames, every field as full as it may be. */
export function filled(frames: number): Doc {
  const places = Array.from({ length: frames }, (_, i) => i)
  const doc = only(drawn('sports'), places)
  return changed(doc, { frames: Object.fromEntries(places.map((place) => [place, full(place)])) })
}

/** Ten thousand characters in every field that holds so many, two hundred in the others. */
export function full(place: number): Partial<Frame> {
  return {
    ...Object.fromEntries(LONG_FIELDS.map((field) => [field, counted(field, place, 10_000)])),
    title: counted('title', place, 200),
    ownerRole: counted('owner', place, 200),
    serves: [counted('serves', place, 200)],
    tradesOff: [counted('trades', place, 200)],
    evidence: [
      {
        type: 'metric',
        note: counted('evidence', place, 10_000),
        metric: 'csat',
        illustrative: true,
        extra: {},
      },
    ],
  }
}

/** Every marked word that must stand somewhere in the deck. */
export function markedWords(doc: Doc, layout: Layout, isDense: boolean): readonly string[] {
  const fields = [
    'title',
    'what',
    'situation',
    'action',
    'outcome',
    ...(isDense ? [] : ['owner']),
    ...(layout.scores ? ['fix'] : []),
    ...(layout.notes ? ['backstage', 'props', 'handoff', 'evidence', 'serves', 'trades'] : []),
  ]
  return framesOf(doc).flatMap((_, place) =>
    fields.flatMap((field) => words(counted(field, place, lengthOf(field)))),
  )
}

const LONG_FIELDS = [
  'what',
  'situation',
  'action',
  'outcome',
  'backstage',
  'props',
  'handoff',
  'fix',
] as const

function lengthOf(field: string): number {
  return ['title', 'owner', 'serves', 'trades'].includes(field) ? 200 : 10_000
}

/** `what0x0e what0x1e …`: no word is the beginning of another, and none has a place to break at. */
function counted(word: string, place: number, length: number): string {
  let text = ''
  for (let i = 0; text.length < length - 24; i += 1) text += `${word}${place}x${i}e `
  return text.trim()
}

function words(text: string): readonly string[] {
  return text.split(' ')
}
