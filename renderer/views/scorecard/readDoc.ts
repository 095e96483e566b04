import { useDeferredValue, useEffect, useState } from 'react'
import { boardOf, type Doc, framesOf } from '../../../shared/model/doc'
import { useDoc } from '../../use'

/** Frames; longer stories are drawn where they are read, and follow the settings once the fingers rest. */
export const MOST_AT_ONCE = 60

/**
 * The board as the readings show it. The keys come first: what is drawn follows when there is time, and on a long board
 * words typed into its settings wait until nothing was typed for a moment.
 */
export function useReadDoc(): Doc {
  const doc = useDoc()
  const [rested, setRested] = useState(doc)
  const waits = rested !== doc && framesOf(doc).length > MOST_AT_ONCE && differsInBoardOnly(rested, doc)
  useEffect(() => {
    const waiting = window.setTimeout(() => setRested(doc), waits ? REST : 0)
    return () => window.clearTimeout(waiting)
  }, [doc, waits])
  return useDeferredValue(waits ? rested : doc)
}

/** Milliseconds. */
const REST = 350

function differsInBoardOnly(a: Doc, b: Doc): boolean {
  if (a.size !== b.size) return false
  const board = boardOf(b).id
  for (const [id, record] of b) if (id !== board && a.get(id) !== record) return false
  return true
}
