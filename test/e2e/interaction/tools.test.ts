import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { at, clickSheet, framesOf, sheetOf } from '../app'
import {
  boxes,
  type Desk,
  deeds,
  dragWith,
  draw,
  elements,
  freshFrame,
  inNoStep,
  inOneStep,
  only,
  openDesk,
  type Spot,
} from './desk'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
  // From now on no window of the system opens for it.
  desk.page.on('filechooser', () => {})
})
afterAll(async () => {
  expect(desk.complaints).toEqual([])
  await desk.close()
})
beforeEach(() => freshFrame(desk))

const LETTERS = [
  ['h', 'hand'],
  ['r', 'rectangle'],
  ['o', 'ellipse'],
  ['a', 'arrow'],
  ['l', 'line'],
  ['p', 'pen'],
  ['d', 'pen'],
  ['e', 'eraser'],
  ['t', 'text'],
  ['n', 'note'],
  ['b', 'speech'],
  ['Shift+B', 'thought'],
  ['s', 'stamp'],
  ['g', 'guest'],
  ['i', 'colour'],
] as const

const tool = () => sheetOf(desk.page).getAttribute('data-tool')

describe('a letter takes a tool', () => {
  test('each its own; V and Escape put it down', async () => {
    const { page } = desk
    for (const [key, name] of LETTERS) {
      await page.keyboard.press(key)
      expect(await tool(), key).toBe(name)
      await sheetOf(page).focus()
      await page.keyboard.press('v')
      expect(await tool(), key).toBe('select')
      await page.keyboard.press(key)
      await sheetOf(page).focus()
      await page.keyboard.press('Escape')
      expect(await tool(), key).toBe('select')
    }
  })

  for (const key of ['9', 'Control+Shift+K']) {
    test(`${key} asks for pictures`, async () => {
      const { page } = desk
      const chooser = page.waitForEvent('filechooser')
      await page.keyboard.press(key)
      expect((await chooser).isMultiple()).toBe(true)
    })
  }

  test('Ctrl+M adds a frame behind this one and shows it', async () => {
    const { page } = desk
    const count = await framesOf(page).count()
    await inOneStep(desk, async () => {
      await page.keyboard.press('Control+m')
      await expect.poll(() => framesOf(page).count()).toBe(count + 1)
    })
    await page.keyboard.press('Control+z')
  })
})

describe('text', () => {
  test('T and a click begin a text; Escape keeps what is written', async () => {
    const { page } = desk
    await page.keyboard.press('t')
    await clickSheet(page, 900, 200)
    await page.keyboard.type('Hello')
    await page.keyboard.press('Escape')
    expect((await only(desk, 'text')).text).toBe('Hello')
    expect(await tool()).toBe('select')
  })

  test('T and a drag make it as wide as that', async () => {
    const { page } = desk
    await page.keyboard.press('t')
    await dragWith(desk, ['Control'], [800, 200], [1200, 260])
    await page.keyboard.type('Hello')
    await page.keyboard.press('Escape')
    expect(Math.abs((await only(desk, 'text')).w - 400)).toBeLessThanOrEqual(3)
  })

  test('a text nobody wrote into leaves nothing behind, on the sheet or in the history', async () => {
    const { page } = desk
    await inNoStep(desk, async () => {
      await page.keyboard.press('t')
      await clickSheet(page, 900, 200)
      await page.keyboard.press('Escape')
    })
  })

  test('what was typed in one go is one step with the text itself or behind it, and undo empties the sheet', async () => {
    const { page } = desk
    const before = (await deeds(desk)).length
    await page.keyboard.press('t')
    await clickSheet(page, 900, 200)
    await page.keyboard.type('Hello')
    await page.keyboard.press('Escape')
    const steps = (await deeds(desk)).length - before
    expect(steps).toBeLessThanOrEqual(2)
    for (let i = 0; i < steps; i++) await page.keyboard.press('Control+z')
    expect(await elements(desk)).toEqual([])
  })
})

