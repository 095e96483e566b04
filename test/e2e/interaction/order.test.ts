import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Box } from '../../../shared/model/geometry'
import { clickSheet, sheetOf } from '../app'
import {
  boxes,
  chosen,
  type Desk,
  draw,
  drawAll,
  elements,
  freshFrame,
  fromMenu,
  inNoStep,
  inOneStep,
  layers,
  only,
  openDesk,
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

const ids = async () => (await elements(desk)).map(({ id }) => id)

describe('order', () => {
  test('Ctrl with ] and [ by one, with Shift as well or without Ctrl all the way', async () => {
    const { page } = desk
    await drawAll(desk, [700, 100], [900, 100], [1100, 100])
    const before = await ids()
    for (const [chord, place, wanted] of [
      ['Control+]', 700, [1, 0, 2]],
      ['Control+Shift+]', 700, [1, 2, 0]],
      [']', 700, [1, 2, 0]],
      ['Control+[', 1100, [0, 2, 1]],
      ['Control+Shift+[', 1100, [2, 0, 1]],
      ['[', 1100, [2, 0, 1]],
    ] as const) {
      await clickSheet(page, place + 40, 130)
      await inOneStep(desk, () => page.keyboard.press(chord))
      expect(await ids(), chord).toEqual(wanted.map((at) => before[at]))
      await page.keyboard.press('Control+z')
    }
  })
})

describe('alignment', () => {
  test('Ctrl+Shift and an arrow bring all to that edge', async () => {
    const { page } = desk
    await draw(desk, 'r', [700, 100], [800, 150])
    await draw(desk, 'r', [900, 200], [960, 300])
    await draw(desk, 'r', [1000, 350], [1200, 450])
    for (const [arrow, side] of [
      ['ArrowLeft', ({ x }) => x],
      ['ArrowRight', ({ x, w }) => x + w],
      ['ArrowUp', ({ y }) => y],
      ['ArrowDown', ({ y, h }) => y + h],
    ] as const satisfies readonly (readonly [string, (box: Box) => number])[]) {
      await page.keyboard.press('Control+a')
      await inOneStep(desk, () => page.keyboard.press(`Control+Shift+${arrow}`))
      const places = (await elements(desk)).map((one) => side(one))
      for (const place of places) expect(place, arrow).toBeCloseTo(places[0] ?? 0, 2)
      await page.keyboard.press('Control+z')
    }
  })

  test('the bar has buttons for the middles and for equal gaps', async () => {
    const { page } = desk
    await draw(desk, 'r', [700, 100], [800, 150])
    await draw(desk, 'r', [820, 200], [880, 300])
    await draw(desk, 'r', [1100, 350], [1300, 450])
    await page.keyboard.press('Control+a')
    const bar = page.getByRole('toolbar', { name: 'Style' })
    await inOneStep(desk, () => fromBar('Distribute across'))
    const [a, b, c] = await boxes(desk)
    const gaps = [(b?.x ?? 0) - (a?.x ?? 0) - (a?.w ?? 0), (c?.x ?? 0) - (b?.x ?? 0) - (b?.w ?? 0)]
    expect(Math.abs((gaps[0] ?? 0) - (gaps[1] ?? 9))).toBeLessThanOrEqual(1)
    await page.keyboard.press('Control+a')
    await inOneStep(desk, () => fromBar('Align middle'))
    const middles = (await elements(desk)).map(({ y, h }) => y + h / 2)
    for (const middle of middles) expect(middle).toBeCloseTo(middles[0] ?? 0, 2)
    expect(await bar.count()).toBe(1)
  })

  test('one alone goes to the edge of its zone', async () => {
    const { page } = desk
    await drawAll(desk, [800, 200])
    await page.keyboard.press('Control+Shift+ArrowLeft')
    await page.keyboard.press('Control+Shift+ArrowUp')
    expect(await only(desk, 'box')).toMatchObject({ x: 0, y: 0 })
  })
})

describe('flip', () => {
  test('Shift+H mirrors left to right, Shift+V upside down, and twice is as before', async () => {
    const { page } = desk
    await draw(desk, 'l', [800, 150], [1000, 250])
    const before = await only(desk, 'line')
    await inOneStep(desk, () => page.keyboard.press('Shift+h'))
    expect((await only(desk, 'line')).start).not.toBe(before.start)
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Shift+h')
    expect(await only(desk, 'line')).toEqual(before)
    await page.keyboard.press('Control+a')
    await inOneStep(desk, () => page.keyboard.press('Shift+v'))
    expect((await only(desk, 'line')).start).not.toBe(before.start)
  })
})

describe('groups', () => {
  test('Ctrl+G makes one of several, Ctrl+Shift+G takes it apart again', async () => {
    const { page } = desk
    await drawAll(desk, [700, 100], [900, 100])
    await page.keyboard.press('Control+a')
    await inOneStep(desk, () => page.keyboard.press('Control+g'))
    const [group, ...rest] = await layers(desk)
    expect(group?.kind).toBe('group')
    expect(rest).toEqual([])
    await page.keyboard.press('Control+a')
    expect(await chosen(desk)).toEqual([group?.id])
    await page.keyboard.press('Control+Shift+G')
    expect((await layers(desk)).map(({ kind }) => kind)).toEqual(['element', 'element'])
    expect(await chosen(desk)).toHaveLength(2)
  })

  test('one alone is no group', async () => {
    await drawAll(desk, [700, 100])
    await inNoStep(desk, () => desk.page.keyboard.press('Control+g'))
  })
})

describe('lock and hide', () => {
  test('Ctrl+Shift+L: what is locked stays where it is and is not removed; again, and it is free', async () => {
    const { page } = desk
    await drawAll(desk, [800, 200])
    await page.keyboard.press('Control+Shift+L')
    expect((await only(desk, 'box')).locked).toBe(true)
    await inNoStep(desk, async () => {
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('Delete')
      await page.getByText('That is locked. Unlock it with Ctrl+Shift+L to change it.').waitFor()
      await page.keyboard.press('Control+Shift+ArrowLeft')
    })
    await inOneStep(desk, () => page.keyboard.press('Control+Shift+L'))
    expect((await only(desk, 'box')).locked).toBe(false)
  })

  test('Ctrl+Shift+H: what is hidden is not caught any more, and the menu brings it back', async () => {
    const { page } = desk
    await drawAll(desk, [800, 200])
    await inOneStep(desk, () => page.keyboard.press('Control+Shift+H'))
    expect((await only(desk, 'box')).hidden).toBe(true)
    await clickSheet(page, 840, 230)
    expect(await chosen(desk)).toEqual([])
    await inOneStep(desk, () => fromMenu(desk, 'arrange.showAll'))
    expect((await only(desk, 'box')).hidden).toBe(false)
  })
})

describe('names', () => {
  test('F2 names the one that is chosen, in one step', async () => {
    const { page } = desk
    await draw(desk, 'l', [800, 150], [1000, 250])
    await inOneStep(desk, async () => {
      await page.keyboard.press('F2')
      await page.getByRole('textbox', { name: 'Name of the element' }).fill('The way in')
      await page.keyboard.press('Enter')
    })
    expect((await only(desk, 'line')).name).toBe('The way in')
  })
})

test('Ctrl+Z takes one deed back at a time, Ctrl+Y and Ctrl+Shift+Z bring it again', async () => {
  const { page } = desk
  await drawAll(desk, [700, 100], [900, 100], [1100, 100])
  const all = await ids()
  await page.keyboard.press('Control+z')
  expect(await ids()).toEqual(all.slice(0, 2))
  await page.keyboard.press('Control+z')
  expect(await ids()).toEqual(all.slice(0, 1))
  await page.keyboard.press('Control+y')
  await page.keyboard.press('Control+Shift+Z')
  expect(await ids()).toEqual(all)
})

/** A command of the bar's menu of alignments. */
async function fromBar(name: string): Promise<void> {
  const { page } = desk
  await page
    .getByRole('toolbar', { name: 'Style' })
    .getByRole('button', { name: 'Align', exact: true })
    .click()
  await page.getByRole('menuitem', { name: new RegExp(`^${name}`) }).click()
  await page.getByRole('menu').waitFor({ state: 'detached' })
  await sheetOf(page).focus()
}
