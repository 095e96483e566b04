import { useStore } from 'zustand'
import type { Doc } from '../shared/model/doc'
import { get } from '../shared/model/doc'
import type { Frame } from '../shared/model/record'
import type { Editor } from './document/editor'
import { type OpenedBoard, type Session, session } from './document/session'

/** Select what keeps its identity: a selector that builds a new value renders for ever. */
export function useSession<T>(select: (state: Session) => T): T {
  return useStore(session, select)
}

/** The open board; the views that ask are only shown while there is one. */
export function useOpened(): OpenedBoard {
  const opened = useSession((state) => state.open)
  if (!opened) throw new Error('a view of a board without a board')
  return opened
}

export function useEditor(): Editor {
  return useOpened().editor
}

export function useDoc(): Doc {
  return useStore(useEditor().store, (state) => state.doc)
}

/** The frame being shown, or null when the board has none. */
export function useFrame(): Frame | null {
  const id = useSession((state) => state.frame)
  return get(useDoc(), id, 'frame')
}
