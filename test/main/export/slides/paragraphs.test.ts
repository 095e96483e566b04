import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paragraphsOf, widthFor } from '../../../../main/export/slides/paragraphs'
import { sans, TITLES } from '../../../../shared/scene/deck/styles'
import { set } from '../../../../shared/scene/deck/typeset'
import { measure } from '../../../../shared/scene/textWidth'

const style = sans(16, 400, 1.5, '#000000')
const room = 200
const paragraphs = (text: string) => paragraphsOf(set(text, style, room), room)

describe('a set text as paragraphs one can go on writing in', () => {
  test('lines that were broken for want of room are one paragraph', () => {
    expect(paragraphs('A clean restroom offered to any guest who asks, and to long-drive guests')).toEqual([
      'A clean restroom offered to any guest who asks, and to long-drive guests',
    ])
  })

  test('a line end of the text stays one, and so does an empty line', () => {
    expect(paragraphs('One\nTwo\n\nThree')).toEqual(['One', 'Two', '', 'Three'])
  })

  test('a word longer than the room is still one word', () => {
    const word = 'Donaudampfschifffahrtsgesellschaftskapitänsmütze'
    expect(paragraphs(`an ${word} it is`).join('')).toContain(word)
  })

  test('nothing is no paragraph', () => {
    expect(paragraphs('')).toEqual([])
  })

  test('no letter is lost, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
        const setting = set(text, style, room)
        expect(letters(paragraphsOf(setting, room).join(''))).toBe(letters(setting.lines.join('')))
      }),
    )
  })
})

describe('the box of a text', () => {
  test('is wider than every line and too narrow for a line to take up a word more', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 12, maxLength: 40 })
    fc.assert(
      fc.property(words, fc.constantFrom(style, ...TITLES), (list, face) => {
        const setting = set(list.join(' '), face, 300)
        const width = widthFor(setting, 300)
        for (const [i, line] of setting.lines.entries()) {
          const next = setting.lines[i + 1]
          expect(measure(line, face.font)).toBeLessThanOrEqual(width + 1e-6)
          if (next)
            expect(measure(`${line} ${next.split(' ')[0]}`, face.font)).toBeGreaterThanOrEqual(width - 1e-6)
        }
      }),
    )
  })

  test('has a little to spare where no line is broken', () => {
    const setting = set('One line', style, room)
    expect(widthFor(setting, room)).toBeLessThanOrEqual(room * 1.05 + 2)
    expect(widthFor(setting, room)).toBeGreaterThan(measure('One line', style.font) * 1.04)
  })
})

function letters(text: string): string {
  return text.replace(/\s/g, '')
}
