import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { patchOf } from '../../shared/edit/brand'
import { boardOf, brandOf } from '../../shared/model/doc'
import { fontFile, nameTable, u16, u32 } from '../arbitraries/fontFile'
import { openBoard, SAMPLE, saved } from './app'
import { ask as programSays } from './cli/pdf'
import { choiceOf } from './decks/choices'
import { faultsOf } from './decks/faults'
import { everyPart } from './decks/pdfObjects'
import { type Kept, openPress, type Press } from './decks/press'
import { readBack } from './decks/readBack'
import { drawn } from './intake'

const WIDE = choiceOf({ preset: 'story', page: { paper: '16:9', orientation: 'landscape' } })
const LETTERS = Object.fromEntries(
  [...' ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,'].map((letter) => [letter, 600]),
)

describe('a brand of one’s own', () => {
  let press: Press
  beforeAll(async () => {
    press = await openPress()
    const { page } = press.running
    await openBoard(page, SAMPLE)
    await editBrand()
  })
  afterAll(() => press?.close())

  const brandNow = async () => brandOf((await press.here(SAMPLE)).doc)

  test('a logo, two colours and a font are chosen, and shown as what they are', async () => {
    const { page } = press.running
    const png = await drawn(page, { type: 'image/png', w: 240, h: 80 })
    await choose('Choose logo…', 'harbour.png', png)
    await page.getByRole('img', { name: 'The logo, as it looks on paper' }).waitFor()
    await page.getByRole('textbox', { name: 'What the logo says' }).fill('Harbour House')
    await page.getByRole('textbox', { name: 'Main colour, as six digits' }).fill('#C9793C')
    await page.getByText('a little darker, so that words in it can be read').waitFor()
    await page.getByRole('radiogroup', { name: 'Accent' }).getByRole('radio', { name: 'Teal' }).focus()
    await page.keyboard.press('Space')
    await choose('Choose font: Titles', 'h.ttf', harbour())
    await page.getByText('Harbour · Regular').waitFor()
    await saved(page)
    const brand = await brandNow()
    expect(brand).toMatchObject({ main: '#c9793c', accent: '#23706b', titleFont: { family: 'Harbour' } })
    expect(brand?.logo).toMatchObject({ pixelW: 240, pixelH: 80, name: 'Harbour House' })
  })

  test('no finding of axe, in either theme', async () => {
    const { page } = press.running
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.locator(`html[data-theme=${colorScheme}]`).waitFor()
      const { violations } = await new AxeBuilder({ page })
        .include('[aria-label="What the deck holds"]')
        .setLegacyMode(true)
        .analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`)).toEqual([])
    }
    await page.emulateMedia({ colorScheme: 'light' })
  })

  test('the deck has the logo on its cover and its titles in the font, complete and embedded', async () => {
    await expectBranded(press, await press.here(SAMPLE))
  })

  test('whoever gets the file has all of it', async () => {
    const file = await press.sent(await press.here(SAMPLE))
    const colleague = await openPress()
    try {
      await expectBranded(colleague, await colleague.opened(file))
    } finally {
      await colleague.close()
    }
  })

  test('another board takes all of it over', async () => {
    const { page } = press.running
    const title = boardOf((await press.template('bank')).doc).title
    await leave()
    await page.getByRole('button', { name: 'Library' }).click()
    await openBoard(page, title)
    await editBrand()
    await page.getByRole('button', { name: 'Copy brand from another board…' }).click()
    const question = page.getByRole('dialog', { name: 'Copy a brand' })
    await question.getByRole('button', { name: /^Choose a board/ }).click()
    await page.getByRole('option', { name: SAMPLE }).first().click()
    await question.getByRole('button', { name: 'Copy brand' }).click()
    await page.getByText('Harbour · Regular').waitFor()
    await saved(page)
    const [copied, from] = [brandOf((await press.here(title)).doc), await brandNow()]
    expect(copied && patchOf(copied)).toEqual(from && patchOf(from))
    await leave()
    await page.getByRole('button', { name: 'Library' }).click()
    await openBoard(page, SAMPLE)
    await editBrand()
  })

  test('a font that must not be embedded, and a file that is none, get their sentence', async () => {
    const { page } = press.running
    const before = await brandNow()
    await choose('Choose font: Text', 'l.ttf', Buffer.from(fontFile({ family: 'Locked', fsType: 2 })))
    await page.getByText('The licence of “Locked” does not allow it to be embedded').waitFor()
    await choose('Choose font: Bold text', 'b.ttf', Buffer.from('not a font at all'))
    await page.getByText('it is damaged or not a TTF, OTF or WOFF2 file').waitFor()
    expect(await brandNow()).toEqual(before)
  })

  test('undo takes back one thing after the other', async () => {
    const { page } = press.running
    await leave()
    const undone = async (field: 'titleFont' | 'accent' | 'main') => {
      await page.getByRole('button', { name: /^Undo/ }).click()
      await saved(page)
      return (await brandNow())?.[field]
    }
    expect(await undone('titleFont')).toBeNull()
    expect(await undone('accent')).toBeNull()
    expect(await undone('main')).toBeNull()
    await page.getByRole('button', { name: /^Undo/ }).click()
    await page.getByRole('button', { name: /^Undo/ }).click()
    await expect.poll(brandNow).toBeNull()
  })

  test.each(['drop', 'paste'] as const)('a logo comes by %s as well, and not onto the sheet', async (way) => {
    const { page } = press.running
    const before = (await press.here(SAMPLE)).doc.size
    await editBrand()
    await page.getByRole('button', { name: 'Choose logo…' }).focus()
    await give(way, await drawn(page, { type: 'image/png', w: 60, h: way === 'drop' ? 40 : 50 }))
    await page.getByRole('img', { name: 'The logo, as it looks on paper' }).waitFor()
    await page.getByRole('button', { name: 'Remove logo' }).click()
    await page.getByRole('button', { name: 'Choose logo…' }).and(page.locator(':focus')).waitFor()
    await leave()
    await saved(page)
    expect((await press.here(SAMPLE)).doc.size).toBe(before)
  })

  /** What the system makes of a file that is dropped on the logo's place, or pasted where the caret is. */
  async function give(way: 'drop' | 'paste', png: Buffer): Promise<void> {
    await press.running.page.evaluate(
      ([deed, bytes]) => {
        const data = new DataTransfer()
        data.items.add(new File([new Uint8Array(bytes)], 'logo.png', { type: 'image/png' }))
        const options = { bubbles: true, cancelable: true }
        const events =
          deed === 'paste'
            ? [new ClipboardEvent('paste', { ...options, clipboardData: data })]
            : ['dragover', 'drop'].map((name) => new DragEvent(name, { ...options, dataTransfer: data }))
        const place = document.querySelector('[data-takes-files]')
        for (const event of events) (deed === 'paste' ? document.activeElement : place)?.dispatchEvent(event)
      },
      [way, [...png]] as const,
    )
  }

  async function editBrand(): Promise<void> {
    const { page } = press.running
    await page.getByRole('button', { name: 'Export deck' }).click()
    await page.getByRole('button', { name: 'Edit brand…' }).click()
    await page.getByRole('button', { name: /^(Choose|Replace) logo…$/ }).waitFor()
  }

  /** Escape leads from the brand to the choices, and from there back to the sheet. */
  async function leave(): Promise<void> {
    const { page } = press.running
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Edit brand…' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }

  async function choose(button: string, name: string, buffer: Buffer): Promise<void> {
    const { page } = press.running
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: button }).click(),
    ])
    await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer })
  }
})

/** A font a browser takes, too: it asks for the whole table of what its glyphs need, and for every name. */
function harbour(): Buffer {
  const needs = [Object.keys(LETTERS).length + 1, 4, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0]
  const maxp = Buffer.concat([u32(0x00010000), u16(...needs)])
  const name = nameTable([
    [1, 'Harbour'],
    [2, 'Regular'],
    [3, 'Harbour 1'],
    [4, 'Harbour Regular'],
    [5, 'Version 1.0'],
    [6, 'Harbour-Regular'],
  ])
  return Buffer.from(fontFile({ widths: LETTERS, tables: { maxp, name } }))
}

/** The board's deck in its brand: everything where it belongs, the logo on page 1, the title font in the file. */
async function expectBranded(press: Press, board: Kept): Promise<void> {
  const deck = await press.deck(board, WIDE)
  const pdf = readBack(deck.path)
  expect(faultsOf(pdf, deck)).toEqual([])
  expect(pdf.fonts).toContainEqual({ name: 'Harbour-Regular', isEmbedded: true })
  expect(programSays('pdfimages', ['-list', '-l', '1', deck.path]).trim().split('\n')).toHaveLength(3)
  const alts = pdf.tree ? [...everyPart(pdf.tree)].map(({ alt }) => alt) : []
  expect(alts.filter((alt) => alt?.includes('Harbour House'))).toHaveLength(1)
}
