import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Box } from '../../../shared/model/geometry'
import { at, clickSheet, sheetOf } from '../app'
import {
  boxes,
  boxOf,
  chosen,
  type Desk,
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
})
afterAll(async () => {
  expect(desk.complaints).toEqual([])
  await desk.close()
})
beforeEach(() => freshFrame(desk))

const tool = () => sheetOf(desk.page).getAttribute('data-tool')
const typing = () => sheetOf(desk.page).getByRole('textbox')

/** Within what a pixel of the window is on the sheet. */
function expectNear(found: Box | undefined, wanted: Box): void {
  for (const side of ['x', 'y', 'w', 'h'] as const) {
    expect(Math.abs((found?.[side] ?? Number.NaN) - wanted[side]), side).toBeLessThanOrEqual(3)
  }
}

describe('shapes, notes and bubbles', () => {
  for (const [key, form] of [
    ['r', 'rectangle'],
    ['o', 'ellipse'],
    ['n', 'note'],
    ['b', 'speech'],
    ['Shift+B', 'thought'],
  ] as const) {
    test(`${form}: as large as it is drawn, chosen, and the tool is put down`, async () => {
      await inOneStep(desk, () => draw(desk, key, [800, 150], [1100, 350]))
      const box = await only(desk, 'box')
      expect(box.form).toBe(form)
      expectNear(boxOf(box), { x: 800, y: 150, w: 300, h: 200 })
      expect(await tool()).toBe('select')
    })
  }

  test('a click puts one of a usual size with its middle there', async () => {
    const { page } = desk
    await page.keyboard.press('r')
    await clickSheet(page, 1000, 300)
    expectNear((await boxes(desk))[0], { x: 890, y: 230, w: 220, h: 140 })
    expect(await chosen(desk)).toHaveLength(1)
  })

  test('Shift draws a square, Alt from the middle', async () => {
    const { page } = desk
    await page.keyboard.press('r')
    await dragWith(desk, ['Control', 'Shift'], [800, 150], [1000, 250])
    expectNear((await boxes(desk))[0], { x: 800, y: 150, w: 200, h: 200 })
    await page.keyboard.press('o')
    await dragWith(desk, ['Control', 'Alt'], [1200, 300], [1260, 340])
    expectNear((await boxes(desk))[1], { x: 1140, y: 260, w: 120, h: 80 })
  })

  test('a note, a bubble and a text open for typing, a shape does not', async () => {
    const { page } = desk
    for (const key of ['n', 'b', 't']) {
      await page.keyboard.press(key)
      await dragWith(desk, [], [800, 150], [1000, 250])
      await typing().waitFor()
      await page.keyboard.type('Hello')
      await page.keyboard.press('Escape')
      await typing().waitFor({ state: 'detached' })
    }
    await page.keyboard.press('r')
    await dragWith(desk, [], [1100, 150], [1200, 250])
    expect(await typing().count()).toBe(0)
  })

  test('what is drawn over the edge of its zone ends there, and in between nothing is drawn', async () => {
    await draw(desk, 'r', [1400, 400], [1590, 700])
    expectNear((await boxes(desk))[0], { x: 1400, y: 400, w: 164, h: 185 })
    await inNoStep(desk, async () => {
      await draw(desk, 'r', [560, 300], [570, 340])
      await desk.page.keyboard.press('v')
    })
  })
})

describe('lines', () => {
  test('L draws a line without heads from end to end, A an arrow', async () => {
    await inOneStep(desk, () => draw(desk, 'l', [800, 150], [1000, 300]))
    const line = await only(desk, 'line')
    expectNear(boxOf(line), { x: 800, y: 150, w: 200, h: 150 })
    expect([line.startHead, line.endHead]).toEqual(['none', 'none'])
    await draw(desk, 'a', [1100, 400], [900, 400])
    const [, arrow] = await elements(desk)
    expect(arrow).toMatchObject({ shape: 'line', startHead: 'none', endHead: 'arrow' })
  })

  test('Shift turns it by steps of fifteen degrees', async () => {
    const { page } = desk
    await page.keyboard.press('l')
    await dragWith(desk, ['Shift'], [800, 300], [1000, 310])
    const [level] = await boxes(desk)
    expect(level?.h).toBeLessThanOrEqual(1)
    await page.keyboard.press('l')
    await dragWith(desk, ['Shift'], [800, 150], [950, 290])
    const [, slope] = await boxes(desk)
    expect(slope?.w).toBeCloseTo(slope?.h ?? 0, -1)
  })

  test('an arrow takes hold of what it leads to, and follows it', async () => {
    const { page } = desk
    await draw(desk, 'r', [1100, 200], [1200, 300])
    await page.keyboard.press('a')
    await dragWith(desk, [], [800, 250], [1150, 250])
    const target = await only(desk, 'box')
    const before = await only(desk, 'line')
    expect(before.endOn?.element).toBe(target.id)
    // To the outline and no further.
    expect(boxOf(before).x + boxOf(before).w).toBeLessThanOrEqual(1103)
    await page.keyboard.press('Escape')
    await inOneStep(desk, () => dragWith(desk, ['Control'], [1120, 230], [1320, 430]))
    const after = await only(desk, 'line')
    expect(after.w).toBeGreaterThan(before.w + 150)
    expect(after.h).toBeGreaterThan(before.h + 100)
  })

  test('its ends and its middle are handles', async () => {
    const { page } = desk
    await draw(desk, 'l', [800, 150], [1000, 150])
    await inOneStep(desk, () => dragWith(desk, ['Control'], [1000, 150], [1100, 350]))
    expectNear((await boxes(desk))[0], { x: 800, y: 150, w: 300, h: 200 })
    await inOneStep(desk, () => dragWith(desk, ['Control'], [950, 250], [900, 325]))
    expect(Math.abs((await only(desk, 'line')).bend)).toBeGreaterThan(0.1)
    await page.keyboard.press('v')
  })
})

describe('pen and eraser', () => {
  test('P and D draw and stay in hand, each stroke a step', async () => {
    const { page } = desk
    await page.keyboard.press('p')
    await inOneStep(desk, () => dragWith(desk, [], [800, 150], [1000, 200]))
    expect(await tool()).toBe('pen')
    await inOneStep(desk, () => dragWith(desk, [], [800, 250], [1000, 300]))
    expect((await elements(desk)).map(({ shape }) => shape)).toEqual(['stroke', 'stroke'])
  })

  test('Shift draws a straight stroke', async () => {
    const { page } = desk
    await page.keyboard.press('p')
    await page.keyboard.down('Shift')
    await zigzag([
      [800, 150],
      [900, 400],
      [1000, 150],
    ])
    await page.keyboard.up('Shift')
    expect((await boxes(desk))[0]?.h).toBeLessThanOrEqual(3)
  })

  test('E takes away all it passes in one step, groups whole, and stays in hand', async () => {
    const { page } = desk
    await draw(desk, 'r', [800, 150], [880, 210])
    await draw(desk, 'r', [800, 300], [880, 360])
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Control+g')
    await draw(desk, 'o', [1000, 150], [1080, 210])
    await page.keyboard.press('e')
    await inOneStep(desk, () => dragWith(desk, [], [780, 180], [1100, 180]))
    expect(await elements(desk)).toEqual([])
    expect(await tool()).toBe('eraser')
  })
})

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
