import { describe, expect, test } from 'vitest'
import { layoutSketch, SKETCH } from '../../../../renderer/views/share/deck/layoutSketch'
import type { Box } from '../../../../shared/model/geometry'
import {
  PER_PAGE,
  PICTURE_PLACES,
  PRESET_IDS,
  PRESETS,
  TEXT_PLACES,
} from '../../../../shared/scene/deck/layout'

const ALL = PER_PAGE.flatMap((perPage) =>
  PICTURE_PLACES.flatMap((picture) =>
    TEXT_PLACES.map((text) => ({ perPage, picture, text, scores: true, notes: true, comments: false })),
  ),
)

function meets(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h
}

describe('the small drawings of layouts', () => {
  test('each preset looks like no other', () => {
    expect(new Set(PRESET_IDS.map((id) => JSON.stringify(layoutSketch(PRESETS[id])))).size).toBe(
      PRESET_IDS.length,
    )
  })

  test.each(ALL)(
    '$perPage a page, picture $picture, text $text: on the page, and nothing on anything',
    (layout) => {
      const { pictures, lines } = layoutSketch(layout)
      expect(pictures.length).toBe(layout.perPage)
      const boxes = [...pictures, ...lines]
      for (const { x, y, w, h } of boxes) {
        expect(Math.min(x, y, w, h)).toBeGreaterThan(0)
        expect(x + w).toBeLessThanOrEqual(SKETCH.w)
        expect(y + h).toBeLessThanOrEqual(SKETCH.h)
      }
      for (const [i, box] of boxes.entries())
        expect(boxes.slice(i + 1).some((other) => meets(box, other))).toBe(false)
    },
  )

  test('text on a following page is told by a second page', () => {
    expect(layoutSketch(PRESETS.nine)).toMatchObject({ goesOn: true, lines: [] })
    expect(layoutSketch(PRESETS.story)).toMatchObject({ goesOn: false })
  })
})
