import type { AnswerMaterial, FileSummary } from '../../../../shared/sharing'

export function AnswerQuestion(_: { readonly summary: FileSummary; readonly material: AnswerMaterial }) {
  return null
}
