import type { PdfWriter } from './pdfWriter'
import { textString } from './written'

/** A heading somebody may want to go to. */
export interface Bookmark {
  /** 1 for a title, 3 for what stands under a part of it. */
  readonly level: number
  readonly title: string
  /** The object of its page. */
  readonly page: number
  /** Points of the page, from its lower left corner. */
  readonly x: number
  readonly y: number
}

/** Writes the bookmarks, each under the nearest one before it that stands higher. Answers their root; null: there is none. */
export function writeBookmarks(
  bookmarks: readonly Bookmark[],
  pdf: Pick<PdfWriter, 'number' | 'put'>,
): number | null {
  if (bookmarks.length === 0) return null
  const root: Branch = { object: pdf.number(), bookmark: null, inner: [] }
  const above = [root]
  for (const bookmark of bookmarks) {
    while ((above.at(-1)?.bookmark?.level ?? 0) >= bookmark.level) above.pop()
    const branch: Branch = { object: pdf.number(), bookmark, inner: [] }
    above.at(-1)?.inner.push(branch)
    above.push(branch)
  }
  put(root, [], pdf)
  return root.object
}

interface Branch {
  readonly object: number
  /** null: the root. */
  readonly bookmark: Bookmark | null
  readonly inner: Branch[]
}

/** Answers how many stand in it: all of them are shown at first. */
function put(
  { object, bookmark, inner }: Branch,
  place: readonly string[],
  pdf: Pick<PdfWriter, 'number' | 'put'>,
): number {
  const counts = inner.map((each, i) =>
    put(each, [`/Parent ${object} 0 R`, ...link('/Prev', inner[i - 1]), ...link('/Next', inner[i + 1])], pdf),
  )
  const count = counts.reduce((total, each) => total + each, inner.length)
  const fields = [
    ...(bookmark ? saying(bookmark) : ['/Type /Outlines']),
    ...place,
    ...link('/First', inner[0]),
    ...link('/Last', inner.at(-1)),
    ...(count > 0 ? [`/Count ${count}`] : []),
  ]
  pdf.put(object, `<<${fields.join('\n')}>>`)
  return count
}

function saying({ title, page, x, y }: Bookmark): readonly string[] {
  return [`/Title ${textString(title)}`, `/Dest [${page} 0 R /XYZ ${rounded(x)} ${rounded(y)} 0]`]
}

function link(key: string, branch: Branch | undefined): readonly string[] {
  return branch ? [`${key} ${branch.object} 0 R`] : []
}

function rounded(points: number): string {
  return String(Math.round(points * 100) / 100 || 0)
}
