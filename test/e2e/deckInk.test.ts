import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PRESETS } from '../../shared/scene/deck/layout'
import { pageInk } from '../../shared/scene/deck/pageInk'
import { sheetOf } from '../../shared/scene/deck/paper'
import { USUAL_CHOICE } from '../../shared/scene/deck/usualChoice'
import type { Ink, TextInk } from '../../shared/scene/ink'
import { extentOf, isMeasured, measure } from '../../shared/scene/textWidth'
import type { PdfPage } from './decks/pdfWords'
import { openPress, type Press } from './decks/press'
import { readBack } from './decks/readBack'

/** CSS pixels: one, and what poppler rounds. */
const NEAR = 1.05

describe('what the preview shows is what is printed', () => {
  let press: Press
  beforeAll(async () => {
    press = await openPress()
  }, 60_000)
  afterAll(() => press?.close())

  test.each([
    ['on a screen', { ...USUAL_CHOICE }],
    [
      'on A4 upright, four a page',
      { ...USUAL_CHOICE, paper: 'a4', orientation: 'portrait', layout: PRESETS.four },
    ],
  ] as const)(
    'every line stands where it is printed, within a pixel: %s',
    async (_, choice) => {
      const { path, pages } = await press.deck(await press.template('sports'), choice)
      const printed = readBack(path).pages
      const sheet = sheetOf(choice.paper, choice.orientation)
      expect(printed.length).toBe(pages.length)
      let seen = 0
      const astray: string[] = []
      for (const [i, page] of pages.entries()) {
        const on = printed[i]
        for (const line of on ? linesOf(pageInk(page, sheet)) : []) {
          if (on && isPrinted(line, on) && isAsWide(line, on)) seen += 1
          else astray.push(`page ${page.number}: “${line.text}” at ${line.x.toFixed(1)}, ${line.y}`)
        }
      }
      expect(astray).toEqual([])
      expect(seen).toBeGreaterThan(300)
    },
    90_000,
  )
})

/** Lines of the page itself that begin at their left end; words within pictures have scales of their own. */
function linesOf(ink: Ink): readonly TextInk[] {
  if (ink.ink === 'text') return ink.anchor === 'start' && /^\p{L}/u.test(ink.text) ? [ink] : []
  if (ink.ink !== 'group' || ink.transform.some((value, i) => value !== [1, 0, 0, 1, 0, 0][i])) return []
  return ink.children.flatMap(linesOf)
}

/** The first word of a line is where it should be: its left edge, and its top as far above the baseline as letters reach. */
function isPrinted({ text, x, y, font }: TextInk, page: PdfPage): boolean {
  const [first = ''] = text.normalize('NFC').split(/\s/)
  const top = y - extentOf(font).ascent
  return page.words.some(
    (word) =>
      word.text.startsWith(first) && Math.abs(word.left - x) <= NEAR && Math.abs(word.top - top) <= NEAR,
  )
}

/** Its last word ends where it was measured to end. */
function isAsWide({ text, x, y, font, tracking }: TextInk, page: PdfPage): boolean {
  if (tracking !== 0 || !isMeasured(text, font)) return true
  const last = text.normalize('NFC').trimEnd().split(/\s/).at(-1) ?? ''
  const right = x + measure(text.trimEnd(), font)
  const top = y - extentOf(font).ascent
  return page.words.some(
    (word) =>
      last.endsWith(word.text.slice(-1)) &&
      Math.abs(word.right - right) <= NEAR &&
      Math.abs(word.top - top) <= NEAR,
  )
}
