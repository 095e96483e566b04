import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Doc } from '../../shared/model/doc'
import { deckPages } from '../../shared/scene/deck/deck'
import type { Block, Page, TableRow } from '../../shared/scene/deck/page'
import { USUAL_CHOICE } from '../../shared/scene/deck/usualChoice'
import { deckHtml } from '../../shared/scene/deckHtml'
import { svgDocument } from '../../shared/scene/svg'

const assets = pathToFileURL(join(import.meta.dirname, '../../assets/')).href
const OPTIONS = { choice: USUAL_CHOICE, locale: 'en', date: '2026-01-01' } as const

/** The deck's own pages as a file that can be printed by anybody: what our typesetting and writing cost is not in it. */
export function samePages(doc: Doc): string {
  return deckHtml(doc, deckPages(doc, OPTIONS), OPTIONS).replaceAll('href="/', `href="${assets}`)
}

/** The same words, tables and pictures page by page, left to the browser to lay out, in its plainest HTML. */
export function plainPages(doc: Doc): string {
  const head = `<meta charset="utf-8"><title>Pages</title><link rel="stylesheet" href="${assets}fonts/fonts.css">`
  const body = deckPages(doc, OPTIONS).map(section).join('\n')
  return `<!doctype html><html lang="en"><head>${head}<style>${STYLE}</style></head><body>${body}</body></html>`
}

/** How many pages a PDF of Chromium's has. */
export function pagesIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

const STYLE = `@page { size: 1280px 720px; margin: 0 }
body { margin: 0; font: 12px/1.3 Inter }
section { width: 1280px; height: 720px; padding: 40px; box-sizing: border-box; break-after: page; overflow: hidden; columns: 2 }
h1, h2, h3 { font: 600 20px/1.2 Fraunces; margin: 0 }
p { margin: 0 }`

function section({ blocks }: Page, at: number): string {
  return `<section>${blocks.map((block, i) => blockHtml(block, `p${at}-${i}-`)).join('\n')}</section>`
}

function blockHtml(block: Block, prefix: string): string {
  switch (block.block) {
    case 'text': {
      const tag = /^h\d$/.test(block.role) ? block.role : 'p'
      return `<${tag}>${escaped(block.setting.lines.join(' '))}</${tag}>`
    }
    case 'picture': {
      const svg = svgDocument(block.ink, { ...block.units, title: block.alt, description: '' })
      return owned(svg, prefix).replace(
        /^<svg/,
        `<svg style="width:${block.box.w}px;height:${block.box.h}px"`,
      )
    }
    case 'table':
      return `<table>${[block.head, ...block.rows].map(rowHtml).join('')}</table>`
    case 'rule':
      return ''
  }
}

function rowHtml({ cells }: TableRow): string {
  return `<tr>${cells.map(({ setting }) => `<td>${escaped(setting.lines.join(' '))}</td>`).join('')}</tr>`
}

/** Ids are unique in a document. */
function owned(svg: string, prefix: string): string {
  return svg.replaceAll('<clipPath id="', `<clipPath id="${prefix}`).replaceAll('url(#', `url(#${prefix}`)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
