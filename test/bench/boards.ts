import { emptyFrame } from '../../shared/edit/frames'
import { round3 } from '../../shared/limits'
import type { Element } from '../../shared/model/element'
import { newId } from '../../shared/model/id'
import { ordersBetween } from '../../shared/model/order'
import type { Board, Frame, Guest, Rater, Rec } from '../../shared/model/record'
import type { Score } from '../../shared/model/scoring'
import { BACKGROUNDS, CHANNELS, STAGES } from '../../shared/model/vocabulary'
import { ZONE_BOXES } from '../../shared/model/zones'
import { STAMPS } from '../../shared/scene/stamps'

export interface BoardPlan {
  readonly title: string
  readonly frames: number
  /** On every frame's picture: strokes, texts and stamps in turn, side by side. */
  readonly elementsEach: number
}

/** A whole board made by rule: every frame written, drawn and scored, none like its neighbour. */
export function plannedBoard({ title, frames, elementsEach }: BoardPlan): readonly Rec[] {
  const board = boardRecord(title)
  const guest = guestRecord(board.id)
  const rater = raterRecord(board.id)
  const orders = ordersBetween(null, null, frames)
  const story = orders.flatMap((order, at) => {
    const frame = frameRecord(board.id, guest.id, order, at)
    return [frame, scoreRecord(frame.id, rater.id, at), ...elementsOn(frame.id, elementsEach, at)]
  })
  return [board, guest, rater, ...story]
}

/** Like a word of the language, from a number. */
function words(seed: number, count: number): string {
  return Array.from(
    { length: count },
    (_, i) => WORDS[(seed * 7 + i * (1 + (seed % 5))) % WORDS.length],
  ).join(' ')
}

const WORDS =
  'the guest arrives and is met by name before she has to ask what happens next at our counter she is offered a seat with water while the form is filled in for her so nothing is asked twice'.split(
    ' ',
  )

function frameRecord(board: string, guest: string, order: string, at: number): Frame {
  return {
    ...emptyFrame(board, order),
    title: `Moment ${at + 1}: ${words(at, 4)}`,
    status: 'draft',
    stage: STAGES[Math.floor((at % 40) / 5)] ?? 'use',
    what: words(at + 1, 24),
    guest,
    situation: words(at + 2, 18),
    action: words(at + 3, 30),
    backstage: words(at + 4, 16),
    outcome: words(at + 5, 14),
    intended: { emotion: null, valence: (at % 7) - 3 },
    channel: CHANNELS[at % CHANNELS.length] ?? null,
    importance: 1 + (at % 5),
    expected: 1 + (at % 5),
    delivered: 1 + ((at + 2) % 5),
    background: BACKGROUNDS[1 + (at % (BACKGROUNDS.length - 1))] ?? 'none',
  }
}

function scoreRecord(frame: string, rater: string, at: number): Score {
  const level = (step: number) => 1 + ((at + step) % 5)
  const levels = {
    promise: level(0),
    substance: level(1),
    understanding: level(2),
    feeling: level(3),
    ease: level(4),
    ownership: at % 9 === 0 ? null : level(5),
  }
  const unmarked = { seen: {}, reasons: {}, at: null, extra: {} }
  return { id: newId('score'), kind: 'score', parent: frame, order: 'a0', rater, levels, ...unmarked }
}

/** In a grid over the whole picture; two do not overlap, so a press in the middle of one finds it. */
function elementsOn(frame: string, count: number, seed: number): readonly Element[] {
  const { w: width, h: height } = ZONE_BOXES.how
  const columns = Math.ceil(Math.sqrt((count * width) / height))
  const rows = Math.ceil(count / columns)
  const cell = { w: width / columns, h: height / rows }
  return ordersBetween(null, null, count).map((order, at) => {
    const box = {
      x: round3((at % columns) * cell.w + cell.w * 0.1),
      y: round3(Math.floor(at / columns) * cell.h + cell.h * 0.1),
      w: round3(cell.w * 0.8),
      h: round3(cell.h * 0.8),
    }
    return elementRecord(frame, order, box, seed + at, at % 3)
  })
}

type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number }

function elementRecord(frame: string, order: string, box: Box, seed: number, turn: number): Element {
  const fields = {
    id: newId('element'),
    kind: 'element' as const,
    parent: frame,
    order,
    extra: {},
    zone: 'how' as const,
    ...box,
    degrees: 0,
    name: '',
    locked: false,
    hidden: false,
    opacity: 1,
  }
  if (turn === 0)
    return {
      ...fields,
      shape: 'stroke',
      ...wave(box),
      drawnW: box.w,
      drawnH: box.h,
      width: 3,
      colour: '#2b2622',
    }
  if (turn === 2) {
    const stamp = STAMPS[seed % STAMPS.length]?.id ?? ''
    return { ...fields, shape: 'stamp', stamp, mirrored: false, tint: null }
  }
  const look = { colour: '#2b2622', align: 'start', bold: false, italic: false, underline: false } as const
  return {
    ...fields,
    shape: 'text',
    text: words(seed, 2),
    size: Math.max(4, Math.min(14, round3(box.h / 2))),
    ...look,
  }
}

/** A pen stroke of 24 points from edge to edge, through the middle of its box. */
function wave({ w, h }: Box): { readonly points: number[] } {
  const steps = 24
  const points = Array.from({ length: steps + 1 }, (_, i) => {
    const along = i / steps
    return [round3(along * w), round3(h / 2 + (h / 2) * Math.sin(along * Math.PI * 4)), 0.5]
  })
  return { points: points.flat() }
}

function boardRecord(title: string): Board {
  return {
    id: newId('board'),
    kind: 'board',
    parent: null,
    order: 'a0',
    source: null,
    extra: {},
    title,
    organisation: 'Measured by rule',
    industry: '',
    intent: words(3, 20),
    promise: words(4, 12),
    target: 75,
    stageTargets: {},
    weights: { promise: 1, substance: 1, understanding: 1, feeling: 1, ease: 1, ownership: 1 },
    motMultiplier: 2,
    stagesInScope: [...STAGES],
    outOfScopeReasons: {},
    standards: [],
    baseline: null,
    checks: { extended: false, english: true },
  }
}

function guestRecord(board: string): Guest {
  return {
    id: newId('guest'),
    kind: 'guest',
    parent: board,
    order: 'a0',
    source: null,
    extra: {},
    name: 'Maya Ortiz',
    summary: words(5, 16),
    needs: [words(6, 6), words(7, 6)],
    desires: [words(8, 6)],
    context: [words(9, 6)],
    emotion: [words(10, 4)],
    arriving: { emotion: null, valence: -1 },
    says: words(11, 9),
    figure: null,
  }
}

function raterRecord(board: string): Rater {
  return {
    id: newId('rater'),
    kind: 'rater',
    parent: board,
    order: 'a0',
    source: null,
    extra: {},
    name: 'Rater',
    group: 'marketing',
    listed: true,
  }
}
