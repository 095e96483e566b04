import type { Purpose } from '../../../../shared/model/vocabulary'

export function SendQuestion(_: { readonly purpose: Purpose }) {
  return null
}
