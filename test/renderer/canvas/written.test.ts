import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withWords } from '../../../renderer/canvas/written'
import { freshElement } from '../../../shared/edit/fresh'
import { FIRST_STYLES } from '../../../shared/edit/styles'
import type { BoxElement, TextElement } from '../../../shared/model/element'
import { cornersOf } from '../../../shared/model/geometry'
import { heightNeeded } from '../../../shared/scene/lettering'

const FRAME = `frm_${'0'.repeat(26)}`

function text(degrees = 0): TextElement {
  const box = { x: 100, y: 80, w: 200, h: 40 }
  return { ...freshElement(FRAME, 'how', box), ...FIRST_STYLES.text, shape: 'text', text: '', degrees }
}

function note(degrees = 0): BoxElement {
  const box = { x: 100, y: 80, w: 200, h: 200 }
  const look = FIRST_STYLES.box.note
  const bare = { ...freshElement(FRAME, 'how', box), ...look, text: '', tail: null, tailTo: null, degrees }
  return { ...bare, shape: 'box', form: 'note' }
}

describe('what is written into', () => {
  test('a text is as high as its words, growing and shrinking with them', () => {
    const long = withWords(text(), 'one two three four five six seven eight nine ten eleven twelve')
    expect(long.h).toBeGreaterThan(80)
    expect(long.h).toBeCloseTo(heightNeeded(long), 2)
    const short = withWords(long, 'one')
    expect(short.h).toBeLessThan(long.h)
  })

  test('a note grows with its words and never shrinks below the size it was given', () => {
    expect(withWords(note(), 'short').h).toBe(200)
    expect(withWords(note(), 'many words '.repeat(40)).h).toBeGreaterThan(200)
  })

  test('the first line stays where it is, however the thing is turned and whatever is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -180, max: 180 }), fc.string({ maxLength: 400 }), (degrees, words) => {
        for (const element of [text(degrees), note(degrees)]) {
          const [before] = cornersOf(element)
          const [after] = cornersOf(withWords(element, words))
          expect(after.x).toBeCloseTo(before.x, 1)
          expect(after.y).toBeCloseTo(before.y, 1)
        }
      }),
      { numRuns: 40 },
    )
  })
})
