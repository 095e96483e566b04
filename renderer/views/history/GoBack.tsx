import type { BackupCard } from '../../../shared/sharing'

export function GoBack(_: { readonly backups: readonly BackupCard[] }) {
  return null
}
