import { existsSync } from 'node:fs'
import { dirname, join, parse } from 'node:path'
import { withExtension } from '../fileName'
import type { MadeFile } from './tools'

export interface Placed {
  readonly path: string
  readonly bytes: Uint8Array
}

/**
 * Where each of the files made goes: the first to the place a person chose, the others beside it under their own names.
 * She was asked about the first only, so another one that is there already is left alone and a free name is taken.
 */
export function placesFor(
  chosen: string,
  files: readonly MadeFile[],
  exists: (path: string) => boolean = existsSync,
): readonly Placed[] {
  const taken = new Set([chosen])
  return files.map(({ name, bytes }, at) => {
    if (at === 0) return { path: chosen, bytes }
    const { dir, name: stem, ext } = parse(besideIt(chosen, name))
    const isTaken = (path: string) => taken.has(path) || exists(path)
    const wanted = join(dir, `${stem}${ext}`)
    const path = isTaken(wanted) ? withExtension(join(dir, stem), ext, isTaken) : wanted
    taken.add(path)
    return { path, bytes }
  })
}

/** The path of a made file beside the one that was asked for. */
export function besideIt(asked: string, name: MadeFile['name']): string {
  if (name === null) return asked
  if (typeof name === 'string') return join(dirname(asked), name)
  const { dir, name: stem, ext } = parse(asked)
  return join(dir, `${stem}${name.append}${ext}`)
}
