import { AppError } from '../../shared/errors'
import { hashesIn } from '../../shared/exchange/assetUse'
import { labelOf } from '../../shared/exchange/label'
import type { Rec } from '../../shared/model/record'
import type { PackableAsset } from '../package/write'
import type { Store } from '../store/store'

/** The pictures these records show, with their bytes; one that the library lost is left out. */
export function picturesIn(store: Store, records: readonly Rec[]): readonly PackableAsset[] {
  return picturesOf(store, [...hashesIn([records])])
}

/** The same by their hashes, of which some may be none of a picture. */
export function picturesOf(store: Store, hashes: readonly string[]): readonly PackableAsset[] {
  const found = hashes.map((hash) => store.asset(hash))
  // What a picture is was found out when it came in
  return found.filter((asset) => asset !== null) as readonly PackableAsset[]
}

/** Throws E_REF for a picture the library never had: nothing could be shown for it, on any computer. */
export function mustHavePictures(store: Store, records: readonly Rec[]): void {
  for (const record of records) {
    if (record.kind !== 'element' || record.shape !== 'picture' || store.hasAsset(record.asset)) continue
    throw new AppError({ code: 'E_REF', title: labelOf(record) })
  }
}
