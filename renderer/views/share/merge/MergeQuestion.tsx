import type { FileSummary, MergeMaterial } from '../../../../shared/sharing'

export function MergeQuestion(_: { readonly summary: FileSummary; readonly material: MergeMaterial }) {
  return null
}
