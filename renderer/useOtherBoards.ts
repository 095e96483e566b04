import { useEffect, useEffectEvent, useState } from 'react'
import type { BoardCard } from '../shared/ipc'
import { call } from './host'
import { useOpened } from './use'

/** The boards of the library but the open one; null: still being read. `giveUp` hears why they cannot be. */
export function useOtherBoards(giveUp: (error: unknown) => void): readonly BoardCard[] | null {
  const { id: here } = useOpened()
  const [boards, setBoards] = useState<readonly BoardCard[] | null>(null)
  const failed = useEffectEvent(giveUp)
  useEffect(() => {
    void call('library.open', {}).then(
      (library) => setBoards(library.boards.filter(({ id }) => id !== here)),
      failed,
    )
  }, [here])
  return boards
}
