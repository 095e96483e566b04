import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPackage } from '../../../main/package/read'
import type { FileOutcome } from '../../../shared/ipc'
import { type Change, put } from '../../../shared/model/change'
import { type Doc, docOf, framesOf } from '../../../shared/model/doc'
import { type Id, newId } from '../../../shared/model/id'
import type { Frame } from '../../../shared/model/record'
import { openTestDesk } from './desk'

export type Desk = ReturnType<typeof openTestDesk>

/** Somebody with a library of her own. */
export function person(name: string): Desk {
  return openTestDesk({ person: name })
}

/** A board on this desk, from the template of the park: 13 frames, 3 guests, and nobody's scores but drafts. */
export async function parkOn(desk: Desk): Promise<Id> {
  return (await desk.call('board.create', { template: 'park' })).id
}

export function docOn(desk: Desk, board: Id): Doc {
  return docOf(desk.store.records(board))
}

/** The frame at this place of the story, from 0. */
export function frameOn(desk: Desk, board: Id, place: number): Frame {
  const frame = framesOf(docOn(desk, board))[place]
  if (!frame) throw new Error(`no frame ${place}`)
  return frame
}

export async function change(desk: Desk, board: Id, made: Change): Promise<void> {
  const edits = [...made].map(([id, edit]) => ({ id, ...edit }))
  const steps = [{ step: 'commit' as const, operation: newId('operation'), label: 'Change', edits }]
  await desk.call('board.write', { board, steps })
}

/** Gives a frame other words. */
export async function say(desk: Desk, board: Id, place: number, words: Partial<Frame>): Promise<void> {
  const doc = docOn(desk, board)
  await change(desk, board, put(doc, { ...frameOn(desk, board, place), ...words }))
}

/** Sends the board; answers where the file lies. */
export async function sent(desk: Desk, board: Id): Promise<string> {
  return pathOf(desk, await desk.call('board.send', { board }))
}

export function pathOf(desk: Desk, outcome: FileOutcome): string {
  if (outcome.state !== 'written') throw new Error('nothing was written')
  return join(desk.folder, outcome.name)
}

/** Opens a file as a new board; answers its id. */
export async function opened(desk: Desk, path: string): Promise<Id> {
  const { ticket } = await desk.call('file.drop', { path })
  return (await desk.call('file.accept', { ticket })).id
}

/** Merges a file as it is proposed. */
export async function merged(desk: Desk, path: string, choices = {}) {
  const { ticket } = await desk.call('file.drop', { path })
  const { seq } = await desk.call('merge.open', { ticket })
  return desk.call('merge.accept', { ticket, seq, choices })
}

export function contentOf(path: string) {
  return readPackage(readFileSync(path))
}
