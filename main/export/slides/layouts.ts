import type { Sheet } from '../../../shared/scene/deck/paper'
import { FOOT, PAGE_TITLE } from '../../../shared/scene/deck/styles'
import type { Style } from '../../../shared/scene/deck/typeset'
import { slideWords } from '../../../shared/words/slides'
import { centipoints, xfrm } from './emu'
import { fillXml, type Look } from './look'
import { BODY } from './shapes'
import { NUMBER_FIELD } from './slide'
import { nonVisual, text } from './xml'

/** Places of the master: title above, foot and page number below. Slides put their own where the page has them. */
export function masterTree(sheet: Sheet, look: Look): string {
  return [titlePlace(2, 'type="title"', sheet, look), ...footPlaces(3, sheet, look)].join('')
}

/** A cover has a title alone, a page its foot too. */
export function layoutTree(kind: 'cover' | 'page', sheet: Sheet, look: Look): string {
  if (kind === 'cover') return titlePlace(2, 'type="ctrTitle"', sheet, look)
  return masterTree(sheet, look)
}

function titlePlace(id: number, kind: string, { w, margin }: Sheet, look: Look): string {
  const box = { x: margin, y: margin, w: w - 2 * margin, h: 72 }
  const prompt = `<a:p><a:r><a:rPr lang="en-GB"/><a:t>${text(slideWords.titlePrompt)}</a:t></a:r></a:p>`
  return place(id, slideWords.title, kind, xfrm(box), listStyle(look, PAGE_TITLE, 'l', '+mj-lt'), prompt)
}

function footPlaces(id: number, { w, h, margin }: Sheet, look: Look): readonly string[] {
  const y = h - Math.round(margin * 0.5) - 12
  const number = { x: w - margin - 60, y, w: 60, h: 16 }
  const foot = { x: margin, y, w: w - 2 * margin - 60, h: 16 }
  const empty = '<a:p><a:endParaRPr lang="en-GB"/></a:p>'
  const field = `<a:p><a:fld id="${NUMBER_FIELD}" type="slidenum"><a:rPr lang="en-GB"/><a:t>‹#›</a:t></a:fld><a:endParaRPr lang="en-GB"/></a:p>`
  const style = (side: string) => listStyle(look, FOOT, side, '+mn-lt')
  return [
    place(id, slideWords.foot, 'type="ftr" sz="quarter" idx="11"', xfrm(foot), style('l'), empty),
    place(id + 1, slideWords.number, 'type="sldNum" sz="quarter" idx="12"', xfrm(number), style('r'), field),
  ]
}

function place(
  id: number,
  name: string,
  kind: string,
  where: string,
  style: string,
  paragraph: string,
): string {
  const naming = nonVisual({ id, name: `${name} ${id}`, alt: null, link: null })
  return `<p:sp><p:nvSpPr>${naming}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${kind}/></p:nvPr></p:nvSpPr><p:spPr>${where}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody>${BODY}${style}${paragraph}</p:txBody></p:sp>`
}

function listStyle(look: Look, { font, colour }: Style, side: string, face: string): string {
  const bold = font.weight >= 600 ? ' b="1"' : ''
  return `<a:lstStyle><a:lvl1pPr algn="${side}"><a:defRPr sz="${centipoints(font.size)}"${bold}>${fillXml(look, colour)}<a:latin typeface="${face}"/></a:defRPr></a:lvl1pPr></a:lstStyle>`
}
