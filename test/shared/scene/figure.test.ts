import svgpath from 'svgpath'
import { expect, test } from 'vitest'
import cast from '../../../assets/art/cast.json'
import peeps from '../../../assets/art/peeps.json'
import templates from '../../../assets/templates/templates.json'
import { Figure } from '../../../shared/model/element'
import { castFigure, figureOf } from '../../../shared/scene/cast'
import { ACCESSORIES, FACES, FACIAL_HAIR, figureArt, HEADS, SHOWN } from '../../../shared/scene/figure'
import { CLOTHES, figureFor, HAIRS, SKINS } from '../../../shared/scene/looks'
import { coloursOf, leaves } from './inks'

const PLAIN: Figure = {
  head: 'short2',
  skin: '#efc8a4',
  hair: '#6d4427',
  clothing: '#c4704f',
  facialHair: null,
  accessory: null,
}

test('there are heads, faces, beards and glasses to choose from', () => {
  expect(HEADS.length).toBeGreaterThan(40)
  expect(FACES).toHaveLength(30)
  expect(FACIAL_HAIR.length).toBeGreaterThan(10)
  expect(ACCESSORIES.length).toBeGreaterThan(5)
})

test('every part of every figure is a path that can be read, in a colour of its own or a role', () => {
  const roles = new Set(['skin', 'hair', 'clothing', 'ink', 'paper', 'tongue'])
  const parts = [
    peeps.torso,
    ...[peeps.heads, peeps.faces, peeps.facialHair, peeps.accessories].flatMap((all) => Object.values(all)),
  ]
  for (const { r, d } of parts.flat()) {
    expect(roles.has(r), r).toBe(true)
    expect((svgpath(d) as unknown as { err: string }).err).toBe('')
  }
})

test('every head but the bald shows hair, or a cloth over it, in the colour chosen', () => {
  const bare = HEADS.filter((head) => {
    const colours = coloursOf(
      figureArt({ ...PLAIN, head, hair: '#123456', clothing: '#654321' }, 'smile').ink,
    )
    return !colours.includes('#123456')
  })
  expect(bare).toEqual(['noHair1', 'noHair2', 'turban'])
})

test('the figure wears its own colours', () => {
  const colours = coloursOf(figureArt(PLAIN, 'smile').ink)
  for (const colour of [PLAIN.skin, PLAIN.hair, PLAIN.clothing]) expect(colours).toContain(colour)
})

test('a box decides how much of a person is seen: bust, waist or the whole', () => {
  const shown = (h: number) => figureArt(PLAIN, 'smile', { w: 100, h })
  expect(shown(100).h / shown(100).w).toBeCloseTo(1, 5)
  expect(shown(160).h / shown(160).w).toBeCloseTo(1.6, 5)
  expect(shown(500).h / shown(500).w).toBeCloseTo(SHOWN.whole, 5)
  expect(shown(10).h / shown(10).w).toBeCloseTo(SHOWN.bust, 5)
})

test('a whole person stands with the soles on the lower edge', () => {
  const art = figureArt(PLAIN, 'smile', { w: 100, h: 300 })
  const shoes = leaves(art.ink).flatMap((ink) =>
    ink.ink === 'path' && ink.stroke !== null && ink.d.includes('1922') ? [ink.strokeWidth] : [],
  )
  expect(shoes).toHaveLength(2)
  const soles = 1922 + (shoes[0] ?? 0) / 2 + 70
  expect(Math.abs(art.h - soles)).toBeLessThan(2)
})

test('parts the art does not know are passed over, a head and a face are always there', () => {
  const odd = { ...PLAIN, head: 'horse', facialHair: 'beard-of-bees', accessory: 'crown' }
  const plain = figureArt({ ...PLAIN, head: 'short1' }, 'calm')
  expect(figureArt(odd, 'from-the-future')).toEqual(plain)
})

test('an id always gives the same figure, made of parts that exist', () => {
  for (let i = 0; i < 300; i += 1) {
    const figure = figureFor(`gst_${i}`)
    expect(figureFor(`gst_${i}`)).toEqual(figure)
    expect(Figure.safeParse(figure).success).toBe(true)
    expect(HEADS).toContain(figure.head)
    expect(SKINS).toContain(figure.skin)
    expect([...HAIRS, ...CLOTHES]).toContain(figure.hair)
    expect(CLOTHES).toContain(figure.clothing)
    if (figure.facialHair !== null) expect(FACIAL_HAIR).toContain(figure.facialHair)
    if (figure.accessory !== null) expect(ACCESSORIES).toContain(figure.accessory)
  }
})

test('people met by chance are recognisably different', () => {
  const people = Array.from({ length: 400 }, (_, i) => figureFor(`gst_${i}`))
  expect(new Set(people.map(({ head }) => head)).size).toBeGreaterThan(25)
  for (const skin of SKINS) expect(share(people, (one) => one.skin === skin)).toBeGreaterThan(0.05)
  for (const cloth of CLOTHES) expect(share(people, (one) => one.clothing === cloth)).toBeGreaterThan(0.03)
  expect(new Set(people.map((one) => JSON.stringify(one))).size).toBeGreaterThan(390)
})

test('every guest of a template is cast, and no two of a board look alike', () => {
  for (const { personas } of templates.templates) {
    const looks = personas.map(({ name }) => castFigure(name))
    for (const figure of looks) {
      expect(Figure.safeParse(figure).success).toBe(true)
      expect(HEADS).toContain(figure?.head)
    }
    expect(new Set(looks.map((figure) => figure?.head)).size).toBe(personas.length)
    expect(new Set(looks.map((figure) => figure?.clothing)).size).toBe(personas.length)
  }
  expect(Object.keys(cast)).toHaveLength(templates.templates.flatMap(({ personas }) => personas).length)
})

test('what was chosen for a guest goes before the cast, the cast before chance', () => {
  const guest = { id: 'gst_1', name: 'Renee Coleman, 47', figure: null }
  expect(figureOf({ ...guest, figure: PLAIN })).toBe(PLAIN)
  expect(figureOf(guest)).toEqual(castFigure('Renee Coleman, 47'))
  expect(figureOf({ ...guest, name: 'Somebody' })).toEqual(figureFor('gst_1'))
})

function share<T>(all: readonly T[], holds: (one: T) => boolean): number {
  return all.filter(holds).length / all.length
}

test("names that are no art of ours, even JavaScript's own, draw a plain person", () => {
  for (const name of ['__proto__', 'constructor', 'toString', '', 'no such head']) {
    const hostile = { ...figureFor('gst_1'), head: name, facialHair: name, accessory: name }
    expect(figureArt(hostile, name).ink.length).toBeGreaterThan(0)
  }
})
