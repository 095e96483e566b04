import type { SnapshotList } from '../../../shared/sharing'

export function Snapshots(_: { readonly list: SnapshotList }) {
  return null
}
