import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Box } from '../../../shared/model/geometry'
import { at, clickSheet, viewOf } from '../app'
import { drawn, paste } from '../intake'
import {
  boxes,
  chosen,
  type Desk,
  dragHeld,
  dragWith,
  draw,
  drawAll,
  elements,
  freshFrame,
  fromMenu,
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

const NOWHERE: Box = { x: 0, y: 0, w: 0, h: 0 }
/** A pixel of the window is two units here. */
const NEAR = 3
const near = (found: number | undefined, wanted: number) =>
  expect(Math.abs((found ?? Number.NaN) - wanted)).toBeLessThanOrEqual(NEAR)

describe('moving', () => {
  test('arrows by one unit, with Shift by ten; arrows pressed in a row are one step', async () => {
    const { page } = desk
    await drawAll(desk, [800, 200])
    const [start] = await elements(desk)
    await inOneStep(desk, async () => {
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('ArrowUp')
    })
    const [{ x, y } = { x: 0, y: 0 }] = await elements(desk)
    expect([x, y]).toEqual([(start?.x ?? 0) + 2, (start?.y ?? 0) - 1])
    await clickSheet(page, 840, 230)
    await page.keyboard.press('Shift+ArrowLeft')
    await page.keyboard.press('Shift+ArrowDown')
    const [end] = await elements(desk)
    expect([end?.x, end?.y]).toEqual([x - 10, y + 10])
  })

  test('a drag moves all that is chosen, in one step', async () => {
    const { page } = desk
    await drawAll(desk, [700, 100], [900, 200])
    const before = await boxes(desk)
    await page.keyboard.press('Control+a')
    await inOneStep(desk, () => dragWith(desk, ['Control'], [740, 130], [840, 230]))
    const after = await boxes(desk)
    for (const i of [0, 1]) {
      near(after[i]?.x, (before[i]?.x ?? 0) + 100)
      near(after[i]?.y, (before[i]?.y ?? 0) + 100)
    }
  })

  test('Shift keeps a drag on one axis', async () => {
    await drawAll(desk, [800, 200])
    const [before] = await boxes(desk)
    await inOneStep(desk, () => dragWith(desk, ['Shift', 'Control'], [840, 230], [1000, 260]))
    const [after] = await boxes(desk)
    near(after?.x, (before?.x ?? 0) + 160)
    expect(after?.y).toBe(before?.y)
  })

  test('it snaps to the edge of a neighbour; Ctrl suspends that, and the menu switches it off', async () => {
    const { page } = desk
    await drawAll(desk, [700, 100], [1000, 300])
    const [first] = await elements(desk)
    const right = async () => (await elements(desk))[1]?.x
    // Five units beside being in line with the left edge of the other.
    await inOneStep(desk, () => dragWith(desk, [], [1040, 330], [745, 330]))
    expect(await right()).toBe(first?.x)
    await page.keyboard.press('Control+z')
    await dragWith(desk, ['Control'], [1040, 330], [745, 330])
    expect(await right()).not.toBe(first?.x)
    await page.keyboard.press('Control+z')
    await fromMenu(desk, 'view.snap')
    await page.getByText('Dragging does not snap.').waitFor()
    await dragWith(desk, [], [1040, 330], [745, 330])
    expect(await right()).not.toBe(first?.x)
    await fromMenu(desk, 'view.snap')
    await page.getByText('Dragging snaps to neighbours.').waitFor()
  })

  test('it snaps to where the gaps on both sides are equal', async () => {
    await drawAll(desk, [700, 100], [1100, 100])
    await draw(desk, 'r', [880, 300], [960, 360])
    const [left, right] = await elements(desk)
    // Between the two, and as high as they are.
    await inOneStep(desk, () => dragWith(desk, [], [920, 330], [945, 132]))
    const between = (await elements(desk))[2]
    const before = (between?.x ?? 0) - (left?.x ?? 0) - (left?.w ?? 0)
    const after = (right?.x ?? 0) - (between?.x ?? 0) - (between?.w ?? 0)
    expect(Math.abs(before - after)).toBeLessThan(0.1)
    expect(between?.y).toBe(left?.y)
  })

  test('into another zone it belongs there', async () => {
    await drawAll(desk, [800, 200])
    await inOneStep(desk, () => dragWith(desk, ['Control'], [840, 230], [280, 230]))
    expect((await only(desk, 'box')).zone).toBe('what')
    await inOneStep(desk, () => dragWith(desk, ['Control'], [280, 230], [280, 600]))
    expect((await only(desk, 'box')).zone).toBe('who')
  })
})

describe('Escape brings back the start', () => {
  for (const [name, from, to] of [
    ['of a move', [840, 230], [1000, 400]],
    ['of a resize', [880, 260], [1000, 400]],
    ['of a box that chooses', [700, 500], [1000, 150]],
  ] as const satisfies readonly (readonly [string, Spot, Spot])[]) {
    test(name, async () => {
      const { page } = desk
      await drawAll(desk, [800, 200])
      const before = await chosen(desk)
      await inNoStep(desk, async () => {
        await dragHeld(desk, from, to)
        await page.keyboard.press('Escape')
        const end = await at(page, 1100, 450)
        await page.mouse.move(end.x, end.y)
        await page.mouse.up()
      })
      if (name !== 'of a box that chooses') expect(await chosen(desk)).toEqual(before)
    })
  }

  test('of a turn', async () => {
    const { page } = desk
    await draw(desk, 'r', [900, 200], [1100, 320])
    const handle = await turnHandle([1000, 200])
    await inNoStep(desk, async () => {
      await page.mouse.move(handle.x, handle.y)
      await page.mouse.down()
      await page.mouse.move(handle.x + 100, handle.y + 60, { steps: 5 })
      await page.keyboard.press('Escape')
      await page.mouse.up()
    })
    expect((await only(desk, 'box')).degrees).toBe(0)
  })
})

describe('size', () => {
  test('a corner changes both sides, a side one', async () => {
    await draw(desk, 'r', [800, 200], [1000, 300])
    await inOneStep(desk, () => dragWith(desk, ['Control'], [1000, 300], [1100, 400]))
    const [both] = await boxes(desk)
    near(both?.w, 300)
    near(both?.h, 200)
    await clickSheet(desk.page, 850, 250)
    await inOneStep(desk, () => dragWith(desk, ['Control'], [800, 300], [750, 350]))
    const [one] = await boxes(desk)
    near(one?.x, 750)
    near(one?.w, 350)
    expect(one?.h).toBe(both?.h)
  })

  test('Shift keeps the shape, Alt the middle', async () => {
    await draw(desk, 'r', [800, 200], [1000, 300])
    await inOneStep(desk, () => dragWith(desk, ['Control', 'Shift'], [1000, 300], [1200, 310]))
    const [kept] = await boxes(desk)
    near((kept?.w ?? 0) / 2, kept?.h ?? 0)
    near(kept?.w, 400)
    await desk.page.keyboard.press('Control+z')
    await dragWith(desk, ['Control', 'Alt'], [1000, 300], [1050, 340])
    const [centred] = await boxes(desk)
    near(centred?.x, 750)
    near(centred?.y, 160)
    near(centred?.w, 300)
    near(centred?.h, 180)
  })

  test('a stamp keeps its shape by itself, and Shift frees it', async () => {
    await putStamp([900, 250])
    const [before] = await boxes(desk)
    const corner: Spot = [(before?.x ?? 0) + (before?.w ?? 0), (before?.y ?? 0) + (before?.h ?? 0)]
    await inOneStep(desk, () => dragWith(desk, ['Control'], corner, [corner[0] + 100, corner[1] + 10]))
    const [kept] = await boxes(desk)
    expect(kept?.w).toBeGreaterThan((before?.w ?? 0) + 50)
    near(kept?.w, kept?.h ?? 0)
    await desk.page.keyboard.press('Control+z')
    await dragWith(desk, ['Control', 'Shift'], corner, [corner[0] + 100, corner[1] + 10])
    const [free] = await boxes(desk)
    expect((free?.w ?? 0) - (free?.h ?? 0)).toBeGreaterThan(60)
  })

  test('several are resized together', async () => {
    const { page } = desk
    await drawAll(desk, [700, 100], [900, 200])
    await page.keyboard.press('Control+a')
    await inOneStep(desk, () => dragWith(desk, ['Control'], [980, 260], [1260, 420]))
    const [first, second] = await boxes(desk)
    near(first?.x, 700)
    near(first?.w, 160)
    near(second?.x, 1100)
    near(second?.h, 120)
  })
})

describe('pictures', () => {
  test('keep their shape by themselves; a double click crops, Enter and Escape end that', async () => {
    const { page } = desk
    const bytes = await drawn(page, { type: 'image/png', w: 300, h: 200 })
    await clickSheet(page, 1000, 300)
    await paste(page, { files: [{ name: 'a.png', type: 'image/png', bytes }] })
    await page.locator('[data-id]').waitFor()
    const [first = NOWHERE] = await boxes(desk)
    const corner = (box: Box): Spot => [box.x + box.w, box.y + box.h]
    const [x, y] = corner(first)
    await inOneStep(desk, () => dragWith(desk, ['Control'], [x, y], [x - 60, y - 40]))
    const [smaller = NOWHERE] = await boxes(desk)
    expect(smaller.w / smaller.h).toBeCloseTo(1.5, 1)
    expect(smaller.w).toBeLessThan(first.w)

    const middle: Spot = [smaller.x + smaller.w / 2, smaller.y + smaller.h / 2]
    await clickSheet(page, ...middle, { clickCount: 2 })
    const [right, bottom] = corner(smaller)
    await inOneStep(desk, () => dragWith(desk, ['Control'], [right, bottom], [right - 60, bottom - 60]))
    const { crop } = await only(desk, 'picture')
    expect(crop.w).toBeLessThan(0.9)
    expect(crop.h).toBeLessThan(0.9)
    // Inside, a drag moves the picture behind what shows of it.
    await inOneStep(desk, () =>
      dragWith(desk, [], [smaller.x + 50, smaller.y + 40], [smaller.x + 30, smaller.y + 30]),
    )
    expect((await only(desk, 'picture')).crop.x).toBeGreaterThan(crop.x)
    for (const key of ['Enter', 'Escape']) {
      await page.keyboard.press(key)
      await page.getByRole('button', { name: 'Crop', exact: true }).waitFor()
      await page.keyboard.press('Control+a')
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: 'Done', exact: true }).waitFor()
    }
    await page.keyboard.press('Escape')
  })
})

