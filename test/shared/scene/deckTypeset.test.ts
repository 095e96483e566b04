import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BODIES, eyebrow, NOTE, QUOTES } from '../../../shared/scene/deck/styles'
import { fitted, pitchOf, set, setEvenly } from '../../../shared/scene/deck/typeset'
import { measure } from '../../../shared/scene/textWidth'
import { letters } from './deckBoards'

describe('a text set in lines', () => {
  test('nothing is lost, wherever it is cut', () => {
    const texts = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.lorem({ maxCount: 60 }))
    fc.assert(
      fc.property(
        texts,
        fc.integer({ min: 20, max: 400 }),
        fc.integer({ min: 0, max: 9 }),
        (text, width, lines) => {
          const setting = set(text, NOTE, width, lines)
          expect(setting.lines.length).toBeLessThanOrEqual(lines)
          expect(letters(setting.lines.join('\n') + setting.rest)).toBe(letters(text))
        },
      ),
    )
  })

  test('reading on from the rest gives the whole text again', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 200 }), fc.integer({ min: 1, max: 5 }), (text, lines) => {
        let said = ''
        for (let rest = text; rest !== ''; ) {
          const setting = set(rest, NOTE, 120, lines)
          said += setting.lines.join(' ')
          rest = setting.rest
        }
        expect(letters(said)).toBe(letters(text))
      }),
    )
  })

  test('set evenly a sentence has no last line of one word, and as many lines as before', () => {
    const text = `${'nearly as long as the measure is wide '.repeat(2)}become.`
    const width = measure(text, BODIES[0]?.font ?? NOTE.font, 0) * 0.96
    const style = BODIES[0] ?? NOTE
    expect(set(text, style, width).lines.at(-1)).toBe('become.')
    const { setting: even, w } = setEvenly(text, style, width)
    expect(even.lines).toHaveLength(2)
    expect(set(text, style, w).lines).toEqual(even.lines)
    expect(even.lines.join(' ')).toBe(text)
    expect(even.lines[1]?.length).toBeGreaterThan(text.length * 0.25)
  })

  test('no line is wider than its measure', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 40 }), fc.integer({ min: 60, max: 300 }), (text, width) => {
        for (const line of set(text, NOTE, width).lines) {
          expect(measure(line, NOTE.font)).toBeLessThanOrEqual(width + 0.01)
        }
      }),
    )
  })

  test('an empty text takes no room', () => {
    for (const text of ['', '  ', '\n\n'])
      expect(set(text, NOTE, 100)).toMatchObject({ lines: [], height: 0, rest: '' })
  })

  test('ten thousand letters cost no more than the lines that are asked for', () => {
    const setting = set('word '.repeat(4000), NOTE, 200, 2)
    expect(setting.lines).toHaveLength(2)
    expect(letters(setting.lines.join('') + setting.rest)).toBe('word'.repeat(4000))
  })

  test('capitals are measured as capitals', () => {
    const style = eyebrow('#2a7f7a')
    const setting = set('10 · Purchase · Decisive moment of truth', style, 200)
    expect(setting.lines.join(' ')).toBe('10 · PURCHASE · DECISIVE MOMENT OF TRUTH')
    for (const line of setting.lines) {
      expect(measure(line, style.font, style.tracking)).toBeLessThanOrEqual(200)
    }
  })

  test('the largest size that holds the text is taken, and the smallest if none does', () => {
    const line = pitchOf(QUOTES[0] ?? NOTE)
    expect(fitted('Short.', QUOTES, 400, line).style.font.size).toBe(28)
    const long = fitted('word '.repeat(500), BODIES, 200, 100)
    expect(long.style.font.size).toBe(10)
    expect(long.height).toBeLessThanOrEqual(100)
    expect(long.rest).not.toBe('')
  })
})