describe('ready-made things', () => {
  test('S and a stamp: put down where it is clicked, in one step', async () => {
    const { page } = desk
    await page.keyboard.press('s')
    await page.getByRole('listbox', { name: 'Stamps' }).getByRole('option').first().click()
    await inOneStep(desk, () => clickSheet(page, 1000, 300))
    const [stamp] = await boxes(desk)
    expect(Math.abs((stamp?.x ?? 0) + (stamp?.w ?? 0) / 2 - 1000)).toBeLessThanOrEqual(3)
    expect(await tool()).toBe('select')
  })

  test('G: somebody steps in where it is clicked, in one step', async () => {
    const { page } = desk
    await takeGuest()
    await inOneStep(desk, () => clickSheet(page, 1000, 400))
    expect((await elements(desk)).map(({ shape }) => shape)).toContain('figure')
  })

  test("a bubble's tail points where it is dragged, and holds on to whoever speaks", async () => {
    const { page } = desk
    await takeGuest()
    await clickSheet(page, 1400, 400)
    const figure = await only(desk, 'figure')
    await draw(desk, 'b', [700, 100], [900, 200])
    const bubble = await only(desk, 'box')
    expect(bubble.tailTo).toBe(figure.id)
    const tip = (): Spot => [588 + bubble.x + (bubble.tail?.x ?? 0), 36 + bubble.y + (bubble.tail?.y ?? 0)]
    await inOneStep(desk, () => dragWith(desk, ['Control'], tip(), [800, 400]))
    const aimed = await only(desk, 'box')
    expect(aimed.tailTo).toBeNull()
    expect(Math.abs((aimed.tail?.y ?? 0) - (400 - 36 - aimed.y))).toBeLessThanOrEqual(6)
    await page.keyboard.press('Control+a')
  })
})

describe('one tool after the other', () => {
  test('Q keeps the tool in hand, and puts it down again', async () => {
    const { page } = desk
    await page.keyboard.press('q')
    await draw(desk, 'r', [800, 150], [880, 210])
    expect(await tool()).toBe('rectangle')
    await dragWith(desk, [], [950, 350], [1050, 420])
    expect(await elements(desk)).toHaveLength(2)
    await page.keyboard.press('q')
    await dragWith(desk, [], [1200, 450], [1300, 520])
    expect(await tool()).toBe('select')
    expect(await elements(desk)).toHaveLength(3)
  })

  test('the style of the last one is that of the next of its kind', async () => {
    const { page } = desk
    await draw(desk, 'o', [800, 150], [900, 250])
    await page
      .getByRole('toolbar', { name: 'Style' })
      .getByRole('button', { name: /^Fill:/ })
      .click()
    await page
      .getByRole('listbox', { name: 'Fill' })
      .getByRole('option', { name: 'Sun', exact: true })
      .click()
    await draw(desk, 'o', [1000, 150], [1100, 250])
    await draw(desk, 'r', [1200, 150], [1300, 250])
    const fills = (await elements(desk)).map((one) => (one.shape === 'box' ? one.fill : ''))
    expect(fills[1]).toBe(fills[0])
    expect(fills[2]).not.toBe(fills[0])
  })

  test('I takes the look of what is clicked, for what is chosen', async () => {
    const { page } = desk
    await draw(desk, 'n', [800, 150], [900, 250])
    await draw(desk, 'r', [1000, 150], [1100, 250])
    await inOneStep(desk, async () => {
      await page.keyboard.press('i')
      await clickSheet(page, 850, 200)
    })
    const [note, box] = await elements(desk)
    expect(note).toMatchObject({ fill: '#f6dfa8' })
    expect(box).toMatchObject({ fill: '#f6dfa8', form: 'rectangle' })
    expect(await tool()).toBe('select')
  })

  test('Escape in the middle of drawing leaves nothing', async () => {
    const { page } = desk
    await inNoStep(desk, async () => {
      await page.keyboard.press('r')
      await zigzag(
        [
          [800, 150],
          [1000, 300],
        ],
        'Escape',
      )
    })
    await page.keyboard.press('v')
  })
})

/** With the guest in hand there is a panel beside the sheet, which is laid out anew. */
async function takeGuest(): Promise<void> {
  const { page } = desk
  await page.keyboard.press('g')
  await page.getByRole('region', { name: 'Put a guest into the picture' }).waitFor()
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
  )
}

/** Along these places with the button down; the key is pressed before it is let go. */
async function zigzag(way: readonly Spot[], key?: string): Promise<void> {
  const { page } = desk
  for (const [i, spot] of way.entries()) {
    const { x, y } = await at(page, ...spot)
    await page.mouse.move(x, y, { steps: 4 })
    if (i === 0) await page.mouse.down()
  }
  if (key) await page.keyboard.press(key)
  await page.mouse.up()
}
