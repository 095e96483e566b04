import { describe, expect, test } from 'vitest'
import { checkSize, drawPages } from '../../main/drawPage'
import type { DrawJob } from '../../main/export/tools'

const job = (fields: Partial<DrawJob> = {}): DrawJob => ({
  svg: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  w: 100,
  h: 50,
  scale: 1,
  ground: 'paper',
  ...fields,
})

describe('pages to be drawn', () => {
  test('hold all jobs in their order, few pages for small ones, more where they are heavy', () => {
    const small = Array.from({ length: 300 }, (_, i) => job({ svg: `<svg id="s${i}"/>` }))
    expect(drawPages(small)).toHaveLength(1)
    expect(drawPages(small).flatMap(({ jobs }) => jobs)).toEqual(small)
    const heavy = Array.from({ length: 6 }, () => job({ svg: 'x'.repeat(1_500_000) }))
    expect(drawPages(heavy).map(({ jobs }) => jobs.length)).toEqual([2, 2, 2])
    expect(drawPages([job({ svg: 'x'.repeat(9_000_000) })])).toHaveLength(1)
    expect(drawPages([])).toEqual([])
  })

  test('have nothing that runs, and show nothing before it is asked for', () => {
    const [page] = drawPages([job(), job({ ground: 'transparent' })])
    expect(page?.html.match(/<template>/g)).toHaveLength(2)
    expect(page?.html).not.toContain('<script')
    expect(page?.html.match(/background/g)).toHaveLength(1)
  })
})

describe('a picture too large to draw', () => {
  test.each([
    [5461, 100, 3],
    [16_384, 7324, 1],
    [4000, 3333, 3],
  ] as const)('%i × %i at %i× can be drawn', (w, h, scale) => {
    expect(() => checkSize({ w, h, scale })).not.toThrow()
  })

  test.each([
    [5462, 100, 3],
    [16_385, 10, 1],
    [4001, 3334, 3],
  ] as const)('%i × %i at %i× is refused in words, with its size', (w, h, scale) => {
    expect(() => checkSize({ w, h, scale })).toThrow(
      expect.objectContaining({
        trouble: { code: 'usage', detail: expect.stringContaining(`${w * scale} × ${h * scale} pixels`) },
      }),
    )
  })
})
