import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  at,
  clickSheet,
  dragSheet,
  elementsIn,
  openBoard,
  type Running,
  SAMPLE,
  sheetOf,
  start,
  viewOf,
} from './app'
import { type Clip, difference, drawnIn, seenIn } from './pixels'

let running: Running
beforeAll(async () => {
  running = await start()
  await openBoard(running.page, SAMPLE)
})
afterAll(async () => {
  expect(running.complaints).toEqual([])
  await running.close()
})

/** Every test has a frame of its own with nothing drawn on it, seen whole. */
beforeEach(async () => {
  const { page } = running
  await page.keyboard.press('Control+m')
  await sheetOf(page).focus()
  await page.keyboard.press('Shift+1')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
})

describe('looking at the sheet', () => {
  test('zooming with Ctrl and the wheel keeps the place under the pointer', async () => {
    const { page } = running
    const point = rounded(await at(page, 1100, 300))
    const before = await placeUnder(page, point)
    await page.mouse.move(point.x, point.y)
    await turnWheel(page, -100, 5, 'Control')
    await settled(page)
    expect((await viewOf(page)).scale).toBeGreaterThan(1)
    const after = await placeUnder(page, point)
    // A pixel of the screen is less than a unit here.
    expect(Math.abs(after.x - before.x)).toBeLessThan(1)
    expect(Math.abs(after.y - before.y)).toBeLessThan(1)
  })

  test('it ends at 10 and at 800 %, and Ctrl+0 and Shift+1 bring 100 % and all of it', async () => {
    const { page } = running
    await page.mouse.move(600, 300)
    await turnWheel(page, -100, 40, 'Control')
    await settled(page)
    expect((await viewOf(page)).scale).toBe(8)
    await turnWheel(page, 100, 60, 'Control')
    await settled(page)
    expect((await viewOf(page)).scale).toBe(0.1)
    await page.keyboard.press('Control+0')
    expect((await viewOf(page)).scale).toBe(1)
    await page.keyboard.press('Shift+1')
    const { scale } = await viewOf(page)
    expect(scale).toBeGreaterThan(0.3)
    expect(scale).toBeLessThan(1)
  })

  test('at 800 % the canvases are as large as the room and no larger', async () => {
    const { page } = running
    await page.mouse.move(600, 300)
    await turnWheel(page, -100, 40, 'Control')
    await settled(page)
    const room = await sheetOf(page).boundingBox()
    const sizes = await sheetOf(page)
      .locator('canvas')
      .evaluateAll((all) =>
        all.map((each) => [(each as HTMLCanvasElement).width, each.clientHeight] as const),
      )
    for (const [width, height] of sizes) {
      expect(width).toBeLessThanOrEqual((room?.width ?? 0) + 1)
      expect(height).toBeLessThanOrEqual((room?.height ?? 0) + 1)
    }
  })

  test('the wheel scrolls, with Shift sideways', async () => {
    const { page } = running
    await page.keyboard.press('Control+0')
    const before = await viewOf(page)
    await page.mouse.move(600, 300)
    await page.mouse.wheel(0, 120)
    await settled(page)
    expect((await viewOf(page)).y).toBeCloseTo(before.y - 120, 0)
    await turnWheel(page, 90, 1, 'Shift')
    await settled(page)
    expect((await viewOf(page)).x).toBeCloseTo(before.x - 90, 0)
  })

  test('the middle button, Space and the hand tool drag the sheet and change nothing on it', async () => {
    const { page } = running
    await page.keyboard.press('Control+0')
    const start = await viewOf(page)
    await dragWindow(page, 'middle')
    await settled(page)
    expect((await viewOf(page)).x).toBeCloseTo(start.x - 60, 0)
    await page.keyboard.down('Space')
    await dragWindow(page, 'left')
    await page.keyboard.up('Space')
    await settled(page)
    expect((await viewOf(page)).x).toBeCloseTo(start.x - 120, 0)
    await page.keyboard.press('h')
    await dragWindow(page, 'left')
    await settled(page)
    expect((await viewOf(page)).x).toBeCloseTo(start.x - 180, 0)
    expect((await viewOf(page)).y).toBeCloseTo(start.y - 120, 0)
  })

  test('the view stays when another frame is shown', async () => {
    const { page } = running
    await page.keyboard.press('Control+0')
    const before = await viewOf(page)
    await page.keyboard.press('PageUp')
    expect(await viewOf(page)).toEqual(before)
    await page.keyboard.press('PageDown')
  })

  test('a thing is found and moved where it is seen, also zoomed and scrolled', async () => {
    const { page } = running
    await draw(page, 'r', [900, 200], [1000, 300])
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+0')
    await dragSheet(page, [950, 250], [1000, 280])
    await clickSheet(page, 1049, 329)
    expect(await chosen(page)).toBe(1)
    await page.keyboard.press('Escape')
    await clickSheet(page, 902, 202)
    expect(await chosen(page)).toBe(0)
  })
})

