import { jsonFromDoc } from '../../shared/exchange/boardJson'
import type { Doc } from '../../shared/model/doc'
import { type Past, withPast } from '../cli/past'
import { withAssets } from '../package/jsonAssets'
import type { PackableAsset } from '../package/write'

/** A board in the schema of the templates, with its pictures and its past under a key of our own. */
export function jsonBytes(board: {
  readonly doc: Doc
  readonly assets: readonly PackableAsset[]
  readonly past: Past | null
}): Uint8Array {
  const json = withPast(withAssets(jsonFromDoc(board.doc), board.assets), board.past)
  return Buffer.from(`${JSON.stringify(json, null, 2)}\n`, 'utf8')
}
