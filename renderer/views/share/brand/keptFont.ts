import type { KeptFont } from '../../../../shared/ipcExport'
import { LIMITS } from '../../../../shared/limits'
import { troubleWords } from '../../../../shared/words/troubles'
import { call, troubleOf } from '../../../host'

/** A file as a font of the library, or the sentence why it cannot be one. One too large is not even read. */
export async function keptFont(file: File): Promise<KeptFont | { readonly problem: string }> {
  if (file.size > LIMITS.fontBytes) {
    const trouble = { code: 'E_TOO_LARGE', what: 'font', size: file.size, limit: LIMITS.fontBytes } as const
    return { problem: troubleWords(trouble).text }
  }
  try {
    return await call('font.keep', { bytes: new Uint8Array(await file.arrayBuffer()) })
  } catch (error) {
    return { problem: troubleWords(troubleOf(error)).text }
  }
}