describe('crisp on every screen', () => {
  for (const dots of [1, 1.5, 2]) {
    test(`with ${dots} pixels a CSS pixel, one pixel drawn is one pixel seen`, async () => {
      const own = await start({ dots })
      try {
        const { page } = own
        await openBoard(page, SAMPLE)
        expect(await page.evaluate(() => window.devicePixelRatio)).toBe(dots)
        await page.mouse.move(400, 300)
        await turnWheel(page, -100, 3, 'Control')
        await settled(page)
        const room = await sheetOf(page).boundingBox()
        if (!room) throw new Error('no sheet to be seen')
        // Even numbers are whole pixels on each of these screens.
        const [x, y] = [2 * Math.ceil(room.x / 2) + 20, 2 * Math.ceil(room.y / 2) + 60]
        const clip = { x, y, width: 400, height: 240 }
        const { over, all } = await difference(page, await seenIn(page, clip), await drawnIn(page, clip))
        expect(all).toBe(400 * dots * 240 * dots)
        expect(over).toBe(0)
      } finally {
        await own.close()
      }
    })
  }
})

describe('writing in place', () => {
  for (const [name, key, top] of [
    ['a text', 't', 325],
    ['a note', 'n', 340],
    ['a rectangle', 'r', 385],
  ] as const) {
    test(`the words of ${name} stand where they are drawn while they are written`, async () => {
      const { page } = running
      await draw(page, key, [800, 320], [1100, 520])
      if (key === 'r') await page.keyboard.press('Enter')
      const typing = sheetOf(page).getByRole('textbox')
      await typing.fill('Welcome back, Renee. Your seat is kept by the window.')
      await page.keyboard.press('Control+Enter')
      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+0')
      const clip = await clipOf(page, 814, top, 245, 70)
      const drawn = await seenIn(page, clip)
      await clickSheet(page, 830, 345, { clickCount: 2 })
      await typing.waitFor()
      const written = await seenIn(page, clip)
      expect((await difference(page, drawn, written)).over).toBe(0)
      await page.keyboard.press('Escape')
    })
  }

  test('a note grows with what is written into it, in one step of the history', async () => {
    const { page } = running
    await draw(page, 'n', [800, 150], [950, 230])
    const typing = sheetOf(page).getByRole('textbox')
    const before = await typing.boundingBox()
    await page.keyboard.type('Words that need more room than there is, line after line after line.')
    const after = await typing.boundingBox()
    expect(after?.height ?? 0).toBeGreaterThan(2 * (before?.height ?? 0))
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+z')
    expect(await elementsIn(page, 'How').filter({ hasText: 'Note: empty' }).count()).toBe(1)
  })

  test('an input method puts its words together undisturbed, and they come as one step', async () => {
    const { page } = running
    await draw(page, 't', [800, 320], [1100, 360])
    const typing = sheetOf(page).getByRole('textbox')
    await typing.waitFor()
    const keys = await page.context().newCDPSession(page)
    for (const text of ['に', 'にほ', 'にほん']) {
      await keys.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      })
      expect(await typing.inputValue()).toBe(text)
    }
    await keys.send('Input.insertText', { text: '日本' })
    expect(await typing.inputValue()).toBe('日本')
    await page.keyboard.press('Escape')
    expect(await elementsIn(page, 'How').filter({ hasText: 'Text: 日本' }).count()).toBe(1)
  })

  test('Ctrl+B while writing makes the text bold', async () => {
    const { page } = running
    await draw(page, 't', [800, 150], [1100, 190])
    const typing = sheetOf(page).getByRole('textbox')
    await typing.fill('Loud')
    await page.keyboard.press('Control+b')
    expect(await typing.evaluate((each) => getComputedStyle(each).fontWeight)).toBe('600')
    expect(await typing.inputValue()).toBe('Loud')
    await page.keyboard.press('Escape')
  })
})

