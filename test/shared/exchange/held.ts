import type { Id } from '../../../shared/model/id'
import type { Rec } from '../../../shared/model/record'
import type { Dismissal, Reading, Remark, Round } from '../../../shared/model/scoring'
import type { Comment, Parcel } from '../../../shared/model/sharing'
import { numbered } from './drawn'

const NOW = '2026-11-22T10:00:00.000Z'
const SEEN = { what: 'a', who: 'b', how: 'c' }

/** A board of two frames with a session that names the second one, a baseline, and a finding put aside on the first. */
export function sessionOn({
  records,
  frames: [one, two],
}: {
  readonly records: readonly Rec[]
  readonly frames: readonly [Id, Id]
}): readonly Rec[] {
  const board = records.find(({ kind }) => kind === 'board')?.id ?? ''
  const held = round(1, board, { frames: [two], talked: [two] })
  return [
    ...records,
    held,
    reading(1, held.id, { place: 'start', frames: { [two]: { points: 50, seen: SEEN } } }),
    remark(1, held.id, { frame: two }),
    reading(2, board),
    dismissal(1, one),
  ]
}

export function reading(n: number, parent: Id, more: Partial<Reading> = {}): Reading {
  const weights = { promise: 1, substance: 1, understanding: 1, feeling: 1, ease: 1, ownership: 1 }
  const board = { alignment: 50, low: 40, high: 60, completeness: 1 }
  const settings = { method: '1.0', weights, motMultiplier: 2 }
  const taken = { place: 'baseline', takenAt: NOW, ...settings, board, frames: {} } as const
  return { id: numbered('rdg', n), kind: 'reading', parent, ...plain, ...taken, ...more }
}

export function round(n: number, parent: Id, more: Partial<Round> = {}): Round {
  const times = { startedAt: NOW, revealedAt: null, endedAt: null, minutesEach: null }
  const named = { raters: [], frames: [], turn: null, done: [], talked: [] }
  return { id: numbered('rnd', n), kind: 'round', parent, ...plain, title: '', ...times, ...named, ...more }
}

export function remark(n: number, parent: Id, more: Partial<Remark> = {}): Remark {
  const said = { sort: 'decision', text: 'Open at six', frame: null, at: NOW, settled: false } as const
  return { id: numbered('rmk', n), kind: 'remark', parent, ...plain, ...said, ...more }
}

export function dismissal(n: number, parent: Id, more: Partial<Dismissal> = {}): Dismissal {
  const said = { check: 'SB41', about: '', reason: 'We know', at: NOW, seen: 'a1' }
  return { id: numbered('dms', n), kind: 'dismissal', parent, ...plain, ...said, ...more }
}

export function comment(n: number, parent: Id, more: Partial<Comment> = {}): Comment {
  const said = { author: 'Maria', text: 'Why here?', on: null, at: NOW, resolved: false }
  return { id: numbered('cmt', n), kind: 'comment', parent, ...plain, ...said, ...more }
}

export function parcel(n: number, board: Id, more: Partial<Parcel> = {}): Parcel {
  const said = { purpose: 'slice', board, from: 'Maria', note: '', at: NOW } as const
  return { id: numbered('prc', n), kind: 'parcel', parent: board, ...plain, ...said, ...more }
}

const plain = { order: 'a0', extra: {} }
