import { statfsSync } from 'node:fs'
import type { StoreRisk } from '../shared/libraryPlace'

/** What of a place makes a library in it unsafe; null: nothing we can tell. */
export function riskOf(folder: string): StoreRisk | null {
  if (isNetworkPath(folder) || NETWORK.has(fileSystemOf(folder))) return 'network'
  return isSynced(folder) ? 'synced' : null
}

/** Whether one of its folders carries the name of a program that copies files between computers. */
export function isSynced(folder: string): boolean {
  return folder.split(/[\\/]/).some((part) => SYNCED.test(part))
}

/** `\\server\share` of Windows, but not its long form of a local path. */
export function isNetworkPath(folder: string): boolean {
  return /^\\\\(?![?.]\\(?!UNC\\))/i.test(folder)
}

/** Linux says it by a number of its own; elsewhere the number means nothing we know. */
function fileSystemOf(folder: string): number {
  if (process.platform !== 'linux') return 0
  try {
    return statfsSync(folder).type >>> 0
  } catch {
    return 0
  }
}

const SYNCED =
  /^(onedrive|dropbox|google ?drive|my drive|nextcloud|owncloud|icloud ?drive|mobile documents|cloudstorage|box sync|pclouddrive|syncthing)( - .*| \(.*\))?$/i

/** NFS, SMB (three of them), AFS, Ceph, Coda. */
const NETWORK: ReadonlySet<number> = new Set([
  0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x5346414f, 0x00c36400, 0x73757245,
])