describe('double click', () => {
  test('on nothing it begins a text, in the picture too', async () => {
    const { page } = running
    await clickSheet(page, 900, 200, { clickCount: 2 })
    await page.keyboard.type('Hello')
    await page.keyboard.press('Escape')
    expect(await elementsIn(page, 'How').filter({ hasText: 'Text: Hello' }).count()).toBe(1)
  })

  test('on a field of the sheet it writes into that', async () => {
    const { page } = running
    await clickSheet(page, 200, 160, { clickCount: 2 })
    await page.getByRole('textbox', { name: 'What we promise or offer here' }).first().waitFor()
    expect(await sheetOf(page).getByRole('textbox').count()).toBe(1)
    await page.keyboard.press('Escape')
  })

  test('on a group it goes inside, Escape comes out of it', async () => {
    const { page } = running
    await draw(page, 'r', [700, 100], [800, 180])
    await draw(page, 'o', [850, 100], [950, 180])
    await sheetOf(page).focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Control+g')
    await page.keyboard.press('Escape')
    await clickSheet(page, 750, 140, { clickCount: 2 })
    expect(await said(page)).toMatch(/^Inside Group/)
    expect(await chosen(page)).toBe(1)
    await page.keyboard.press('Escape')
    expect(await said(page)).toBe('Group, as a whole')
    await page.keyboard.press('Delete')
    expect(await elementsIn(page, 'How').count()).toBe(0)
  })
})

describe('by the keys alone', () => {
  test('Tab walks from back to front and says what is chosen', async () => {
    const { page } = running
    await draw(page, 'r', [700, 100], [800, 180])
    await draw(page, 'o', [850, 100], [950, 180])
    await sheetOf(page).focus()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Tab')
    expect(await said(page)).toBe('Rectangle')
    await page.keyboard.press('Tab')
    expect(await said(page)).toBe('Ellipse')
    await page.keyboard.press('Shift+Tab')
    expect(await said(page)).toBe('Rectangle')
  })

  test('arrows move by 1, with Shift by 10, and say where it stands', async () => {
    const { page } = running
    await draw(page, 'r', [688, 136], [788, 216])
    await page.keyboard.press('ArrowRight')
    const first = numbers(await said(page))
    await page.keyboard.press('Shift+ArrowDown')
    const second = numbers(await said(page))
    expect(second).toEqual([first[0], (first[1] ?? 0) + 10])
  })

  test('a tool and Enter put its thing in the middle; arrows move it, Enter keeps it, Escape takes it back', async () => {
    const { page } = running
    await page.keyboard.press('r')
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Shift+ArrowRight')
    expect(await elementsIn(page, 'How').count()).toBe(0)
    await page.keyboard.press('Enter')
    expect(await elementsIn(page, 'How').count()).toBe(1)
    await page.keyboard.press('l')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    expect(await said(page)).toBe('Taken back')
    expect(await elementsIn(page, 'How').count()).toBe(1)
  })
})

