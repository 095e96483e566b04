import metrics from '../../assets/fonts/metrics.json' with { type: 'json' }
import type { FaceMetrics } from './faceMetrics'
import { isBrandFamily } from './fontFamily'
import type { BrandFamily, Font } from './ink'

/** A face as text is measured in it. Everything in em. */
export interface Face {
  /** Code point → em. */
  readonly advances: ReadonlyMap<number, number>
  readonly kerning: ReadonlyMap<number, ReadonlyMap<number, number>>
  readonly ascent: number
  readonly descent: number
  /** The face that draws what this one lacks; null: the system's. */
  readonly fallback: Face | null
}

/** The nearest face there is, chosen as CSS chooses; a board's own that nobody registered counts as Inter. */
export function faceOf(font: Font): Face {
  if (isBrandFamily(font.family)) return brandFaces.get(font.family) ?? faceOf({ ...font, family: 'Inter' })
  const name = faceName(font)
  const known = ourFaces.get(name)
  if (known) return known
  const fallback = font.family === 'Fraunces' ? faceOf({ ...font, family: 'Inter' }) : null
  const face = decode(metrics[name], fallback)
  ourFaces.set(name, face)
  return face
}

/** From now on text can be set in this family. A name never changes its meaning: the first metrics stay. */
export function registerFace(family: BrandFamily, face: FaceMetrics): void {
  if (!brandFaces.has(family)) brandFaces.set(family, brandFace(face))
}

export function isRegistered(family: BrandFamily): boolean {
  return brandFaces.has(family)
}

/** Filled as faces are first used: decoding all ten at start would cost more than most sessions need. */
const ourFaces = new Map<string, Face>()

/** Named by what is in them, so two boards with the same font share a face. */
const brandFaces = new Map<BrandFamily, Face>()

function brandFace({ advances, kerning, ascent, descent }: FaceMetrics): Face {
  const rows = new Map<number, Map<number, number>>()
  for (const [left, right, ems] of kerning) {
    const row = rows.get(left) ?? new Map<number, number>()
    rows.set(left, row.set(right, ems))
  }
  const fallback = faceOf({ family: 'Inter', size: 1, weight: 400, italic: false })
  const seen = advances.map(([code, ems]) => [code, shownAt(code, ems)] as const)
  return { advances: new Map(seen), kerning: rows, ascent, descent, fallback }
}

function faceName({ family, weight, italic }: Font): keyof typeof metrics {
  if (family === 'Fraunces') {
    if (italic) return weight < 600 ? 'Fraunces 400 italic' : 'Fraunces 600 italic'
    return weight < 600 ? 'Fraunces 400' : 'Fraunces 600'
  }
  if (italic) return weight < 600 ? 'Inter 400 italic' : 'Inter 600 italic'
  return `Inter ${weight}`
}

function decode(raw: (typeof metrics)[keyof typeof metrics], fallback: Face | null): Face {
  const advances = new Map<number, number>()
  for (const run of raw.advances.split(';')) {
    const [start = '', list = ''] = run.split(':')
    const first = Number.parseInt(start, 16)
    for (const [i, advance] of list.split(',').entries()) {
      advances.set(first + i, shownAt(first + i, Number(advance) / raw.unitsPerEm))
    }
  }
  const kerning = new Map<number, ReadonlyMap<number, number>>()
  for (const line of raw.kerning.split('\n')) {
    const [lefts = '', ...fields] = line.split('\t')
    const row = new Map<number, number>()
    for (let i = 0; i + 1 < fields.length; i += 2) {
      const ems = Number(fields[i]) / raw.unitsPerEm
      for (const right of fields[i + 1] ?? '') row.set(right.codePointAt(0) ?? 0, ems)
    }
    for (const left of lefts) kerning.set(left.codePointAt(0) ?? 0, row)
  }
  const { ascender, descender, unitsPerEm } = raw
  return { advances, kerning, ascent: ascender / unitsPerEm, descent: -descender / unitsPerEm, fallback }
}

/** What nobody sees takes no room, whatever a font says. */
function shownAt(code: number, ems: number): number {
  return IGNORED.test(String.fromCodePoint(code)) ? 0 : ems
}

const IGNORED = /^[\p{Default_Ignorable_Code_Point}]$/u
