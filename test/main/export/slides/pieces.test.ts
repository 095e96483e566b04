import { describe, expect, test } from 'vitest'
import type { Drawn, DrawnImage } from '../../../../main/export/slides/drawn'
import { boundsOf } from '../../../../main/export/slides/outlines'
import { pieceOf } from '../../../../main/export/slides/pieces'
import {
  ellipse,
  group,
  IDENTITY,
  type ImageInk,
  type Ink,
  path,
  rect,
  type TextInk,
} from '../../../../shared/scene/ink'

const red = { fill: '#ff0000' }
const line = { stroke: '#000000', strokeWidth: 2 }
const clip = { x: 0, y: 0, w: 100, h: 50, radius: 0 }

describe('ink as shapes of PowerPoint', () => {
  test('a rectangle, an ellipse and a straight line stay what they are', () => {
    expect(
      pieceOf(rect({ x: 1, y: 2, w: 30, h: 20 }, { ...red, radius: 4 }), [2, 0, 0, 2, 10, 0]),
    ).toMatchObject({
      drawn: 'box',
      geometry: 'rect',
      box: { x: 12, y: 4, w: 60, h: 40 },
      radius: 8,
    })
    expect(pieceOf(ellipse(10, 10, 5, 5, line), IDENTITY)).toMatchObject({
      drawn: 'box',
      geometry: 'ellipse',
    })
    expect(pieceOf(path('M0 0L10 5', line), IDENTITY)).toMatchObject({ drawn: 'line', to: { x: 10, y: 5 } })
  })

  test('a turned rectangle stands upright in its file and is turned about its middle', () => {
    const quarter = [0, 1, -1, 0, 100, 0] as const
    expect(pieceOf(rect({ x: 0, y: 0, w: 40, h: 10 }, red), quarter)).toMatchObject({
      drawn: 'box',
      box: { x: 75, y: 15, w: 40, h: 10 },
      turn: { degrees: 90 },
    })
  })

  test('a slanted one becomes an outline', () => {
    expect(pieceOf(rect({ x: 0, y: 0, w: 40, h: 10 }, red), [1, 0, 0.5, 1, 0, 0])).toMatchObject({
      drawn: 'path',
    })
  })

  test('a line’s width and its dashes are as long as the picture is drawn', () => {
    const dashed = path('M0 0L10 0L10 10', { ...line, dash: [3, 1] })
    expect(pieceOf(dashed, [3, 0, 0, 3, 0, 0])).toMatchObject({ paint: { strokeWidth: 6 }, dash: [9, 3] })
  })

  test('a group of one is that one; an empty one is nothing', () => {
    expect(pieceOf(group([group([rect(clip, red)])]), IDENTITY)?.drawn).toBe('box')
    expect(pieceOf(group([group([])]), IDENTITY)).toBeNull()
    expect(pieceOf(group([rect(clip, red), rect(clip, red)]), IDENTITY)).toMatchObject({ drawn: 'group' })
  })
})

describe('what a clip cuts', () => {
  test('is left alone where it lies within', () => {
    expect(pieceOf(group([rect({ x: 5, y: 5, w: 9, h: 9 }, red)], IDENTITY, clip), IDENTITY)).toMatchObject({
      drawn: 'box',
      box: { x: 5, y: 5, w: 9, h: 9 },
    })
  })

  test('a ground that fills it gets its corners', () => {
    const ground = group([rect({ x: -5, y: -5, w: 200, h: 200 }, red)], IDENTITY, { ...clip, radius: 14 })
    expect(pieceOf(ground, IDENTITY)).toMatchObject({
      drawn: 'box',
      box: { x: 0, y: 0, w: 100, h: 50 },
      radius: 14,
    })
  })

  test('a plain area ends at its edge', () => {
    const hill = pieceOf(group([path('M-20 60L50 10L120 60Z', red)], IDENTITY, clip), IDENTITY)
    const box = hill?.drawn === 'path' ? boundsOf(hill.steps) : null
    expect(box).toEqual({ x: 0, y: 10, w: 100, h: 40 })
  })

  test('what lies outside is gone', () => {
    expect(pieceOf(group([rect({ x: 200, y: 0, w: 9, h: 9 }, red)], IDENTITY, clip), IDENTITY)).toBeNull()
    expect(
      pieceOf(group([path('M200 0L220 0L220 9Z', { ...red, ...line })], IDENTITY, clip), IDENTITY),
    ).toBeNull()
  })

  test('an outlined shape becomes a picture of its own, no larger than what is seen', () => {
    const piece = pieceOf(group([ellipse(100, 25, 20, 20, { ...red, ...line })], IDENTITY, clip), IDENTITY)
    expect(piece).toMatchObject({
      drawn: 'image',
      source: { of: 'ink', name: 'drawing' },
      box: { x: 79, y: 4, w: 21 },
    })
  })

  test('a picture is cropped, and is round where it fills the clip', () => {
    const photo = image(-10, 0, 120, 50)
    expect(pieceOf(group([photo], IDENTITY, { ...clip, radius: 4 }), IDENTITY)).toMatchObject({
      drawn: 'image',
      box: { x: 0, y: 0, w: 100, h: 50 },
      crop: { left: 10 / 120, right: 10 / 120, top: 0, bottom: 0 },
      radius: 4,
    })
  })

  test('a photograph that fills its clip to the hair is round as well', () => {
    const photo = image(0, 0, 100, 50)
    expect(pieceOf(group([photo], IDENTITY, { ...clip, radius: 4 }), IDENTITY)).toMatchObject({ radius: 4 })
  })
})

