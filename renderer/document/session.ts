import { createStore } from 'zustand/vanilla'
import type { Trouble } from '../../shared/errors'
import type { FileSummary, Place } from '../../shared/ipc'
import type { Id } from '../../shared/model/id'
import type { Editor } from './editor'
import type { Saver } from './saver'

/** What this window shows and what is chosen in it. Nothing here is part of a board. */
export interface Session {
  readonly view: Place['view']
  readonly open: OpenedBoard | null
  readonly frame: Id | null
  readonly selection: readonly Id[]
  readonly tool: 'select' | 'pen' | 'text' | 'stamp'
  /** The stamp the stamp tool puts down next; null: none chosen yet. */
  readonly stamp: string | null
  /** What is typed into on the sheet: a field of the frame or a text element. */
  readonly typing: Typing | null
  /** A choice being made on the sheet. */
  readonly choosing: 'guest' | 'feeling' | null
  readonly panel: 'details' | 'score'
  readonly theme: Place['theme']
  readonly textSize: number
  readonly letterKeys: boolean
  readonly panelWidth: number
  /** The rater who scores on this machine; null: not chosen for this board. */
  readonly scorer: Id | null
  readonly dialog: Dialog | null
  readonly notice: Notice | null
  /** The last sentence for screen readers. */
  readonly said: string
}

export interface OpenedBoard {
  readonly id: Id
  /** Who sits here, by the system's name for them; '' unknown. */
  readonly person: string
  readonly editor: Editor
  readonly saver: Saver
}

export type Typing =
  | { readonly field: 'what' | 'situation' | 'action' | 'outcome' }
  | { readonly element: Id }

export type Dialog =
  | { readonly dialog: 'file'; readonly summary: FileSummary }
  | { readonly dialog: 'trouble'; readonly trouble: Trouble; readonly name: string | null }
  | { readonly dialog: 'deck' }
  /** The window was asked to close while something could not be written. */
  | { readonly dialog: 'closing'; readonly trouble: Trouble }

/** A short message that leaves by itself unless it offers something to do. */
export interface Notice {
  readonly text: string
  readonly action: { readonly label: string; readonly run: () => void } | null
}

export const session = createStore<Session>(() => ({
  view: 'library',
  open: null,
  frame: null,
  selection: [],
  tool: 'select',
  stamp: null,
  typing: null,
  choosing: null,
  panel: 'details',
  theme: 'system',
  textSize: 100,
  letterKeys: true,
  panelWidth: 340,
  scorer: null,
  dialog: null,
  notice: null,
  said: '',
}))

export function showFrame(frame: Id | null): void {
  if (frame === session.getState().frame) return
  session.setState({ frame, selection: [], typing: null, choosing: null })
}

export function select(selection: readonly Id[]): void {
  session.setState({ selection })
}

export function notify(text: string, action: Notice['action'] = null): void {
  session.setState({ notice: { text, action } })
}

export function say(text: string): void {
  session.setState({ said: text })
}

export function showTrouble(trouble: Trouble, name: string | null = null): void {
  session.setState({ dialog: { dialog: 'trouble', trouble, name } })
}
