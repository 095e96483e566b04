import { firstAssets } from './0001-assets'
import { firstLibrary } from './0001-library'
import { drawnSheet } from './0002-sheet'
import { wholeMethod } from './0003-method'
import { boardBrand } from './0004-brand'
import { boardSharing } from './0005-sharing'
import type { Migration } from './migration'

/** Append only: the place in the list is the version, of the library and of the `.cxboard` alike. */
export const MIGRATIONS: readonly Migration[] = [
  firstLibrary,
  drawnSheet,
  wholeMethod,
  boardBrand,
  boardSharing,
]

/** The same for the file that holds the pictures. */
export const ASSET_MIGRATIONS: readonly Migration[] = [firstAssets]
