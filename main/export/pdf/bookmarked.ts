import { writeBookmarks } from './bookmarks'
import { type Heading, placed } from './headings'
import { fieldsOf, readPdf } from './pdfFile'
import { pieceOf } from './piece'
import { written } from './written'

/**
 * The same file with these bookmarks and no others, written behind it as an update: nothing in it moves, and it takes a
 * tenth of the time of writing it anew. Throws NotUnderstood when the file is not what Chromium writes.
 */
export function bookmarked(pdf: Uint8Array, headings: readonly Heading[]): Uint8Array {
  const file = readPdf(pdf)
  const { pages } = pieceOf(file)
  const first = file.size
  const added: string[] = []
  const outlines = writeBookmarks(placed(headings, pages), {
    number: () => first + added.push('') - 1,
    put(object, value) {
      added[object - first] = `${object} 0 obj\n${value}\nendobj\n`
    },
  })
  const fields = [...fieldsOf(file, file.catalog)].flatMap(([key, value]) =>
    key === '/Outlines' ? [] : [`${key} ${written(value, AS_IT_IS, key)}`],
  )
  const root = outlines === null ? [] : [`/Outlines ${outlines} 0 R`]
  const catalog = `${file.catalog} 0 obj\n<<${[...fields, ...root].join('\n')}>>\nendobj\n`
  return Buffer.concat([pdf, Buffer.from(update(file, pdf.length, catalog, added), 'latin1')])
}

const AS_IT_IS = {
  reference: ({ object }: { readonly object: number }) => `${object} 0 R`,
  word: (_key: string | null, word: string) => word,
}

/** The new catalog and the new objects, their table, and where the old one is. */
function update(
  file: { readonly catalog: number; readonly info: number; readonly size: number; readonly table: number },
  length: number,
  catalog: string,
  added: readonly string[],
): string {
  // What comes before may end without a line end
  const start = length + 1
  let at = start + catalog.length
  const rows = added.map((object) => {
    const row = placeRow(at)
    at += object.length
    return row
  })
  const table =
    `xref\n${file.catalog} 1\n${placeRow(start)}` +
    (rows.length === 0 ? '' : `${file.size} ${rows.length}\n${rows.join('')}`)
  const trailer =
    `trailer\n<</Size ${file.size + rows.length}\n/Root ${file.catalog} 0 R\n/Info ${file.info} 0 R\n` +
    `/Prev ${file.table}>>\nstartxref\n${at}\n%%EOF\n`
  return `\n${catalog}${added.join('')}${table}${trailer}`
}

function placeRow(at: number): string {
  return `${String(at).padStart(10, '0')} 00000 n \n`
}
