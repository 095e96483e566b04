import { type Box, type Point, unionOf } from '../../../shared/model/geometry'
import type { Paint } from '../../../shared/scene/ink'
import { slideWords } from '../../../shared/words/slides'
import type { Drawn, DrawnBox, DrawnGroup, DrawnImage, DrawnLine, DrawnPath, DrawnWords } from './drawn'
import { emu, perMille, placeOf, xfrm } from './emu'
import { fillXml, type Look } from './look'
import { boundsOf, type Step } from './outlines'
import { paragraphXml, runOf } from './paragraphs'
import { nonVisual } from './xml'

/** What a slide's shapes are numbered, coloured and illustrated with. */
export interface Bench {
  readonly look: Look
  /** BCP 47, of the texts. */
  readonly language: string
  readonly nextId: () => number
  /** The slide's relationships to a picture: what is shown, and the drawing it stands for; null: it is not here. */
  readonly pictured: (source: DrawnImage['source']) => Pictured | null
}

export interface Pictured {
  readonly image: string
  readonly svg: string | null
}

/** A shape for each piece; those of a group stay together. `alt` null: nothing to say; '': it only decorates. */
export function shapeXml(bench: Bench, piece: Drawn, alt: string | null = null): string {
  switch (piece.drawn) {
    case 'group':
      return groupXml(bench, piece, alt)
    case 'box':
      return boxXml(bench, piece, alt)
    case 'line':
      return lineXml(bench, piece, alt)
    case 'path':
      return pathXml(bench, piece, alt)
    case 'words':
      return wordsXml(bench, piece, alt)
    case 'image':
      return imageXml(bench, piece, alt)
  }
}

function groupXml(bench: Bench, { name, children }: DrawnGroup, alt: string | null): string {
  const box = unionOf(children.map(boxOf)) ?? { x: 0, y: 0, w: 0, h: 0 }
  const id = bench.nextId()
  const inside = children.map((child) => shapeXml(bench, child)).join('')
  if (inside === '') return ''
  const naming = nonVisual({ id, name: `${name || slideWords.group} ${id}`, alt, link: null })
  const place = `${placeOf(box, 'a:off', 'a:ext')}${placeOf(box, 'a:chOff', 'a:chExt')}`
  return `<p:grpSp><p:nvGrpSpPr>${naming}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${place}</a:xfrm></p:grpSpPr>${inside}</p:grpSp>`
}

function boxXml(bench: Bench, { geometry, radius, box, turn, paint }: DrawnBox, alt: string | null): string {
  const shape = `${xfrm(box, turn)}${geometry === 'ellipse' ? preset('ellipse') : roundedXml(box, radius)}`
  return solid(bench, `${shape}${paintXml(bench.look, paint, null, 'mitred')}`, slideWords.shape, alt)
}

function pathXml(bench: Bench, { steps, paint, dash }: DrawnPath, alt: string | null): string {
  const box = boundsOf(steps)
  const inside = `${xfrm(box)}${outlineXml(steps, box, paint)}${paintXml(bench.look, paint, dash, 'round')}`
  return solid(bench, inside, slideWords.shape, alt)
}

function solid(bench: Bench, inside: string, name: string, alt: string | null): string {
  const id = bench.nextId()
  const naming = nonVisual({ id, name: `${name} ${id}`, alt, link: null })
  return `<p:sp><p:nvSpPr>${naming}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${inside}</p:spPr></p:sp>`
}

function lineXml(bench: Bench, { from, to, paint, dash }: DrawnLine, alt: string | null): string {
  const id = bench.nextId()
  const box = {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    w: Math.abs(to.x - from.x),
    h: Math.abs(to.y - from.y),
  }
  const turn = { degrees: 0, flipH: to.x < from.x, flipV: to.y < from.y }
  const naming = nonVisual({ id, name: `${slideWords.line} ${id}`, alt, link: null })
  const inside = `${xfrm(box, turn)}${preset('line')}${strokeXml(bench.look, paint, dash, 'round')}`
  return `<p:cxnSp><p:nvCxnSpPr>${naming}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr>${inside}</p:spPr></p:cxnSp>`
}

function wordsXml(bench: Bench, piece: DrawnWords, alt: string | null): string {
  const { box, turn, font, fill, opacity, tracking, anchor, direction } = piece
  const id = bench.nextId()
  const naming = nonVisual({ id, name: `${slideWords.text} ${id}`, alt, link: null })
  const run = runOf(bench, { font, colour: fill, opacity, tracking, text: piece.text })
  const paragraph = paragraphXml(run, { align: anchor, direction, pitch: null })
  return textShape(naming, xfrm(box, turn), paragraph)
}

/** A box of text without inner margins that never changes its size. */
export function textShape(naming: string, place: string, paragraphs: string, placeholder = ''): string {
  const own = placeholder === '' ? '<p:cNvSpPr txBox="1"/><p:nvPr/>' : placeholderXml(placeholder)
  return `<p:sp><p:nvSpPr>${naming}${own}</p:nvSpPr><p:spPr>${place}${preset('rect')}<a:noFill/></p:spPr><p:txBody>${BODY}<a:lstStyle/>${paragraphs}</p:txBody></p:sp>`
}

function placeholderXml(attributes: string): string {
  return `<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${attributes}/></p:nvPr>`
}

export const BODY =
  '<a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="t"><a:noAutofit/></a:bodyPr>'

