import { describe, expect, test } from 'vitest'
import { deckPages } from '../../../../shared/scene/deck/deck'
import { type Block, ruleBlock, textBlock } from '../../../../shared/scene/deck/page'
import { pageInk } from '../../../../shared/scene/deck/pageInk'
import { sheetOf } from '../../../../shared/scene/deck/paper'
import { sans } from '../../../../shared/scene/deck/styles'
import { pitchOf, set } from '../../../../shared/scene/deck/typeset'
import type { Ink, TextInk } from '../../../../shared/scene/ink'
import { extentOf, measure } from '../../../../shared/scene/textWidth'
import { template, WIDE } from '../deckBoards'

const sheet = sheetOf('16:9', 'landscape')
const BODY = sans(16, 400, 1.5, '#2b2622')

function textsIn(ink: Ink): readonly TextInk[] {
  if (ink.ink === 'text') return [ink]
  return ink.ink === 'group' ? ink.children.flatMap(textsIn) : []
}

/** Figures of a table are drawn one by one. */
function squeezed(text: string): string {
  return text.replace(/\s/g, '')
}

function textsOf(...blocks: readonly Block[]): readonly TextInk[] {
  return textsIn(pageInk({ blocks }, sheet))
}

describe('a page as ink', () => {
  test('says every word of the page, line by line', () => {
    for (const page of deckPages(template('sports'), WIDE)) {
      const said = squeezed(
        textsIn(pageInk(page, sheet))
          .map(({ text }) => text)
          .join(''),
      )
      const lines = page.blocks.flatMap((block) =>
        block.block === 'text'
          ? block.setting.lines
          : block.block === 'table'
            ? [block.head, ...block.rows].flatMap(({ cells }) =>
                cells.flatMap(({ setting }) => setting.lines),
              )
            : [],
      )
      for (const line of lines) expect(said).toContain(squeezed(line))
    }
  })

  test('puts one baseline a pitch below the other, each within its line', () => {
    const setting = set('One line and another one that is long enough to be broken', BODY, 160)
    const texts = textsOf(textBlock(setting, { x: 40, y: 100, w: 160 }))
    expect(texts.length).toBe(setting.lines.length)
    const { ascent, descent } = extentOf(BODY.font)
    for (const [i, { x, y }] of texts.entries()) {
      const top = 100 + i * pitchOf(BODY)
      expect(x).toBe(40)
      expect(y - ascent).toBeGreaterThanOrEqual(top - 1)
      expect(y + descent).toBeLessThanOrEqual(top + pitchOf(BODY) + 1)
    }
  })

  test('ends a text at its right edge and puts one in the middle where it says so', () => {
    const setting = set('Page 7', BODY, 300)
    const width = measure('Page 7', BODY.font)
    const [end] = textsOf(textBlock(setting, { x: 100, y: 0, w: 300 }, { align: 'end' }))
    const [middle] = textsOf(textBlock(setting, { x: 100, y: 0, w: 300 }, { align: 'middle' }))
    expect(end).toMatchObject({ anchor: 'end', x: 400 })
    expect(middle).toMatchObject({ anchor: 'middle', x: 250 })
    expect(width).toBeLessThan(300)
  })

  test('counts the space after a spaced letter as print does', () => {
    const spaced = { ...BODY, tracking: 2 }
    const [end] = textsOf(textBlock(set('STAGE', spaced, 300), { x: 100, y: 0, w: 300 }, { align: 'end' }))
    expect(end).toMatchObject({ x: 398, tracking: 2 })
  })

  test('begins what is read to the left at the right edge', () => {
    const [text] = textsOf(textBlock(set('שלום לכולם', BODY, 300), { x: 100, y: 0, w: 300 }))
    expect(text).toMatchObject({ anchor: 'end', x: 400, direction: 'rtl' })
  })

  test('puts rules on whole pixels, as they are printed', () => {
    const ink = pageInk({ blocks: [ruleBlock({ x: 10.4, y: 20.6, w: 100.3, h: 2 }, '#23706b')] }, sheet)
    expect(ink.children.at(-1)).toMatchObject({ x: 10, y: 21, w: 101, h: 2, fill: '#23706b' })
  })

  test('draws a picture whole and in the middle of its box', () => {
    const picture: Block = {
      block: 'picture',
      box: { x: 100, y: 100, w: 200, h: 200 },
      ink: pageInk({ blocks: [] }, { w: 400, h: 200 }),
      units: { w: 400, h: 200 },
      radius: 0,
      alt: '',
    }
    const drawn = pageInk({ blocks: [picture] }, sheet).children.at(-1)
    expect(drawn).toMatchObject({
      clip: { x: 100, y: 100, w: 200, h: 200 },
      children: [{ transform: [0.5, 0, 0, 0.5, 100, 150] }],
    })
  })

  test('is cut at the edge of the paper', () => {
    expect(pageInk({ blocks: [] }, sheet).clip).toMatchObject({ x: 0, y: 0, w: 1280, h: 720 })
  })
})