describe('people and stamps', () => {
  const person: Ink = { ...group([ellipse(50, 50, 50, 50, red), ellipse(40, 40, 5, 5, line)]), of: 'figure' }

  test('are one picture, mirrored and turned as they stand', () => {
    expect(pieceOf(group([person], [-1, 0, 0, 1, 100, 0]), IDENTITY)).toMatchObject({
      drawn: 'image',
      source: { name: 'figure' },
      box: { x: 0, y: 0, w: 100, h: 100 },
      turn: { flipH: true, degrees: 0 },
    })
  })

  test('are the same picture wherever they stand', () => {
    const one = pieceOf(group([person], [1, 0, 0, 1, 7, 8]), IDENTITY)
    const other = pieceOf(group([person], [2, 0, 0, 2, 300, 0]), IDENTITY)
    expect(sourceOf(one)).toBe(sourceOf(other))
  })

  test('are cropped by an upright edge, and stay the same picture', () => {
    const cut = pieceOf(group([group([person], IDENTITY)], IDENTITY, clip), IDENTITY)
    expect(cut).toMatchObject({ box: { x: 0, y: 0, w: 100, h: 50 }, crop: { bottom: 0.5 } })
    expect(sourceOf(cut)).toBe(person)
  })

  test('are drawn anew where a round corner cuts them', () => {
    const cut = pieceOf(group([person], IDENTITY, { ...clip, radius: 25 }), IDENTITY)
    expect(cut).toMatchObject({ source: { name: 'drawing' }, box: { w: 100, h: 50 } })
  })
})

describe('a line that crosses itself', () => {
  test('is a picture, because PowerPoint would leave a hole at the crossing', () => {
    const knot = 'M0 0L60 60L60 40L0 40L0 60L20 60L60 0L40 0L0 60L0 40Z'
    const twice = 'M0 0H40V40H0Z M10 10H30V30H10Z'
    expect(pieceOf(path(twice, red), IDENTITY)).toMatchObject({ drawn: 'image' })
    expect(pieceOf(path(twice, { ...red, rule: 'evenodd' }), IDENTITY)).toMatchObject({ drawn: 'path' })
    expect(pieceOf(path(knot, line), IDENTITY)).toMatchObject({ drawn: 'path' })
  })
})

describe('words in a picture', () => {
  test('stand where they stand, by the end they stand by, with room to spare', () => {
    const start = pieceOf(words('start'), [2, 0, 0, 2, 0, 0])
    expect(start).toMatchObject({ drawn: 'words', font: { size: 20 }, anchor: 'start' })
    expect(start?.drawn === 'words' && start.box.x).toBeCloseTo(40)
    const end = pieceOf(words('end'), IDENTITY)
    expect(end?.drawn === 'words' && end.box.x + end.box.w).toBeCloseTo(20)
    const middle = pieceOf(words('middle'), IDENTITY)
    expect(middle?.drawn === 'words' && middle.box.x + middle.box.w / 2).toBeCloseTo(20)
  })

  test('without a letter are nothing', () => {
    expect(pieceOf({ ...words('start'), text: ' ' }, IDENTITY)).toBeNull()
  })
})

function image(x: number, y: number, w: number, h: number): ImageInk {
  return { ink: 'image', asset: 'a'.repeat(64), x, y, w, h, opacity: 1 }
}

function words(anchor: TextInk['anchor']): TextInk {
  const font = { family: 'Inter', size: 10, weight: 400, italic: false } as const
  return {
    ink: 'text',
    x: 20,
    y: 30,
    text: 'Hello',
    font,
    fill: '#000000',
    opacity: 1,
    anchor,
    tracking: 0,
    direction: 'ltr',
  }
}

function sourceOf(piece: Drawn | null): DrawnImage['source'] | Ink | null {
  if (piece?.drawn !== 'image') return null
  return piece.source.of === 'ink' ? piece.source.ink : piece.source
}