describe('turning', () => {
  test('by the handle above, with Shift in steps of fifteen degrees', async () => {
    const { page } = desk
    await draw(desk, 'r', [900, 200], [1100, 320])
    const handle = await turnHandle([1000, 200])
    const turned = async (keys: readonly string[], dx: number, dy: number) => {
      for (const key of keys) await page.keyboard.down(key)
      await page.mouse.move(handle.x, handle.y)
      await page.mouse.down()
      await page.mouse.move(handle.x + dx, handle.y + dy, { steps: 5 })
      await page.mouse.up()
      for (const key of keys) await page.keyboard.up(key)
      return (await only(desk, 'box')).degrees
    }
    await inOneStep(desk, async () => expect(await turned([], 31, 9)).toBeGreaterThan(10))
    await page.keyboard.press('Control+z')
    const stepped = await turned(['Shift'], 31, 9)
    expect(stepped).toBeGreaterThan(0)
    expect(stepped % 15).toBe(0)
  })
})

/** Where what has its upper edge here is turned by, in the window. */
async function turnHandle([x, y]: Spot) {
  const { page } = desk
  const edge = await at(page, x, y)
  expect((await viewOf(page)).scale).toBeGreaterThan(0)
  return { x: edge.x, y: edge.y - 26 }
}

async function putStamp([x, y]: Spot): Promise<void> {
  const { page } = desk
  await page.keyboard.press('s')
  await page
    .getByRole('listbox', { name: /stamps/i })
    .getByRole('option')
    .first()
    .click()
  await clickSheet(page, x, y)
  expect(await chosen(desk)).toHaveLength(1)
}
