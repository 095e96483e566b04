import { useEffect, useState } from 'react'
import { type Doc, docOf } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import { readSnapshot } from '../../document/snapshots'

/** The state a snapshot holds; null while it is looked up (or none is asked for). What was looked up stays at hand. */
export function useSnapshot(id: Id | null): Doc | null {
  const [known, setKnown] = useState<ReadonlyMap<Id, Doc>>(new Map())
  const found = id === null ? null : (known.get(id) ?? null)
  const missing = found === null ? id : null
  useEffect(() => {
    if (missing === null) return
    let wanted = true
    void readSnapshot(missing).then((records) => {
      if (!wanted || records === null) return
      setKnown((before) => new Map([...[...before].slice(1 - MOST), [missing, docOf(records)]]))
    })
    return () => {
      wanted = false
    }
  }, [missing])
  return found
}

/** Boards of a thousand frames are some megabytes each. */
const MOST = 6
