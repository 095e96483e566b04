import svgpath from 'svgpath'
import { expect, test } from 'vitest'
import { BACKGROUNDS } from '../../../shared/model/vocabulary'
import { backgroundInk, groundOf, placesOf } from '../../../shared/scene/backgrounds'
import { slotsOf } from '../../../shared/scene/slots'
import { chromaOf, coloursOf, leaves } from './inks'

const DRAWN = BACKGROUNDS.filter((background) => background !== 'none')

test('bare paper has no background', () => {
  expect(backgroundInk(null, 976, 549)).toEqual([])
  expect(backgroundInk('none', 976, 549)).toEqual([])
})

test('every place is drawn with shapes a backend knows, and covers its picture', () => {
  for (const background of DRAWN) {
    const inks = leaves(backgroundInk(background, 976, 549))
    for (const ink of inks) {
      expect(['rect', 'ellipse', 'path'], background).toContain(ink.ink)
      if (ink.ink === 'path') expect((svgpath(ink.d) as unknown as { err: string }).err, background).toBe('')
    }
    const full = inks.filter((ink) => ink.ink === 'rect' && ink.x <= 0 && ink.w >= 976)
    expect(
      Math.max(...full.map((ink) => (ink.ink === 'rect' ? ink.y + ink.h : 0))),
      background,
    ).toBeGreaterThan(400)
  }
})

test('places recede: their colours are quieter than those of things and people', () => {
  for (const background of DRAWN) {
    for (const colour of coloursOf(backgroundInk(background, 976, 549))) {
      expect(chromaOf(colour), `${background} ${colour}`).toBeLessThan(0.105)
    }
  }
})

test('a background is the same picture at every size', () => {
  for (const background of DRAWN) {
    const [small, large] = [97.6, 976].map((w) => leaves(backgroundInk(background, w, w * 0.5625)))
    expect(small?.length).toBe(large?.length)
    small?.forEach((ink, i) => {
      const twin = large?.[i]
      if (ink.ink === 'rect' && twin?.ink === 'rect') expect(twin.x).toBeCloseTo(ink.x * 10, 6)
    })
  }
})

test('every background has a ground and two places for people that do not meet', () => {
  for (const background of BACKGROUNDS) {
    expect(groundOf(background)).toBeGreaterThan(0.6)
    expect(groundOf(background)).toBeLessThan(1)
    const [guest, other] = placesOf(background)
    expect(guest?.y).toBe(1)
    expect((other?.x ?? 0) - (guest?.x ?? 0), background).toBeGreaterThan(0.3)
  }
})

test('things have room inside the picture and beside the people', () => {
  for (const background of BACKGROUNDS) {
    for (const people of ['alone', 'with-host'] as const) {
      expect(slotsOf(background, people).length, background).toBeGreaterThan(0)
      for (const slot of slotsOf(background, people)) {
        expect(slot.x - slot.w / 2, background).toBeGreaterThan(0)
        expect(slot.x + slot.w / 2, background).toBeLessThanOrEqual(1)
        expect(slot.y - slot.h, background).toBeGreaterThan(0)
        expect(slot.y, background).toBeLessThanOrEqual(1)
      }
    }
  }
})
