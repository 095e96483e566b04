import type { Rec } from '../../../../shared/model/record'
import type { FileSummary } from '../../../../shared/sharing'

export function AddFrames(_: { readonly summary: FileSummary; readonly records: readonly Rec[] }) {
  return null
}
