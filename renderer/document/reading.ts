import type { FileProgress } from '../../shared/sharing'
import { call } from '../host'
import { session } from './session'

/**
 * The note that a file is being read or kept. It comes only where that takes long enough to wonder, and never over
 * another question.
 */
export function listenToReading(progress: FileProgress): void {
  latest = progress
  const { dialog } = session.getState()
  if (dialog?.dialog === 'reading') return session.setState({ dialog: { dialog: 'reading', progress } })
  timer ??= setTimeout(show, PATIENCE)
}

/** A file whose name is known begins to be read, before anything is heard of how far it is. */
export function readingFrom(name: string): void {
  latest = { name, phase: 'reading', done: 0, of: 0 }
  timer ??= setTimeout(show, PATIENCE)
}

/** It has been read, kept or refused. */
export function endReading(): void {
  clearTimeout(timer)
  timer = undefined
  latest = null
  if (session.getState().dialog?.dialog === 'reading') session.setState({ dialog: null })
}

/** Nothing is kept of a file that is stopped; its own call then ends the note. */
export function stopReading(): void {
  void call('file.stop', {}).catch(() => {}) // it had ended by itself
}

/** Milliseconds until people want to know. */
const PATIENCE = 300

let latest: FileProgress | null = null
let timer: ReturnType<typeof setTimeout> | undefined

function show(): void {
  timer = undefined
  if (latest === null || session.getState().dialog !== null) return
  session.setState({ dialog: { dialog: 'reading', progress: latest } })
}
