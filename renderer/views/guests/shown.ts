import { type Doc, get, guestsOf } from '../../../shared/model/doc'
import type { Guest } from '../../../shared/model/record'
import { useDoc, useSession } from '../../use'

/** The guest being shown: the one that was asked for, else the first; null: the board has none. */
export function useShownGuest(): Guest | null {
  const asked = useSession((state) => state.guest)
  const doc = useDoc()
  return get(doc, asked, 'guest') ?? firstGuest(doc)
}

function firstGuest(doc: Doc): Guest | null {
  return guestsOf(doc)[0] ?? null
}
