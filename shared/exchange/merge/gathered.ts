import type { Doc } from '../../model/doc'
import type { Id } from '../../model/id'
import type { Kind, Rec } from '../../model/record'
import { sameJson } from '../../model/same'
import type { Choice, Choices } from '../../sharing'
import { isTakenBack, saysMore } from './cleared'
import { copyBeside } from './copies'
import type { Result } from './needs'
import { joinedRecord } from './record'
import { contestsOf } from './removed'
import { alignedSides, freeId, idOf, unscored } from './twins'
import type { Split } from './units'

/** A split, or a record one side removed and the other went on with. */
export interface Found extends Omit<Split, 'sort'> {
  readonly record: Id
  readonly kind: Kind
  readonly sort: Split['sort'] | 'removed'
}

export interface Gathered {
  /** Every record as both sides together have it; what it points to may be missing still. */
  readonly result: Result
  readonly found: readonly Found[]
  /** What somebody chose to leave removed. */
  readonly refused: ReadonlySet<Id>
  /** What one side removed and stays all the same, because the other went on with it. */
  readonly contested: ReadonlySet<Id>
}

/** What a conflict about a field of a record is called in `Choices`; field '': the record itself. */
export function keyOf(record: Id, field: string): string {
  return `${record}/${field}`
}

/** Record by record, each from its three states. */
export function gathered(base: Doc | null, mine: Doc, theirs: Doc, choices: Choices): Gathered {
  const gathering: Gathering = {
    ...{ choices, result: new Map(), found: [], fates: new Map() },
    ...{ refused: new Set(), contested: new Set() },
  }
  for (const { frame, held, inside } of base === null ? [] : contestsOf(base, mine, theirs)) {
    const record = (held === 'mine' ? mine : theirs).get(frame.id) ?? frame
    const fate = contestedFate(record, held, frame, gathering)
    for (const id of inside) gathering.fates.set(id, fate)
  }
  const sides = alignedSides(base, mine, theirs)
  for (const [key, one] of sides.mine) {
    const [before, other] = [sides.base.get(key), sides.theirs.get(key)]
    if (other === undefined) gatherAlone(one, 'mine', before, gathering)
    else if (sameJson(one, other) || sameJson(before, other)) gathering.result.set(one.id, one)
    else if (sameJson(before, one)) gathering.result.set(other.id, other)
    else gatherBoth(before ?? (base === null ? null : unscored(one)), one, other, gathering)
  }
  for (const [key, other] of sides.theirs) {
    if (!sides.mine.has(key)) gatherAlone(other, 'theirs', sides.base.get(key), gathering)
  }
  return gathering
}

interface Gathering {
  readonly choices: Choices
  readonly result: Result
  readonly found: Found[]
  readonly refused: Set<Id>
  readonly contested: Set<Id>
  /** Of all that stands in a contested frame. */
  readonly fates: Map<Id, Fate>
}

type Fate = 'stays' | 'goes'
type Held = 'mine' | 'theirs'

/** A record only one side has: new, removed by the other, or removed by the other and changed here. */
function gatherAlone(record: Rec, held: Held, before: Rec | undefined, gathering: Gathering): void {
  const { result, refused, contested, fates } = gathering
  const fate = fates.get(record.id)
  if (fate === undefined && before && !saysMore(before, record)) return
  const own = fate ?? (before ? contestedFate(record, held, before, gathering) : 'stays')
  if (own === 'goes') refused.add(record.id)
  else result.set(record.id, record)
  if (own === 'stays' && before !== undefined) contested.add(record.id)
}

/** The edit wins over the removal unless somebody chose. */
function contestedFate(record: Rec, held: Held, before: Rec, { choices, found }: Gathering): Fate {
  const sides = { mine: held === 'mine' ? record : null, theirs: held === 'theirs' ? record : null }
  found.push({ ...about(record, ''), sort: 'removed', base: before, ...sides, both: false })
  const choice = chosenFor(choices, record.id, '')
  return choice === undefined || choice === 'both' || choice === held ? 'stays' : 'goes'
}

function gatherBoth(before: Rec | null, one: Rec, other: Rec, { choices, result, found }: Gathering): void {
  const id = freeId(idOf(before?.id, one.id, other.id), [one.id, other.id], result)
  const chosen = (field: string) => chosenFor(choices, id, field)
  const { record, splits } = joinedRecord(before, { ...one, id }, { ...other, id }, chosen)
  if (splits.length === 0 && isTakenBack(record, one, other)) return
  result.set(id, record)
  for (const split of splits) found.push({ ...about(record, split.field), ...split })
  const isCopied = splits.some(({ field, sort, both }) => both && sort !== 'text' && chosen(field) === 'both')
  if (!isCopied || record.kind !== 'element' || other.kind !== 'element') return
  const copy = copyBeside(record, other)
  result.set(copy.id, copy)
}

function chosenFor(choices: Choices, record: Id, field: string): Choice | undefined {
  return choices[keyOf(record, field)]
}

function about({ id, kind }: Rec, field: string): Pick<Found, 'record' | 'kind' | 'field'> {
  return { record: id, kind, field }
}
