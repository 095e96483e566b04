/** What one printed piece holds, in a word for each page. */
export interface PieceSaid {
  /** The id of each page; a page links to the one its text names. */
  readonly pages: readonly { readonly id: string; readonly text: string; readonly to: string | null }[]
  /** What its font's file holds. */
  readonly font: string
}

/** A PDF in Chromium's own way of writing: classic, tagged, with named places, links by name and a mark for each text. */
export function printedPdf({ pages, font }: PieceSaid): Buffer {
  const objects: string[] = []
  const put = (text: string): number => objects.push(text)
  const stream = (fields: string, bytes: string) =>
    `<<${fields}/Length ${bytes.length}>> stream\n${bytes}\nendstream`
  // Numbers are given in the order things are put, and these are put first
  put("<</Title (A \\(deck\\) 5 0 R)\n/Creator (CXBoard)\n/CreationDate (D:20261122105632+00'00')>>")
  const [TREE, ROOT, DOCUMENT, FONT] = [2, 3, 4, 5]
  const each = (i: number) => ({ page: 8 + i * 4, link: 9 + i * 4, content: 10 + i * 4, element: 11 + i * 4 })
  const places = pages.map((_, i) => each(i))
  put(
    `<</Type /Pages\n/Count ${pages.length}\n/Kids [${places.map(({ page }) => `${page} 0 R`).join(' ')}]>>`,
  )
  const keys = pages.map((_, i) => `${i} [${places[i]?.element ?? 0} 0 R]`).join(' ')
  const names = [
    `(node00000001) ${DOCUMENT} 0 R`,
    ...places.map(({ element }) => `${nodeName(element)} ${element} 0 R`),
  ]
  put(
    `<</Type /StructTreeRoot\n/K ${DOCUMENT} 0 R\n/ParentTreeNextKey ${pages.length}\n` +
      `/ParentTree <</Type /ParentTree\n/Nums [${keys}]>>\n/IDTree <</Kids [<</Names [${names.join(' ')}]>>]>>>>`,
  )
  const inside = places.map(({ element }) => `${element} 0 R`).join(' ')
  put(`<</Type /StructElem\n/S /Document\n/Lang (en)\n/P ${ROOT} 0 R\n/K [${inside}]\n/ID (node00000001)>>`)
  put('<</Type /Font\n/BaseFont /AAAAAA+Inter-Regular\n/FontFile2 6 0 R>>')
  put(stream('/Length1 9\n', font))
  const linked = new Set(pages.map(({ to }) => to))
  const dests = pages
    .flatMap(({ id }, i) => (linked.has(id) ? [`/${id} [${places[i]?.page ?? 0} 0 R /XYZ 0 540 0]`] : []))
    .join('\n')
  put(
    `<</Type /Catalog\n/Pages ${TREE} 0 R\n/Dests <<${dests}>>\n/MarkInfo <</Marked true>>\n` +
      `/StructTreeRoot ${ROOT} 0 R\n/Lang (en)>>`,
  )
  pages.forEach(({ text, to }, i) => {
    const { page, link, content, element } = each(i)
    put(
      `<</Type /Page\n/Resources <</Font <</F4 ${FONT} 0 R>>>>\n/MediaBox [0 0 960 540]\n/Annots [${link} 0 R]\n` +
        `/Contents ${content} 0 R\n/StructParents ${i}\n/Parent ${TREE} 0 R>>`,
    )
    put(`<</Type /Annot\n/Subtype /Link\n/Rect [1 2 3 4]\n/Dest /${to ?? pages[0]?.id ?? 'none'}>>`)
    put(stream('', text))
    put(
      `<</Type /StructElem\n/S /P\n/P ${DOCUMENT} 0 R\n/K [<</Type /MCR\n/Pg ${page} 0 R\n/MCID 0>>]\n` +
        `/ID ${nodeName(element)}>>`,
    )
  })
  return filed(objects, 7)
}

function nodeName(element: number): string {
  return `(node${String(element).padStart(8, '0')})`
}

function filed(objects: readonly string[], catalog: number): Buffer {
  let text = '%PDF-1.4\n%\xd3\xeb\xe9\xe1\n'
  const rows = objects.map((object, i) => {
    const row = `${String(text.length).padStart(10, '0')} 00000 n \n`
    text += `${i + 1} 0 obj\n${object}\nendobj\n`
    return row
  })
  const size = objects.length + 1
  const trailer = `trailer\n<</Size ${size}\n/Root ${catalog} 0 R\n/Info 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`
  return Buffer.from(`${text}xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}${trailer}`, 'latin1')
}
