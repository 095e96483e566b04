import { type Doc, get } from '../model/doc'
import type { Id } from '../model/id'
import type { Frame, Guest } from '../model/record'
import type { Seen } from '../model/scoring'
import { kept } from './kept'

/**
 * What the frame says now, as three marks: `what` is its promise; `who` its guest, whole, and the situation; `how` what
 * happens, in front and behind, by whom, and what it should leave. Drawings, looks, importance and evidence say nothing
 * of these. Equal words give equal marks on every machine, whatever the ids. A frame that is gone says nothing.
 */
export function seenOf(doc: Doc, frame: Id): Seen {
  const record = get(doc, frame, 'frame')
  if (!record) return NOTHING_SEEN
  const guest = get(doc, record.guest, 'guest')
  return marks(record, [guest], () => ({
    what: markOf(said(record.what)),
    who: markOf(said({ situation: record.situation, guest: guest && wholeGuest(guest) })),
    how: markOf(said(howOf(record))),
  }))
}

/** A mark of 14 letters and digits: equal texts have equal ones, others practically never. */
export function markOf(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 2_654_435_761)
    b = Math.imul(b ^ unit, 1_597_334_677)
  }
  const first = mixed(a, b)
  return [first, mixed(b, first)].map((half) => (half >>> 0).toString(36).padStart(7, '0')).join('')
}

/**
 * Values as one text in which only what a reader notices counts: white space at the ends and runs of it do not, nor
 * empty items, nor the way an accent is stored.
 */
export function said(value: Said): string {
  return JSON.stringify(plain(value))
}

/** JSON. */
export type Said = string | number | boolean | null | readonly Said[] | { readonly [key: string]: Said }

/** As a mark: one guest is met in many frames. */
function wholeGuest(guest: Guest): string {
  const { name, summary, needs, desires, context, emotion, arriving, says } = guest
  const whole = { name, summary, needs, desires, context, emotion, arriving, says }
  return guests(guest, [], () => markOf(said(whole)))
}

function howOf(frame: Frame): Said {
  const { action, backstage, props, outcome, intended, channel, ownerRole, ownerFunction } = frame
  const { empowered, handoff } = frame
  const supportFunctions = [...frame.supportFunctions].sort()
  return {
    ...{ action, backstage, props, outcome, intended, channel },
    ...{ ownerRole, ownerFunction, supportFunctions, empowered, handoff },
  }
}

function plain(value: Said): unknown {
  if (typeof value === 'string') return value.normalize('NFC').trim().replace(/\s+/g, ' ')
  if (typeof value !== 'object' || value === null) return value
  if (isList(value)) return value.map(plain).filter((item) => item !== '')
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, held]) => [key, plain(held)])
}

function isList(value: object): value is readonly Said[] {
  return Array.isArray(value)
}

function mixed(one: number, other: number): number {
  const high = Math.imul(one ^ (one >>> 16), 2_246_822_507)
  return high ^ Math.imul(other ^ (other >>> 13), 3_266_489_909)
}

const marks = kept<Frame, Seen>()
const guests = kept<Guest, string>()
const NOTHING_SEEN: Seen = { what: markOf(''), who: markOf(''), how: markOf('') }
