import { closeSync, ftruncateSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readPackage } from '../../main/package/read'
import type { LibraryView, OwnStamp } from '../../shared/ipc'
import type { Id } from '../../shared/model/id'
import { jpeg } from '../main/package/pictures'
import { exifSegment } from '../main/pictures/made'
import { at, clickSheet, framesOf, freshFolder, openBoard, type Running, SAMPLE, sheetOf, start } from './app'
import { ask, colourAt, drawn, paste, picturesOn, recordsOf } from './intake'
import { dropOn } from './safety/dropping'

const files = freshFolder()
const path = (name: string) => join(files, name)

function written(name: string, bytes: Uint8Array | string): string {
  writeFileSync(path(name), bytes)
  return path(name)
}

/** Longer than any picture may be, and next to nothing on the disk. */
function sparse(name: string, bytes: number): string {
  const file = openSync(path(name), 'w')
  ftruncateSync(file, bytes)
  closeSync(file)
  return path(name)
}

/** A JPEG as a telephone held upright writes it: it lies on its side and says so, and where it was taken. */
function fromPhone(flat: Buffer): Buffer {
  return Buffer.concat([flat.subarray(0, 2), exifSegment(6), flat.subarray(2)])
}

describe('pictures on the sheet', () => {
  let running: Running
  let board: Id
  let red: Buffer
  beforeAll(async () => {
    running = await start({ env: { CXBOARD_SAVE_TO: files } })
    await openBoard(running.page, SAMPLE)
    board = (await ask<LibraryView>(running.page, 'library.open', {})).boards[0]?.id ?? ''
    red = await drawn(running.page, { type: 'image/png', w: 60, h: 40 })
  })
  afterAll(() => running.close())

  const pictures = () => picturesOn(running.page, board)
  const count = async () => (await pictures()).length
  const notice = (words: string) => running.page.getByText(words, { exact: false }).first()
  /** Takes the last step back, so that each test begins where the first did. */
  const undone = async (left: number) => {
    await running.page.keyboard.press('Control+z')
    await expect.poll(count).toBe(left)
  }

  test('a pasted one comes at its own size, chosen, as one step of the history', async () => {
    const { page } = running
    await paste(page, { files: [{ name: 'a.png', type: 'image/png', bytes: red }] })
    await expect.poll(count).toBe(1)
    const [picture] = await pictures()
    expect(picture).toMatchObject({ w: 60, h: 40, pixelW: 60, pixelH: 40, zone: 'how' })
    expect(await colourAt(page, picture?.asset ?? '', 0.2, 0.5)).toBe('red')
    await undone(0)
  })

  test('several dropped ones stand side by side where they were dropped, as one step', async () => {
    const { page } = running
    const names = ['a.png', 'b.png', 'c.png'].map((name) => written(name, red))
    const { x, y } = await at(page, 1000, 300)
    await dropOn(page, { files: names, x, y })
    await expect.poll(count).toBe(3)
    const placed = (await pictures()).toSorted((a, b) => a.x - b.x)
    expect(new Set(placed.map((one) => one.y)).size).toBe(1)
    expect((placed[1]?.x ?? 0) + 30 + 588).toBeCloseTo(1000, 0)
    expect((placed[1]?.x ?? 0) - (placed[0]?.x ?? 0)).toBeGreaterThan(60)
    await undone(0)
  })

  test('one dropped on What stands in What', async () => {
    const { page } = running
    const { x, y } = await at(page, 280, 300)
    await dropOn(page, { files: [written('a.png', red)], x, y })
    await expect.poll(count).toBe(1)
    expect((await pictures())[0]).toMatchObject({ zone: 'what' })
    await undone(0)
  })

  test('those chosen from the disk come into the middle', async () => {
    const { page } = running
    await sheetOf(page).focus()
    const chooser = page.waitForEvent('filechooser')
    await page.keyboard.press('9')
    await (await chooser).setFiles([written('a.png', red), written('b.png', red)])
    await expect.poll(count).toBe(2)
    await undone(0)
  })

  test('dropped on the filmstrip each makes a frame of its own', async () => {
    const { page } = running
    const before = await framesOf(page).count()
    const box = await page.getByRole('region', { name: 'Filmstrip' }).boundingBox()
    if (!box) throw new Error('no filmstrip')
    const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    await dropOn(page, { files: [written('a.png', red), written('b.png', red)], ...place })
    await expect.poll(count).toBe(2)
    expect(new Set((await pictures()).map(({ parent }) => parent)).size).toBe(2)
    await undone(0)
    await expect.poll(() => framesOf(page).count()).toBe(before)
  })

  test('one from a telephone stands upright, and its place goes nowhere', async () => {
    const { page } = running
    const flat = await drawn(page, { type: 'image/jpeg', w: 80, h: 60 })
    await paste(page, { files: [{ name: 'phone.jpg', type: 'image/jpeg', bytes: fromPhone(flat) }] })
    await expect.poll(count).toBe(1)
    const [picture] = await pictures()
    expect(picture).toMatchObject({ pixelW: 60, pixelH: 80 })
    expect(await colourAt(page, picture?.asset ?? '', 0.5, 0.2)).toBe('red')
    expect(await colourAt(page, picture?.asset ?? '', 0.5, 0.8)).toBe('blue')
    await page.getByRole('button', { name: 'Send a copy…' }).click()
    await notice('Send it to your colleague.').waitFor()
    // What is packed is searched, not the file: three letters turn up in compressed bytes by chance.
    const { assets } = readPackage(readFileSync(path(`${SAMPLE}.cxboard`)))
    expect(assets).toHaveLength(1)
    for (const word of ['GPS', 'Exif', 'Ann'])
      expect(Buffer.from(assets[0]?.bytes() ?? []).includes(word)).toBe(false)
    await undone(0)
  })

  test('an SVG comes as pixels, and nothing in it runs', async () => {
    const { page } = running
    const script = 'window.__ran = 1; top.__ran = 1; fetch("http://localhost:9/x")'
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="80" onload='${script}'>
      <script>${script}</script><image href="http://localhost:9/x.png" width="9" height="9"/>
      <rect width="120" height="80" fill="#ff0000"/>
      <foreignObject width="9" height="9"><body xmlns="http://www.w3.org/1999/xhtml" onload='${script}'/></foreignObject>
      </svg>`
    await dropOn(page, { files: [written('logo.svg', svg)], ...(await at(page, 1000, 300)) })
    await expect.poll(count).toBe(1)
    const [picture] = await pictures()
    expect(picture).toMatchObject({ pixelW: 256, pixelH: 171 })
    expect(await colourAt(page, picture?.asset ?? '', 0.5, 0.5)).toBe('red')
    expect(await page.evaluate(() => '__ran' in window)).toBe(false)
    await undone(0)
  })

  test('what cannot be used is named with its reason, and the others come', async () => {
    const { page } = running
    const bad: readonly (readonly [string, string])[] = [
      [sparse('huge.png', 500 * 1024 ** 2), '“huge.png” is 500 MiB; the limit is 50 MiB'],
      [written('wide.jpg', jpeg(65_535, 65_535)), '“wide.jpg” has too many pixels'],
      [
        written('page.png', '<!doctype html><script>alert(1)</script>'),
        "“page.png” can't be used: it is not",
      ],
      [
        written('both.gif', 'GIF89a=1;/*                          */alert(1)//'),
        '“both.gif” has too many pixels',
      ],
      [written('old.bmp', 'BM            '), "“old.bmp” can't be used: it is not"],
      [
        written('broken.svg', '<svg xmlns="http://www.w3.org/2000/svg"><rect'),
        "“broken.svg” can't be used: it is damaged",
      ],
    ]
    for (const [file, sentence] of bad) {
      await dropOn(page, { files: [file], ...(await at(page, 1000, 300)) })
      await notice(sentence).waitFor()
    }
    expect(await count()).toBe(0)
    const mixed = [bad[0]?.[0] ?? '', written('a.png', red), bad[2]?.[0] ?? '']
    await dropOn(page, { files: mixed, ...(await at(page, 1000, 300)) })
    await expect.poll(count).toBe(1)
    await notice('One more can’t be used. The other one was added.').waitFor()
    await undone(0)
  })

  test('the same one ten times is one picture in the file, and shows in the deck', async () => {
    const { page } = running
    const flat = await drawn(page, { type: 'image/jpeg', w: 320, h: 240 })
    for (let times = 1; times <= 10; times++) {
      await paste(page, { files: [{ name: 'a.jpg', type: 'image/jpeg', bytes: flat }] })
      await expect.poll(count).toBe(times)
    }
    expect(new Set((await pictures()).map(({ asset }) => asset)).size).toBe(1)
    await page.getByRole('button', { name: 'Send a copy…' }).click()
    await notice('Send it to your colleague.').waitFor()
    const file = path(`${SAMPLE}.cxboard`)
    expect(readPackage(readFileSync(file)).assets).toHaveLength(1)
    await page.getByRole('button', { name: 'Export deck' }).click()
    await page.getByRole('button', { name: 'Export PDF' }).click()
    await notice(`“${SAMPLE}.pdf” is written.`).waitFor()
    // As it came: the JPEG itself lies in the PDF, once, at its own size
    const pdf = readFileSync(path(`${SAMPLE}.pdf`)).toString('latin1')
    const images = pdf.match(/<<[^<>]*\/Subtype \/Image[^<>]*>>/g) ?? []
    const ours = images.filter((image) => /\/Width 320\b/.test(image) && /\/Height 240\b/.test(image))
    expect(ours).toHaveLength(1)
    expect(ours[0]).toContain('/DCTDecode')
    for (let left = 9; left >= 0; left--) await undone(left)
  })

  test('nothing of all this breaks a rule of the page', () => {
    expect(running.complaints).toEqual([])
  })
})

describe('the clipboard', () => {
  let running: Running
  let board: Id
  beforeAll(async () => {
    running = await start({ env: { CXBOARD_SAVE_TO: files } })
    await openBoard(running.page, SAMPLE)
    board = (await ask<LibraryView>(running.page, 'library.open', {})).boards[0]?.id ?? ''
  })
  afterAll(() => running.close())

  const elements = async (of: Id = board) =>
    (await recordsOf(running.page, of)).flatMap((record) => (record.kind === 'element' ? [record] : []))
  const texts = async (of: Id = board) =>
    (await elements(of)).flatMap((one) => (one.shape === 'text' ? [one.text] : []))

  test('plain words become a text, a table becomes lines', async () => {
    const { page } = running
    await paste(page, { texts: { 'text/plain': 'Words from elsewhere' } })
    await expect.poll(() => texts()).toContain('Words from elsewhere')
    await page.keyboard.press('Control+z')
    const table = {
      'text/plain': 'Stage\tScore\nUse\t4\n',
      'text/html': '<table><tr><td>Stage</td></tr></table>',
    }
    await paste(page, {
      texts: table,
      files: [{ name: 'image.png', type: 'image/png', bytes: Buffer.from('x') }],
    })
    await expect.poll(() => texts()).toContain('Stage · Score\nUse · 4')
    expect(await texts()).not.toContain('Words from elsewhere')
    await page.keyboard.press('Control+z')
  })

  test('in a text it is the text’s own', async () => {
    const { page } = running
    const before = (await elements()).length
    const title = page.getByRole('textbox', { name: 'Title', exact: true }).first()
    await title.focus()
    await title.evaluate((field) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', 'x')
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      if (!field.dispatchEvent(event)) throw new Error('the field did not get it')
    })
    expect((await elements()).length).toBe(before)
  })

  test('what was copied comes a step beside itself, and again a step further', async () => {
    const { page } = running
    await paste(page, { texts: { 'text/plain': 'Copy me' } })
    await expect.poll(() => texts()).toContain('Copy me')
    const [original] = (await elements()).filter((one) => one.shape === 'text' && one.text === 'Copy me')
    await sheetOf(page).focus()
    await page.keyboard.press('Control+c')
    for (const times of [1, 2]) {
      await page.keyboard.press('Control+v')
      await expect
        .poll(async () => (await texts()).filter((text) => text === 'Copy me').length)
        .toBe(times + 1)
    }
    const places = (await elements())
      .filter((one) => one.shape === 'text' && one.text === 'Copy me')
      .map(({ x }) => Math.round(x - (original?.x ?? 0)))
    expect(places.toSorted((a, b) => a - b)).toEqual([0, 10, 20])
  })

  test('cut takes it away and paste brings it back where it was; each is one step', async () => {
    const { page } = running
    const copies = async () => (await texts()).filter((text) => text === 'Copy me').length
    const before = await elements()
    await page.keyboard.press('Control+x')
    await expect.poll(copies).toBe(2)
    await page.keyboard.press('Control+v')
    await expect.poll(copies).toBe(3)
    const place = ({ x, y }: { x: number; y: number }) => `${x} ${y}`
    expect(new Set((await elements()).map(place))).toEqual(new Set(before.map(place)))
    await page.keyboard.press('Control+z')
    await expect.poll(copies).toBe(2)
    await page.keyboard.press('Control+z')
    await expect.poll(copies).toBe(3)
  })

  test('the menu and the palette do the same as the keys', async () => {
    const { page } = running
    const copies = async () => (await texts()).filter((text) => text === 'Copy me').length
    await page.keyboard.press('Control+a')
    await sheetOf(page).focus()
    await page.keyboard.press('Escape')
    await ask(page, 'window.clip', { deed: 'paste' })
    await expect.poll(copies).toBe(4)
    await ask(page, 'window.clip', { deed: 'pasteText' })
    await expect.poll(copies).toBe(5)
    for (const left of [4, 3]) {
      await page.keyboard.press('Control+z')
      await expect.poll(copies).toBe(left)
    }
  })

  test('what is chosen is copied as a picture for other programs', async () => {
    const { page } = running
    await sheetOf(page).focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Alt+Shift+c')
    await page.getByText('Copied as a picture.', { exact: false }).first().waitFor()
    // Whoever pastes it gets a picture: we do too
    await page.keyboard.press('Control+v')
    await expect.poll(async () => (await picturesOn(page, board)).length).toBe(1)
    expect((await picturesOn(page, board))[0]?.pixelW).toBeGreaterThan(400)
    await page.keyboard.press('Control+z')
    await expect.poll(async () => (await picturesOn(page, board)).length).toBe(0)
  })

  test('a copy travels to another board with its pictures, and the guests it shows keep their looks', async () => {
    const { page } = running
    const png = await drawn(page, { type: 'image/png', w: 60, h: 40 })
    await paste(page, { files: [{ name: 'a.png', type: 'image/png', bytes: png }] })
    await expect.poll(async () => (await picturesOn(page, board)).length).toBe(1)
    await clickSheet(page, 30, 20)
    await sheetOf(page).focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Control+c')
    const frame = (await picturesOn(page, board))[0]?.parent
    const here = (await elements()).filter(({ parent }) => parent === frame)
    const other = (await ask<{ id: Id }>(page, 'board.create', { template: null })).id
    await page.getByRole('button', { name: 'Library' }).click()
    await openBoard(page, 'Untitled board')
    const before = (await elements(other)).length
    await sheetOf(page).focus()
    await page.keyboard.press('Control+v')
    await expect.poll(async () => (await elements(other)).length).toBe(before + here.length)
    expect((await picturesOn(page, other)).map(({ asset }) => asset)).toEqual(
      (await picturesOn(page, board)).map(({ asset }) => asset),
    )
    const figures = (await elements(other)).filter((one) => one.shape === 'figure')
    expect(figures.every((one) => one.shape === 'figure' && one.guest === null)).toBe(true)
    expect(running.complaints).toEqual([])
  })

  test('an own stamp goes into another board, into a file, and into another library', async () => {
    const { page } = running
    const there = (
      await picturesOn(page, (await ask<LibraryView>(page, 'library.open', {})).boards[0]?.id ?? '')
    )[0]
    const kept = await ask<OwnStamp>(page, 'stamps.keep', { name: 'Our photo', records: [there] })
    expect(kept.records).toHaveLength(1)
    const exported = await ask<{ state: string; name: string }>(page, 'stamps.export', {})
    expect(exported).toMatchObject({ state: 'written', name: 'My stamps.cxstamps' })

    const fresh = await start({ env: { CXBOARD_OPEN_FROM: path('My stamps.cxstamps') } })
    try {
      await openBoard(fresh.page, SAMPLE)
      expect(await ask(fresh.page, 'stamps.import', {})).toEqual({ added: 1 })
      await dropOn(fresh.page, { files: [path('My stamps.cxstamps')] })
      await fresh.page.getByText('All stamps of this file are here already.').first().waitFor()
      const [stamp] = await ask<readonly OwnStamp[]>(fresh.page, 'stamps.list', {})
      expect(stamp).toMatchObject({ name: 'Our photo' })
      const { boards } = await ask<LibraryView>(fresh.page, 'library.open', {})
      expect(boards.map(({ title }) => title)).toEqual([SAMPLE])
      await paste(fresh.page, {
        texts: {
          'application/x-cxboard': JSON.stringify({ records: stamp?.records, frame: null, deed: 'copy' }),
        },
      })
      await expect.poll(async () => (await picturesOn(fresh.page, boards[0]?.id ?? '')).length).toBe(1)
      expect(await colourAt(fresh.page, there?.asset ?? '', 0.2, 0.5)).toBe('red')
    } finally {
      await fresh.close()
    }
  })
})

describe('with no board open', () => {
  test('pictures dropped on the library are declined with a word', async () => {
    const running = await start()
    try {
      await running.page.getByRole('button', { name: `Open ${SAMPLE}` }).waitFor()
      await dropOn(running.page, { files: [written('a.png', 'x')] })
      await running.page.getByText('Open a board first', { exact: false }).first().waitFor()
    } finally {
      await running.close()
    }
  })
})
