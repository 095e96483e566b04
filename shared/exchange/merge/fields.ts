import { LIMITS } from '../../limits'
import type { Element } from '../../model/element'
import type { Kind, Rec } from '../../model/record'

/**
 * How a field is joined. `value`: whole; `text`: line by line; `list`: thing by thing; `map` and `texts`: key by key;
 * `later`: the later moment, never a conflict; `least`: what sorts first, never a conflict.
 */
export type Joining =
  | { readonly by: 'value' | 'text' | 'map' | 'texts' | 'later' | 'least' }
  | { readonly by: 'list'; readonly most: number }

/** Fields that only make sense together: one value under one name. */
export interface Bundle {
  readonly name: string
  readonly fields: readonly string[]
  /** A place is shown as a place. */
  readonly sort: 'value' | 'place'
}

/** Fields joined otherwise than as a value; a kind of `null` is joined as one whole, but for its place in the order. */
const JOININGS: Readonly<Record<Kind, Readonly<Record<string, Joining>> | null>> = {
  board: {
    intent: { by: 'text' },
    promise: { by: 'text' },
    stageTargets: { by: 'map' },
    weights: { by: 'map' },
    stagesInScope: { by: 'list', most: 8 },
    outOfScopeReasons: { by: 'texts' },
    standards: { by: 'list', most: 50 },
    checks: { by: 'map' },
  },
  guest: {
    summary: { by: 'text' },
    needs: { by: 'list', most: 200 },
    desires: { by: 'list', most: 200 },
    context: { by: 'list', most: 200 },
    emotion: { by: 'list', most: 200 },
    says: { by: 'text' },
  },
  rater: {},
  frame: {
    what: { by: 'text' },
    situation: { by: 'text' },
    action: { by: 'text' },
    backstage: { by: 'text' },
    props: { by: 'text' },
    outcome: { by: 'text' },
    handoff: { by: 'text' },
    fix: { by: 'text' },
    supportFunctions: { by: 'list', most: 13 },
    evidence: { by: 'list', most: 200 },
    serves: { by: 'list', most: 50 },
    tradesOff: { by: 'list', most: 50 },
    notApplicable: { by: 'list', most: 6 },
  },
  /** Levels are joined beside these, each with what was looked at. */
  score: { reasons: { by: 'texts' }, at: { by: 'later' } },
  element: { text: { by: 'text' } },
  group: {},
  link: { item: { by: 'text' } },
  /** Numbers of two readings do not add up to a third one. */
  reading: null,
  round: {
    startedAt: { by: 'later' },
    revealedAt: { by: 'later' },
    endedAt: { by: 'later' },
    raters: { by: 'list', most: 50 },
    frames: { by: 'list', most: 1000 },
    turn: { by: 'least' },
    done: { by: 'list', most: 50 },
    talked: { by: 'list', most: 1000 },
  },
  remark: { text: { by: 'text' }, at: { by: 'later' } },
  dismissal: { reason: { by: 'text' }, at: { by: 'later' } },
  brand: {},
  comment: { text: { by: 'text' }, at: { by: 'later' } },
  suggestion: { reason: { by: 'text' }, at: { by: 'later' } },
  parcel: { note: { by: 'text' }, at: { by: 'later' } },
  opaque: null,
}

/** Whether records of a kind are joined as one whole: nobody knows how their parts belong together. */
export function isWhole(kind: Kind): boolean {
  return JOININGS[kind] === null
}

export function joiningOf(kind: Kind, field: string): Joining {
  if (field === 'extra') return { by: 'map' }
  // where it stood in the JSON it came from is nothing anybody reads
  if (field === 'source') return { by: 'least' }
  return JOININGS[kind]?.[field] ?? { by: 'value' }
}

export function bundlesOf(record: Rec): readonly Bundle[] {
  return record.kind === 'element' ? BUNDLES[record.shape] : NONE
}

/** Code points a text that was put together may have. */
export const LONGEST_TEXT = LIMITS.textLength

/** Where it stands in the order, and below whom: kinds of which nobody sees an order have none to disagree about. */
export const ORDER = 'order'
export const UNORDERED: ReadonlySet<Kind> = new Set(['score', 'brand', 'parcel', 'reading'])

function placed(...more: readonly string[]): readonly Bundle[] {
  return [{ name: 'place', fields: ['zone', 'x', 'y', 'w', 'h', 'degrees', ...more], sort: 'place' }]
}

const BUNDLES: Readonly<Record<Element['shape'], readonly Bundle[]>> = {
  stamp: placed(),
  text: placed(),
  stroke: placed('points', 'drawnW', 'drawnH'),
  figure: placed(),
  box: placed('tail', 'tailTo'),
  line: placed('start', 'bend', 'startOn', 'endOn'),
  picture: [...placed('crop'), { name: 'asset', fields: ['asset', 'pixelW', 'pixelH'], sort: 'value' }],
}

const NONE: readonly Bundle[] = []