describe('one gesture', () => {
  test('is one step of the history', async () => {
    const { page } = running
    await draw(page, 'r', [700, 100], [800, 180])
    const before = await seenIn(page, await clipOf(page, 620, 60, 800, 400))
    await dragSheet(page, [750, 140], [1000, 340])
    await page.keyboard.press('Control+z')
    await rest(page)
    const after = await seenIn(page, await clipOf(page, 620, 60, 800, 400))
    expect((await difference(page, before, after)).over).toBe(0)
  })

  test('Escape in the middle of a drag brings back what was', async () => {
    const { page } = running
    await draw(page, 'r', [700, 100], [800, 180])
    const clip = await clipOf(page, 620, 60, 800, 400)
    const before = await seenIn(page, clip)
    const from = await at(page, 750, 140)
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(from.x + 100, from.y + 60, { steps: 6 })
    await page.keyboard.press('Escape')
    await page.mouse.move(from.x + 140, from.y + 60)
    await page.mouse.up()
    await rest(page)
    expect((await difference(page, before, await seenIn(page, clip))).over).toBe(0)
  })

  test('what is rubbed out is gone at once and comes back with one undo', async () => {
    const { page } = running
    await draw(page, 'r', [700, 100], [760, 160])
    await draw(page, 'r', [800, 100], [860, 160])
    await page.keyboard.press('e')
    await dragSheet(page, [690, 130], [880, 130])
    expect(await elementsIn(page, 'How').count()).toBe(0)
    await page.keyboard.press('Control+z')
    expect(await elementsIn(page, 'How').count()).toBe(2)
  })

  test('the right button chooses what it is pressed on and opens the menu', async () => {
    const { page } = running
    await draw(page, 'r', [700, 100], [800, 180])
    await page.keyboard.press('Escape')
    await clickSheet(page, 705, 105, { button: 'right' })
    await page.getByRole('menu').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('menu').waitFor({ state: 'detached' })
    expect(await chosen(page)).toBe(1)
  })
})

async function draw(page: Page, key: string, from: [number, number], to: [number, number]): Promise<void> {
  await sheetOf(page).focus()
  await page.keyboard.press(key)
  await dragSheet(page, from, to)
}

async function turnWheel(page: Page, delta: number, times: number, key: 'Control' | 'Shift'): Promise<void> {
  await page.keyboard.down(key)
  for (let i = 0; i < times; i++) await page.mouse.wheel(0, delta)
  await page.keyboard.up(key)
}

async function dragWindow(page: Page, button: 'left' | 'middle'): Promise<void> {
  await page.mouse.move(600, 350)
  await page.mouse.down({ button })
  await page.mouse.move(540, 310, { steps: 5 })
  await page.mouse.up({ button })
}

/** The sheet is drawn anew where it came to rest: nothing is moved or stretched any more. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const mover = document.querySelector('[aria-label="Sheet"] canvas')?.closest('[style*="transform"]')
    return !mover
  })
  await rest(page)
}

/** What was drawn is on the screen. */
function rest(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  )
}

async function placeUnder(page: Page, point: { x: number; y: number }) {
  const corner = await at(page, 0, 0)
  const { scale } = await viewOf(page)
  return { x: (point.x - corner.x) / scale, y: (point.y - corner.y) / scale }
}

async function clipOf(page: Page, x: number, y: number, w: number, h: number): Promise<Clip> {
  const corner = rounded(await at(page, x, y))
  const far = rounded(await at(page, x + w, y + h))
  return { ...corner, width: far.x - corner.x, height: far.y - corner.y }
}

function rounded({ x, y }: { x: number; y: number }) {
  return { x: Math.round(x), y: Math.round(y) }
}

function said(page: Page): Promise<string> {
  return page
    .locator('[aria-live=polite]')
    .last()
    .innerText()
    .then((text) => text.trim())
}

/** Elements that are chosen, as their list says it. */
function chosen(page: Page): Promise<number> {
  return page
    .getByRole('list', { name: 'Elements' })
    .locator('[aria-pressed=true], [aria-selected=true]')
    .count()
}

function numbers(text: string): readonly number[] {
  return [...text.matchAll(/-?\d+/g)].map(([digits]) => Number(digits))
}
