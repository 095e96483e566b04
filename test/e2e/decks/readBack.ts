import { ask, fontsIn, type PdfFont } from '../cli/pdf'
import { objectsIn, type PdfObjects } from './pdfObjects'
import { type PdfPage, wordsIn } from './pdfWords'

/** What poppler and qpdf find in a PDF: nothing here knows how it was made. */
export interface ReadBack extends PdfObjects {
  readonly title: string
  readonly isTagged: boolean
  readonly pages: readonly PdfPage[]
  readonly fonts: readonly PdfFont[]
}

/** Throws when qpdf finds anything wrong with the file's syntax. */
export function readBack(path: string): ReadBack {
  ask('qpdf', ['--check', path])
  const info = ask('pdfinfo', [path])
  return {
    ...objectsIn(path),
    title: /^Title:\s+(.*)$/m.exec(info)?.[1] ?? '',
    isTagged: /^Tagged:\s+yes$/m.test(info),
    pages: wordsIn(path),
    fonts: fontsIn(path),
  }
}
