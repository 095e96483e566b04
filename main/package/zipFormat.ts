import { LIMITS } from '../../shared/limits'

/** The words of the ZIP subset (files.md 2), shared by its reader and its writer. */
export const MIME_TYPE = 'application/vnd.cxboard+zip'

export const LOCAL_SIGNATURE = 0x04034b50
export const CENTRAL_SIGNATURE = 0x02014b50
export const END_SIGNATURE = 0x06054b50
export const ZIP64_LOCATOR_SIGNATURE = 0x07064b50

export const LOCAL_LENGTH = 30
export const CENTRAL_LENGTH = 46
export const END_LENGTH = 22

export const VERSION = 20
export const STORED = 0
export const DEFLATED = 8
/** 1 January 1980, midnight: the first moment a ZIP can name, so that time never changes the bytes. */
export const FIXED_TIME = 0
export const FIXED_DATE = 0x0021

/** One entry as the central directory and its local header agree on it. */
export interface Entry {
  readonly name: string
  readonly method: typeof STORED | typeof DEFLATED
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  /** Where the entry's own bytes begin. */
  readonly offset: number
}

const ASSET_NAME = /^assets\/[0-9a-f]{64}$/
const FIXED_NAMES = ['mimetype', 'manifest.json', 'board.json', 'base.json', 'preview.png']

/** Where an entry stands in the file; null: no entry of a board has this name. */
export function rankOf(name: string): string | null {
  const fixed = FIXED_NAMES.indexOf(name)
  if (fixed >= 0) return `${fixed}`
  return ASSET_NAME.test(name) ? `9${name}` : null
}

/** The most bytes an entry of this name may have. */
export function limitOf(name: string): number {
  switch (name) {
    case 'mimetype':
      return MIME_TYPE.length
    case 'manifest.json':
      return LIMITS.manifestBytes
    case 'board.json':
    case 'base.json':
      return LIMITS.jsonBytes
    case 'preview.png':
      return LIMITS.previewBytes
    default:
      return LIMITS.assetBytes
  }
}

/** Only text is worth deflating; pictures are packed already and can be copied by place. */
export function mayDeflate(name: string): boolean {
  return name.endsWith('.json')
}
