import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Doc, framesOf } from '../../shared/model/doc'
import type { Frame } from '../../shared/model/record'
import { PICTURE, paintPicture } from '../../shared/scene/picture'
import { svgDocument } from '../../shared/scene/svg'

/** As many pages as the deck has, of the same pictures and words, laid out by nobody: one frame a page, over and over. */
export function writeBarePages(path: string, doc: Doc, pages: number): void {
  const frames = framesOf(doc)
  const sections = Array.from({ length: pages }, (_, i) => frames[i % frames.length]).map((frame) =>
    frame ? section(doc, frame) : '',
  )
  const fonts = pathToFileURL(join(import.meta.dirname, '../../assets/fonts/fonts.css')).href
  const head = `<meta charset="utf-8"><title>Pages</title><link rel="stylesheet" href="${fonts}"><style>${STYLE}</style>`
  writeFileSync(path, `<!doctype html><html lang="en"><head>${head}</head><body>${sections.join('\n')}</body></html>`)
}

/** How many pages a PDF of Chromium's has. */
export function pagesIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

const STYLE = `@page { size: 1280px 720px; margin: 0 }
body { margin: 0; font: 14px/1.5 Inter }
section { width: 1280px; height: 720px; padding: 40px; box-sizing: border-box; break-after: page; overflow: hidden }
h1 { font: 600 30px/1.2 Fraunces; margin: 0 }
svg { width: 700px; height: 394px }`

function section(doc: Doc, frame: Frame): string {
  const { what, situation, action, backstage, outcome } = frame
  const words = [what, situation, action, backstage, outcome].map((text) => `<p>${text}</p>`).join('')
  const picture = svgDocument(paintPicture(doc, frame.id), {
    w: PICTURE.w,
    h: PICTURE.h,
    title: frame.title,
    description: '',
  })
  return `<section><h1>${frame.title}</h1>${owned(picture, frame.id)}${words}</section>`
}

/** Ids are unique in a document. */
function owned(svg: string, prefix: string): string {
  return svg.replaceAll('<clipPath id="', `<clipPath id="${prefix}`).replaceAll('url(#', `url(#${prefix}`)
}
