import type { FileProgress } from '../../../shared/sharing'

export function ReadingNote({ progress }: { readonly progress: FileProgress | null }) {
  return progress ? null : null
}
