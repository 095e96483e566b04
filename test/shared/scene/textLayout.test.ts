import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Font } from '../../../shared/scene/ink'
import { layoutText } from '../../../shared/scene/textLayout'
import { extentOf, graphemesOf, measure } from '../../../shared/scene/textWidth'
import { arbText } from '../../arbitraries/board'

const font: Font = { family: 'Inter', size: 20, weight: 400, italic: false }
const room = { font, width: 200, lineHeight: 1.4 }

function lines(text: string, width = 200): readonly string[] {
  return layoutText(text, { ...room, width }).lines.map((line) => line.text)
}

test('words go to the next line whole', () => {
  expect(lines('A clean restroom, offered to any guest who asks.')).toEqual([
    'A clean restroom,',
    'offered to any guest',
    'who asks.',
  ])
})

test('the line ends of the text are kept, empty lines too', () => {
  expect(lines('one\n\ntwo\r\nthree\u2028four')).toEqual(['one', '', 'two', 'three', 'four'])
  expect(lines('one\n')).toEqual(['one', ''])
  expect(lines('')).toEqual([''])
})

test('a word wider than the room is broken between letters', () => {
  const broken = lines('Donaudampfschifffahrtsgesellschaft', 100)
  expect(broken.length).toBeGreaterThan(2)
  expect(broken.join('')).toBe('Donaudampfschifffahrtsgesellschaft')
})

test('a hyphen ends a line, a minus before a number does not', () => {
  expect(lines('long-drive guests', 60)[0]).toBe('long-')
  expect(lines('between -2', 92)).toEqual(['between', '-2'])
})

test('lines end where they end while one types: not after a slash, but in a span of numbers and after …', () => {
  expect(lines('at check-in/check-out', 130)).toEqual(['at check-', 'in/check-out'])
  expect(lines('see https://hotel.example', 230)).toEqual(['see', 'https://hotel.example'])
  expect(lines('open 9–12', 84)).toEqual(['open 9–', '12'])
  expect(lines('well…perhaps', 100)).toEqual(['well…', 'perhaps'])
})

test('Japanese breaks anywhere but before its full stop', () => {
  const broken = lines('お客様は笑顔で帰る。', 180)
  expect(broken).toEqual(['お客様は笑顔で帰', 'る。'])
})

test('Korean breaks between syllables, and no line of Japanese begins with a mark that closes', () => {
  expect(lines('어서오세요', 60)).toEqual(['어서오', '세요'])
  for (const line of lines('「ようこそ」、お客様。ゆっくりどうぞ！', 80))
    expect(line).not.toMatch(/^[」、。！っ]/)
  for (const line of lines('「ようこそ」と「どうぞ」', 100)) expect(line).not.toMatch(/「$/)
})

test('a joined emoji is never taken apart', () => {
  expect(lines('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 60)).toEqual(['👩‍👩‍👧👩‍👩‍👧', '👩‍👩‍👧'])
  expect(lines('🇫🇷🇩🇪', 10)).toEqual(['🇫🇷', '🇩🇪'])
})

test('every line knows which line of the text it is part of, and which way that is read', () => {
  const text = 'A clean restroom for all\n\nשלום Lena, ברוכה הבאה\n12'
  const told = layoutText(text, { ...room, width: 150 }).lines
  expect(told.map(({ paragraph, direction }) => `${paragraph} ${direction}`)).toEqual([
    '0 ltr',
    '0 ltr',
    '1 ltr',
    '2 rtl',
    '2 rtl',
    '3 ltr',
  ])
})

test('a text that does not fit gets smaller, then smaller', () => {
  const text = 'The concierge walks over before being asked. '.repeat(3)
  const layout = layoutText(text, { ...room, maxHeight: 90, minSize: 8 })
  expect(layout.cut).toBe(false)
  expect(layout.size).toBeLessThan(20)
  expect(layout.size).toBeGreaterThanOrEqual(8)
  expect(layout.height).toBeLessThanOrEqual(90)
})

test('a text that does not fit at all says so and ends with dots', () => {
  const layout = layoutText('The concierge walks over. '.repeat(90), { ...room, maxHeight: 90, minSize: 14 })
  expect(layout.cut).toBe(true)
  expect(layout.size).toBe(14)
  expect(layout.lines.at(-1)?.text.endsWith('…')).toBe(true)
  for (const line of layout.lines) expect(line.width).toBeLessThanOrEqual(200)
})

test('baselines stand where the browser puts them: half the leading above the letters', () => {
  const { ascent, descent } = extentOf(font)
  const [first, second] = layoutText('one\ntwo', room).lines
  expect(first?.y).toBeCloseTo((28 - ascent - descent) / 2 + ascent)
  expect((second?.y ?? 0) - (first?.y ?? 0)).toBeCloseTo(28)
})

test('no line is wider than the room unless one letter is, and no letter is lost', () => {
  fc.assert(
    fc.property(arbWords, fc.integer({ min: 5, max: 400 }), (text, width) => {
      const layout = layoutText(text, { ...room, width })
      expect(layout.cut).toBe(false)
      for (const line of layout.lines) {
        if (graphemesOf(line.text).length > 1) expect(line.width).toBeLessThanOrEqual(width + 1e-6)
        expect(line.width).toBeCloseTo(measure(line.text, font), 6)
      }
      expect(letters(layout.lines.map((line) => line.text).join(''))).toBe(letters(text.normalize('NFC')))
    }),
  )
})

test('with a height, the lines fit in it or the text is cut', () => {
  fc.assert(
    fc.property(arbWords, fc.integer({ min: 30, max: 200 }), (text, maxHeight) => {
      const layout = layoutText(text, { ...room, maxHeight, minSize: 10 })
      expect(layout.height).toBeLessThanOrEqual(maxHeight + 1e-6)
      expect(layout.size).toBeGreaterThanOrEqual(10)
      expect(layout).toEqual(layoutText(text, { ...room, maxHeight, minSize: 10 }))
    }),
  )
})

test('a hundred thousand letters are laid out in bounded work', () => {
  const words = layoutText('word '.repeat(20_000), { ...room, maxHeight: 200, minSize: 8 })
  expect(words.cut).toBe(true)
  expect(words.lines.length).toBeLessThan(20)
  expect(layoutText('x'.repeat(100_000), room).lines.length).toBeGreaterThan(1000)
  expect(layoutText('日'.repeat(100_000), { ...room, maxHeight: 200 }).cut).toBe(true)
})

test('rooms that are none still give an answer', () => {
  for (const width of [0, -5, Number.NaN]) {
    expect(layoutText('two words', { ...room, width }).lines.length).toBeGreaterThan(0)
  }
  expect(layoutText('two words', { ...room, maxHeight: 0 }).lines).toHaveLength(1)
})

const arbWords = fc
  .array(fc.oneof(arbText(12), fc.constantFrom(' ', '\n', 'guest', 'Größe', '日本語', '-')), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''))

function letters(text: string): string {
  return text.replace(/[\s\u0085\u200b]/g, '')
}
