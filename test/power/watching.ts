import { type Call, numberIn } from './call'
import { contentOf } from './contentOf'
import type { Effect, Inode, Name } from './effect'

/** A file or folder a program has open. */
interface Opened {
  readonly path: string
  readonly inode: Inode | 'folder'
  readonly appends: boolean
  position: number
}

/** Makes effects of calls: follows which number stands for which file, and which file has which name. */
export function watching(folder: string): { take(call: Call): void; readonly effects: readonly Effect[] } {
  const effects: Effect[] = []
  const opened = new Map<number, Opened>()
  const names = new Map<string, Inode | 'folder'>([['', 'folder']])
  const sizes = new Map<Inode, number>()

  /** Within the folder, '' for itself; null: somewhere else. */
  function within(path: string): string | null {
    if (path === folder) return ''
    return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null
  }

  function pathOf(call: Call, text: number, beside: number | null): string | null {
    const path = call.texts[text]?.toString() ?? ''
    if (path.startsWith('/') || beside === null) return within(path)
    const parent = opened.get(numberIn(call, beside))
    return parent ? `${parent.path}/${path}`.replace(/^\//, '') : null
  }

  function rename(changed: readonly Name[]): void {
    for (const { path, inode } of changed) {
      if (inode === null) names.delete(path)
      else names.set(path, inode)
    }
    effects.push({ effect: 'names', names: changed })
  }

  function resize(inode: Inode, size: number): void {
    if (sizes.get(inode) === size) return
    sizes.set(inode, size)
    effects.push({ effect: 'size', inode, size })
  }

  function open(call: Call, path: string | null): void {
    if (path === null) return
    const known = names.get(path)
    const inode = known ?? sizes.size
    if (known === undefined) {
      sizes.set(inode as Inode, 0)
      rename([{ path, inode }])
    } else if (/O_TRUNC/.test(call.words) && inode !== 'folder') {
      resize(inode, 0)
    }
    opened.set(call.answer, { path, inode, appends: /O_APPEND/.test(call.words), position: 0 })
  }

  function write(call: Call, offset: number | null): void {
    const number = numberIn(call, 0)
    if (number === STANDARD_OUTPUT) {
      const line = String(call.texts[0]).trimEnd()
      effects.push({ effect: 'said', line })
      return
    }
    const file = opened.get(number)
    if (!file || file.inode === 'folder') return
    const size = sizes.get(file.inode) ?? 0
    const at = offset ?? (file.appends ? size : file.position)
    const bytes = Buffer.concat([...call.texts]).subarray(0, call.answer)
    if (bytes.length !== call.answer) throw new Error('a write was not told whole')
    effects.push({ effect: 'write', inode: file.inode, offset: at, bytes })
    sizes.set(file.inode, Math.max(size, at + bytes.length))
    if (offset === null) file.position = at + bytes.length
  }

  /** From where the first number says to where the second file stands. */
  function copy(call: Call): void {
    const [from, to] = [opened.get(numberIn(call, 0)), opened.get(numberIn(call, 2))]
    if (!to || to.inode === 'folder') return
    if (!from || from.inode === 'folder') throw new Error('a copy from elsewhere')
    const start = numberIn(call, 1)
    const bytes = Buffer.from(contentOf(effects, from.inode).subarray(start, start + call.answer))
    if (bytes.length !== call.answer) throw new Error('a copy of more than was written')
    effects.push({ effect: 'write', inode: to.inode, offset: to.position, bytes })
    to.position += bytes.length
    sizes.set(to.inode, Math.max(sizes.get(to.inode) ?? 0, to.position))
  }

  function take(call: Call): void {
    switch (call.name) {
      case 'open':
      case 'creat':
        return open(call, pathOf(call, 0, null))
      case 'openat':
        return open(call, pathOf(call, 0, 0))
      case 'close':
        opened.delete(numberIn(call, 0))
        return
      case 'write':
      case 'writev':
        return write(call, null)
      case 'pwrite64':
      case 'pwritev':
        return write(call, Number(/(\d+)$/.exec(call.words)?.[1]))
      case 'copy_file_range':
        return copy(call)
      case 'ftruncate': {
        const file = opened.get(numberIn(call, 0))
        if (file && file.inode !== 'folder') resize(file.inode, numberIn(call, 1))
        return
      }
      case 'fsync':
      case 'fdatasync': {
        const file = opened.get(numberIn(call, 0))
        if (file?.inode === 'folder') effects.push({ effect: 'flushNames', folder: file.path })
        else if (file) effects.push({ effect: 'flush', inode: file.inode })
        return
      }
      case 'mkdir': {
        const path = pathOf(call, 0, null)
        if (path) rename([{ path, inode: 'folder' }])
        return
      }
      case 'rename': {
        const [from, to] = [pathOf(call, 0, null), pathOf(call, 1, null)]
        if (from === null && to === null) return
        const inode = names.get(from ?? '')
        if (from === null || to === null || inode === undefined) break
        return rename([
          { path: from, inode: null },
          { path: to, inode },
        ])
      }
      case 'unlink':
      case 'rmdir':
      case 'unlinkat': {
        const path = pathOf(call, 0, call.name === 'unlinkat' ? 0 : null)
        if (path !== null) rename([{ path, inode: null }])
        return
      }
      case 'mmap':
        // Reading through memory changes nothing
        if (!/PROT_WRITE/.test(call.words) || !/MAP_SHARED/.test(call.words)) return
        // Nor does what SQLite shares with others: whoever opens the file first makes it anew
        if (opened.get(numberIn(call, 4))?.path.endsWith('-shm') !== false) return
        break
      default:
        if (!touches(call)) return
    }
    throw new Error(`nobody follows what ${call.name}(${call.words.slice(0, 200)}) does to the folder`)
  }

  function touches(call: Call): boolean {
    const numbers = (call.words.match(/\d+/g) ?? []).map(Number)
    return (
      numbers.some((number) => opened.has(number)) || call.texts.some((text) => within(`${text}`) !== null)
    )
  }

  return { take, effects }
}

const STANDARD_OUTPUT = 1
