import { type Difference, differenceOf } from '../../../../shared/exchange/difference'
import type { Conflict, Merged } from '../../../../shared/exchange/merge/merge'
import { sidesOf } from '../../../../shared/exchange/merge/sides'
import { type Copies, joined } from '../../../../shared/joined'
import { isBlind } from '../../../../shared/method/rounds'
import { type Doc, docOf } from '../../../../shared/model/doc'
import type { Choices, MergeMaterial } from '../../../../shared/sharing'
import { placeOf } from '../../history/places'
import { type Incoming, incomingOf } from './incoming'

/** Both copies, and what cannot be joined without somebody deciding. */
export interface Plan extends Copies {
  readonly conflicts: readonly Conflict[]
  /** What the merge proposes before anybody chose. */
  readonly proposed: Merged
  /** A silent session of either copy hides scores. */
  readonly hidden: boolean
}

export interface Joined {
  readonly merged: Merged
  readonly difference: Difference
  readonly incoming: readonly Incoming[]
}

export function laidOut(material: MergeMaterial): Plan {
  const mine = docOf(material.mine)
  const sides = sidesOf(material.base ? docOf(material.base) : null, docOf(material.theirs))
  const { theirs } = sides
  const copies: Copies = { ...sides, mine, disputed: material.disputed }
  const proposed = joined(copies)
  return {
    ...copies,
    conflicts: inStoryOrder(proposed.conflicts, mine, theirs),
    proposed,
    hidden: isBlind(mine) || isBlind(theirs),
  }
}

/** What the board would become with these decisions. */
export function joinedWith(plan: Plan, choices: Choices): Joined {
  const { mine, hidden, proposed } = plan
  const isChosen = Object.keys(choices).length > 0
  const merged = isChosen ? joined(plan, choices) : proposed
  const difference = differenceOf(mine, merged.doc)
  return { merged, difference, incoming: incomingOf(mine, merged, difference, hidden) }
}

/** What is about the whole board or a guest first, then frame by frame. */
function inStoryOrder(conflicts: readonly Conflict[], mine: Doc, theirs: Doc): readonly Conflict[] {
  const place = ({ frame }: Conflict) => placeOf(mine, frame) ?? placeOf(theirs, frame) ?? 0
  return conflicts.toSorted((a, b) => place(a) - place(b))
}