function imageXml(bench: Bench, piece: DrawnImage, alt: string | null): string {
  const { source, box, turn, crop, radius, opacity } = piece
  const found = bench.pictured(source)
  if (found === null) return ''
  const id = bench.nextId()
  const name = source.of === 'asset' ? slideWords.picture : slideWords[source.name]
  const naming = nonVisual({ id, name: `${name} ${id}`, alt, link: null })
  const faint = opacity >= 1 ? '' : `<a:alphaModFix amt="${perMille(Math.max(0, opacity))}"/>`
  const blip = `${faint}${found.svg === null ? '' : svgExtension(found.svg)}`
  const { left, top, right, bottom } = crop
  const sides = [left, top, right, bottom].map((share) => perMille(Math.max(0, share)))
  const [l = 0, t = 0, r = 0, b = 0] = sides
  const source_ = sides.some((side) => side > 0) ? `<a:srcRect l="${l}" t="${t}" r="${r}" b="${b}"/>` : ''
  const fill = `<p:blipFill><a:blip r:embed="${found.image}"${blip === '' ? '/>' : `>${blip}</a:blip>`}${source_}<a:stretch><a:fillRect/></a:stretch></p:blipFill>`
  return `<p:pic><p:nvPicPr>${naming}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>${fill}<p:spPr>${xfrm(box, turn)}${roundedXml(box, radius)}</p:spPr></p:pic>`
}

function svgExtension(relationship: string): string {
  return `<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${relationship}"/></a:ext></a:extLst>`
}

/** A plain coloured box. */
export function groundXml(bench: Bench, box: Box, radius: number, colour: string, name: string): string {
  const id = bench.nextId()
  const naming = nonVisual({ id, name: `${name} ${id}`, alt: '', link: null })
  const inside = `${xfrm(box)}${roundedXml(box, radius)}${fillXml(bench.look, colour)}<a:ln><a:noFill/></a:ln>`
  return `<p:sp><p:nvSpPr>${naming}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${inside}</p:spPr></p:sp>`
}

function roundedXml({ w, h }: Box, radius: number): string {
  if (radius <= 0.05) return preset('rect')
  const share = Math.min(50_000, perMille(radius / Math.min(w, h)))
  return `<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val ${share}"/></a:avLst></a:prstGeom>`
}

function preset(name: string): string {
  return `<a:prstGeom prst="${name}"><a:avLst/></a:prstGeom>`
}

function outlineXml(steps: readonly Step[], box: Box, { fill }: Paint): string {
  const open = fill === null ? ' fill="none"' : ''
  const drawn = steps.map((step) => stepXml(step, box)).join('')
  const path = `<a:path w="${emu(box.w)}" h="${emu(box.h)}"${open}>${drawn}</a:path>`
  return `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>${path}</a:pathLst></a:custGeom>`
}

function stepXml(step: Step, { x: left, y: top }: Point): string {
  const point = ({ x, y }: Point) => `<a:pt x="${emu(x - left)}" y="${emu(y - top)}"/>`
  switch (step.step) {
    case 'move':
      return `<a:moveTo>${point(step.to)}</a:moveTo>`
    case 'line':
      return `<a:lnTo>${point(step.to)}</a:lnTo>`
    case 'curve':
      return `<a:cubicBezTo>${point(step.one)}${point(step.two)}${point(step.to)}</a:cubicBezTo>`
    case 'close':
      return '<a:close/>'
  }
}

type Ends = 'round' | 'mitred'

function paintXml(look: Look, paint: Paint, dash: readonly number[] | null, ends: Ends): string {
  return `${fillXml(look, paint.fill, paint.opacity)}${strokeXml(look, paint, dash, ends)}`
}

function strokeXml(look: Look, paint: Paint, dash: readonly number[] | null, ends: Ends): string {
  const { stroke, strokeWidth, opacity } = paint
  if (stroke === null) return '<a:ln><a:noFill/></a:ln>'
  const [cap, join] = ends === 'round' ? ['rnd', '<a:round/>'] : ['flat', '<a:miter lim="800000"/>']
  const dashes = dash === null ? '' : dashXml(dash, strokeWidth)
  return `<a:ln w="${emu(strokeWidth)}" cap="${cap}">${fillXml(look, stroke, opacity)}${dashes}${join}</a:ln>`
}

/** Lengths of dashes and gaps as multiples of the line's width; an odd list is gone through twice, as in SVG. */
function dashXml(dash: readonly number[], width: number): string {
  const even = dash.length % 2 === 0 ? dash : [...dash, ...dash]
  if (!even.some((length) => length > 0)) return ''
  const pairs = even.flatMap((length, i) => (i % 2 === 0 ? [[length, even[i + 1] ?? 0] as const] : []))
  const stops = pairs.map(([d, sp]) => `<a:ds d="${perMille(d / width)}" sp="${perMille(sp / width)}"/>`)
  return `<a:custDash>${stops.join('')}</a:custDash>`
}

/** Where a piece stands on the page, its turn left aside. */
function boxOf(piece: Drawn): Box {
  switch (piece.drawn) {
    case 'group':
      return unionOf(piece.children.map(boxOf)) ?? { x: 0, y: 0, w: 0, h: 0 }
    case 'box':
    case 'words':
    case 'image':
      return piece.box
    case 'path':
      return boundsOf(piece.steps)
    case 'line':
      return boundsOf([
        { step: 'move', to: piece.from },
        { step: 'line', to: piece.to },
      ])
  }
}
