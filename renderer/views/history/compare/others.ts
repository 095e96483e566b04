import { CELL_FIELDS } from '../../../../shared/edit/cellFields'
import { type Difference, TOLD_AS_TEXTS } from '../../../../shared/exchange/difference'
import type { Doc } from '../../../../shared/model/doc'
import type { Id } from '../../../../shared/model/id'
import type { Rec } from '../../../../shared/model/record'
import { sameJson } from '../../../../shared/model/same'
import type { differenceWords } from '../../../../shared/words/history'

/** What no picture, text or score shows, by what it is about. */
export type OtherName = keyof typeof differenceWords.others

export interface OtherMoved {
  readonly other: OtherName
  readonly count: number
}

/** Everything that differs and has no part of its own in the comparison, so that nothing differs in silence. */
export function othersMoved(
  before: Doc,
  after: Doc,
  difference: Difference,
  scores: 'shown' | 'hidden',
): readonly OtherMoved[] {
  const moved = new Set(difference.framesMoved)
  const counts = new Map<OtherName, number>()
  for (const id of difference.touched) {
    const [was, is] = [before.get(id) ?? null, after.get(id) ?? null]
    if (isWithWholeFrame(was, is, before, after)) continue
    for (const other of othersOf(was, is, { moved: moved.has(id), scores })) {
      counts.set(other, (counts.get(other) ?? 0) + 1)
    }
  }
  return ORDER.flatMap((other) => {
    const count = counts.get(other) ?? 0
    return count === 0 ? [] : [{ other, count }]
  })
}

export function sumOf(others: readonly OtherMoved[]): number {
  return others.reduce((sum, { count }) => sum + count, 0)
}

/** It came or went with the frame it belongs to. */
function isWithWholeFrame(was: Rec | null, is: Rec | null, before: Doc, after: Doc): boolean {
  const frame = is === null ? frameAbove(was, before) : frameAbove(is, after)
  return frame !== null && before.has(frame) !== after.has(frame)
}

function frameAbove(record: Rec | null, doc: Doc): Id | null {
  let at = record
  while (at !== null && at.kind !== 'frame') at = at.parent === null ? null : (doc.get(at.parent) ?? null)
  return at?.id ?? null
}

interface Told {
  /** Its place in the story is told. */
  readonly moved: boolean
  readonly scores: 'shown' | 'hidden'
}

/** Each thing this record says otherwise that is told nowhere else. */
function othersOf(was: Rec | null, is: Rec | null, told: Told): readonly OtherName[] {
  const record = is ?? was
  if (!record) return []
  const isBoth = was !== null && is !== null
  switch (record.kind) {
    case 'board':
      return isBoth ? fieldsOf(was, is, BOARD_FIELDS) : []
    case 'guest':
      return isBoth ? fieldsOf(was, is, GUEST_FIELDS) : []
    case 'frame':
      return isBoth ? fieldsOf(was, is, told.moved ? MOVED_FRAME_FIELDS : FRAME_FIELDS) : []
    case 'score':
      return told.scores === 'shown' ? reasonsOf(was, is) : []
    case 'comment':
      return isBoth ? ['comments'] : []
    case 'element':
    case 'group':
      return []
    case 'rater':
      return ['raters']
    case 'link':
      return ['links']
    case 'reading':
      return ['baseline']
    case 'round':
    case 'remark':
      return ['sessions']
    case 'dismissal':
      return ['dismissals']
    case 'brand':
      return ['brand']
    case 'suggestion':
      return ['suggestions']
    case 'parcel':
    case 'opaque':
      return ['rest']
  }
}

/** Levels are told one by one; what was written or confirmed beside them is told here. */
function reasonsOf(was: Rec | null, is: Rec | null): readonly OtherName[] {
  if (was?.kind !== 'score' || is?.kind !== 'score' || !sameJson(was.levels, is.levels)) return []
  return ['reasons']
}

/** null: told elsewhere. A field that is not named is among the rest. */
type Fields = Readonly<Record<string, OtherName | null>>

/** Each name once. */
function fieldsOf(was: Rec, is: Rec, names: Fields): readonly OtherName[] {
  const earlier: Readonly<Record<string, unknown>> = { ...was }
  const found = new Set<OtherName>()
  for (const [field, value] of Object.entries(is)) {
    if (sameJson(earlier[field], value)) continue
    const name = Object.hasOwn(names, field) ? names[field] : 'rest'
    if (name) found.add(name)
  }
  return [...found]
}

function toldElsewhere(fields: readonly string[]): Fields {
  return Object.fromEntries(fields.map((field) => [field, null]))
}

const BOARD_FIELDS: Fields = {
  ...toldElsewhere(TOLD_AS_TEXTS.board),
  target: 'targets',
  stageTargets: 'targets',
  weights: 'weights',
  motMultiplier: 'weights',
  stagesInScope: 'scope',
  outOfScopeReasons: 'scope',
  baseline: 'baseline',
  checks: 'checks',
}
const GUEST_FIELDS: Fields = {
  ...toldElsewhere(TOLD_AS_TEXTS.guest),
  figure: 'looks',
  arriving: 'arriving',
}
const FRAME_FIELDS: Fields = {
  ...toldElsewhere(TOLD_AS_TEXTS.frame),
  ...toldElsewhere(CELL_FIELDS),
  background: null,
}
const MOVED_FRAME_FIELDS: Fields = { ...FRAME_FIELDS, order: null }

/** In which they are listed. */
const ORDER = [
  'targets',
  'weights',
  'scope',
  'baseline',
  'checks',
  'looks',
  'arriving',
  'raters',
  'reasons',
  'links',
  'comments',
  'suggestions',
  'sessions',
  'dismissals',
  'brand',
  'rest',
] as const satisfies readonly OtherName[]
