import { expect, test } from 'vitest'
import { lightness } from '../../../shared/scene/colour'
import { stampArt } from '../../../shared/scene/stamps'
import { tinted } from '../../../shared/scene/tint'
import { leaves } from './inks'

const hotel = stampArt('hotel') ?? raise()

function raise(): never {
  throw new Error('no such stamp')
}

function fillsOf(art: typeof hotel): readonly string[] {
  return leaves(art.ink).map((ink) => (ink.ink === 'path' ? (ink.fill ?? '') : ''))
}

test('what was lighter stays lighter, in any tint', () => {
  const before = fillsOf(hotel)
  for (const tint of ['#23706b', '#a94a27', '#2b2622', '#e3a72f']) {
    const after = fillsOf(tinted(hotel, tint))
    for (const [i, colour] of before.entries()) {
      for (const [j, other] of before.entries()) {
        if (colour === '' || other === '' || lightness(colour) - lightness(other) < 0.05) continue
        expect(lightness(after[i] ?? ''), `${tint} ${colour} ${other}`).toBeGreaterThanOrEqual(
          lightness(after[j] ?? ''),
        )
      }
    }
  }
})

test('the ink around it stays ink, and the same tint is worked out once', () => {
  const art = tinted(hotel, '#23706b')
  const strokes = leaves(art.ink).flatMap((ink) => (ink.ink === 'path' && ink.stroke ? [ink.stroke] : []))
  expect(new Set(strokes)).toEqual(new Set(['#2b2622']))
  expect(tinted(hotel, '#23706b')).toBe(art)
})
