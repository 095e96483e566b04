import { AppError } from '../../shared/errors'
import { LIMITS } from '../../shared/limits'
import type { Source } from './source'
import {
  END_LENGTH,
  END_SIGNATURE,
  LOCAL_LENGTH,
  LOCAL_SIGNATURE,
  MIME_TYPE,
  rankOf,
  ZIP64_LOCATOR_SIGNATURE,
} from './zipFormat'

/** Where the central directory stands, as the end record says. */
export interface Directory {
  readonly count: number
  readonly size: number
  readonly offset: number
}

/** Refuses what does not begin like a board. Throws E_EMPTY, E_TOO_LARGE, E_TRUNCATED, E_NOT_CXBOARD, E_ZIP_FEATURE. */
export function checkStart(source: Source): void {
  if (source.size === 0) throw new AppError({ code: 'E_EMPTY' }, 'byte 0')
  if (source.size > LIMITS.fileBytes) {
    throw new AppError({ code: 'E_TOO_LARGE', what: 'file', size: source.size, limit: LIMITS.fileBytes })
  }
  const start = Buffer.from(source.read(0, Math.min(source.size, START_LENGTH)))
  const signature = start.subarray(0, 4)
  if (!SIGNATURE.subarray(0, signature.length).equals(signature))
    throw new AppError({ code: 'E_NOT_CXBOARD' }, 'byte 0')
  if (start.length < LOCAL_LENGTH) throw cut(source)
  const nameLength = start.readUInt16LE(26)
  const name = start.toString('latin1', LOCAL_LENGTH, LOCAL_LENGTH + nameLength)
  if (name !== 'mimetype') throw strangerTrouble(source, name, nameLength)
  const content = start.toString('latin1', LOCAL_LENGTH + name.length)
  if (start.readUInt16LE(28) !== 0 || start.readUInt16LE(6) !== 0 || start.readUInt16LE(8) !== 0) {
    throw new AppError({ code: 'E_ZIP_FEATURE' }, 'mimetype')
  }
  if (!MIME_TYPE.startsWith(content)) throw new AppError({ code: 'E_NOT_CXBOARD' }, 'mimetype')
  if (content !== MIME_TYPE) throw cut(source)
}

/** The end record, which has to be the last 22 bytes; a file that passed `checkStart` has as many. Throws E_TRUNCATED, E_ZIP_FEATURE, E_TOO_MANY, E_DAMAGED. */
export function readEnd(source: Source): Directory {
  const at = source.size - END_LENGTH
  const end = Buffer.from(source.read(at, END_LENGTH))
  if (end.readUInt32LE(0) !== END_SIGNATURE) {
    throw hasComment(source) ? new AppError({ code: 'E_ZIP_FEATURE' }, 'end record') : cut(source)
  }
  const directory = { count: end.readUInt16LE(10), size: end.readUInt32LE(12), offset: end.readUInt32LE(16) }
  const disks = end.readUInt32LE(4)
  if (disks !== 0 || end.readUInt16LE(20) !== 0 || isZip64(source, at, directory)) {
    throw new AppError({ code: 'E_ZIP_FEATURE' }, 'end record')
  }
  if (directory.count > LIMITS.entries) {
    throw new AppError({ code: 'E_TOO_MANY', what: 'entries', count: directory.count, limit: LIMITS.entries })
  }
  const isLong = directory.size > directory.count * LONGEST_HEADER
  if (isLong || end.readUInt16LE(8) !== directory.count || directory.offset + directory.size !== at) {
    throw new AppError({ code: 'E_DAMAGED', part: 'directory' })
  }
  return directory
}

/** Far more than a header of ours has, far less than would be a burden to read. */
const LONGEST_HEADER = 1024

const SIGNATURE = Buffer.alloc(4)
SIGNATURE.writeUInt32LE(LOCAL_SIGNATURE)
const START_LENGTH = LOCAL_LENGTH + 'mimetype'.length + MIME_TYPE.length

/** The file stops before its end record. */
function cut(source: Source): AppError {
  return new AppError({ code: 'E_TRUNCATED' }, `byte ${source.size}`)
}

/** A ZIP with another first entry: one of ours means it was repacked, else it is some other kind of file. */
function strangerTrouble(source: Source, name: string, nameLength: number): AppError {
  if (nameLength === 'mimetype'.length && 'mimetype'.startsWith(name)) return cut(source)
  const isOurs = rankOf(name) !== null || name.startsWith('assets/')
  return new AppError({ code: isOurs ? 'E_ZIP_FEATURE' : 'E_NOT_CXBOARD' }, 'byte 0')
}

function isZip64(source: Source, end: number, { count, size, offset }: Directory): boolean {
  if (count === 0xffff || size === 0xffffffff || offset === 0xffffffff) return true
  return end >= 20 && Buffer.from(source.read(end - 20, 4)).readUInt32LE(0) === ZIP64_LOCATOR_SIGNATURE
}

/** Whether an end record further up claims the rest of the file as its comment. */
function hasComment(source: Source): boolean {
  const length = Math.min(source.size, END_LENGTH + 0xffff)
  const tail = Buffer.from(source.read(source.size - length, length))
  for (let at = length - END_LENGTH; at >= 0; at--) {
    if (tail.readUInt32LE(at) === END_SIGNATURE && tail.readUInt16LE(at + 20) === length - at - END_LENGTH)
      return true
  }
  return false
}
