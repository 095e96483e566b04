import { describe, expect, test } from 'vitest'
import { framesOf } from '../../../../shared/model/doc'
import { PRESET_IDS, PRESETS, type PresetId } from '../../../../shared/scene/deck/layout'
import type { Page, PictureBlock } from '../../../../shared/scene/deck/page'
import type { Orientation, Paper } from '../../../../shared/scene/deck/paper'
import { only } from '../deckBoards'
import { drawn, framePagesOf } from './frameBoards'
import { linesOf, textsOn } from './storyBoards'

const sports = drawn('sports')
const pagesIn = (id: PresetId, paper: Paper = '16:9', orientation: Orientation = 'landscape') =>
  framePagesOf(sports, PRESETS[id], paper, orientation)

describe('frames that share a page', () => {
  test.each([
    ['four', 'a4', 'portrait'],
    ['two-columns', '16:9', 'landscape'],
    ['four', 'letter', 'landscape'],
  ] as const)('%s on %s %s gives a title no column of single words', (id, paper, orientation) => {
    const titles = textsOn(pagesIn(id, paper, orientation)).filter(({ role }) => role === 'h3')
    expect(titles).toHaveLength(13)
    expect(titles.filter(({ setting }) => setting.lines.length > 2).map(linesOf)).toEqual([])
  })

  test('four on a portrait page have pictures two thirds as wide as their places, the titles below them', () => {
    const [page] = pagesIn('four', 'a4', 'portrait')
    const pictures = page ? picturesOn(page) : []
    expect(pictures).toHaveLength(4)
    for (const { box } of pictures) expect(box.w).toBeGreaterThan(210)
  })

  test('three rows on a portrait page have the guest’s words under the picture, before the scores', () => {
    const [page] = pagesIn('three-rows', 'a4', 'portrait')
    const [picture] = page ? picturesOn(page) : []
    const quote = page && textsOn([page]).find(({ role }) => role === 'quote')
    expect(quote?.x).toBeLessThan(picture ? picture.box.x + picture.box.w / 2 : 0)
    expect(quote?.y).toBeGreaterThan(picture ? picture.box.y + picture.box.h : Number.POSITIVE_INFINITY)
  })
})

describe('a crowded frame page', () => {
  test('has letters and a picture as large as its texts allow', () => {
    const page = framePagesOf(only(sports, [9]), PRESETS.working)[0]
    const body = page && textsOn([page]).find((text) => linesOf(text).includes('A clean restroom'))
    expect(body?.setting.style.font.size).toBeGreaterThan(11)
  })
})

test.each(PRESET_IDS)(
  '%s: no feeling’s number stands on a line of its own, no line begins with a dot',
  (id) => {
    const all = textsOn([...pagesIn(id, 'a4', 'portrait'), ...pagesIn(id, 'letter')])
    const lines = all.filter(({ setting }) => !setting.style.caps).flatMap(({ setting }) => setting.lines)
    expect(lines.length).toBeGreaterThan(framesOf(sports).length)
    expect(lines.filter((line) => /^(·|[+−]\d$)/.test(line))).toEqual([])
  },
)

function picturesOn({ blocks }: Page): readonly PictureBlock[] {
  return blocks.flatMap((block) => (block.block === 'picture' && block.box.w > 60 ? [block] : []))
}
