import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { framesOf, sheetOf } from '../app'
import { type Desk, frameShown, inNoStep, inOneStep, openDesk, recordsOn } from './desk'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
  for (let i = 0; i < 3; i++) await desk.page.keyboard.press('Control+m')
  await framesOf(desk.page).nth(3).waitFor()
})
afterAll(async () => {
  expect(desk.complaints).toEqual([])
  await desk.close()
})
/** Each test has four frames, and the strip's focus on the second. */
beforeEach(async () => {
  await framesOf(desk.page).nth(1).click()
  expect(await count()).toBe(4)
})

const count = () => framesOf(desk.page).count()
const order = () =>
  framesOf(desk.page).evaluateAll((all) => all.map((each) => each.getAttribute('data-key') ?? ''))
const place = async () => (await order()).indexOf(await frameShown(desk))
const undo = (times = 1) => press('Control+z', times)
const press = async (key: string, times = 1) => {
  for (let i = 0; i < times; i++) await desk.page.keyboard.press(key)
}

describe('the filmstrip', () => {
  test('← and → show the frame before and after', async () => {
    await press('ArrowRight')
    expect(await place()).toBe(2)
    await press('ArrowLeft', 2)
    expect(await place()).toBe(0)
    await press('ArrowLeft')
    expect(await place()).toBe(0)
  })

  test('Alt with ← and → moves the frame, one step each', async () => {
    const before = await order()
    await inOneStep(desk, () => press('Alt+ArrowRight'))
    expect(await order()).toEqual([0, 2, 1, 3].map((at) => before[at]))
    await press('Alt+ArrowLeft', 2)
    expect(await order()).toEqual([1, 0, 2, 3].map((at) => before[at]))
    await undo(3)
    expect(await order()).toEqual(before)
  })

  test('N adds a frame behind it, Shift+N before it', async () => {
    const before = await order()
    await inOneStep(desk, () => press('n'))
    expect((await order()).slice(0, 2)).toEqual(before.slice(0, 2))
    expect((await order())[3]).toBe(before[2])
    await undo()
    await framesOf(desk.page).nth(1).click()
    await inOneStep(desk, () => press('Shift+N'))
    expect((await order())[0]).toBe(before[0])
    expect((await order())[2]).toBe(before[1])
    expect(await place()).toBe(1)
    await undo()
  })

  test('the keys go on with the frame that came', async () => {
    await press('n')
    expect(await place()).toBe(2)
    await press('n')
    expect(await place()).toBe(3)
    await press('ArrowLeft')
    expect(await place()).toBe(2)
    await undo(2)
  })

  for (const key of ['d', 'Control+d']) {
    test(`${key} copies the frame`, async () => {
      await inOneStep(desk, () => press(key))
      expect(await count()).toBe(5)
      await undo()
    })
  }

  for (const key of ['Delete', 'Backspace', 'Control+Backspace']) {
    test(`${key} deletes the frame, and undo brings it back where it was`, async () => {
      const before = await order()
      await inOneStep(desk, () => press(key))
      expect(await order()).toEqual(before.filter((_, at) => at !== 1))
      await undo()
      expect(await order()).toEqual(before)
      expect(await place()).toBe(1)
    })
  }

  test('letters are no tools here, and Escape changes nothing', async () => {
    await inNoStep(desk, () => press('r'))
    expect(await sheetOf(desk.page).getAttribute('data-tool')).toBe('select')
    await inNoStep(desk, () => press('Escape'))
    expect(await place()).toBe(1)
  })

  test('F2 goes to the title, and what is written there names the frame', async () => {
    const { page } = desk
    await inOneStep(desk, async () => {
      await press('F2')
      await page.keyboard.type('At the door')
      await sheetOf(page).focus()
    })
    const shown = await frameShown(desk)
    expect((await recordsOn(desk)).find(({ id }) => id === shown)).toMatchObject({ title: 'At the door' })
    await framesOf(page).nth(1).getByText('At the door').waitFor()
    await framesOf(page).nth(2).click()
    await framesOf(page).nth(1).getByText('At the door').click()
    expect(await place()).toBe(1)
    await undo()
  })

  test('a thumbnail is dragged to its place, with a line that shows where', async () => {
    const { page } = desk
    const before = await order()
    const to = await framesOf(page).nth(2).boundingBox()
    if (!to) throw new Error('no thumbnails')
    const over = { x: to.x + to.width - 6, y: to.y + to.height / 2 }
    await inOneStep(desk, async () => {
      await dragging(['dragstart'], over)
      await page.locator('[data-key][data-dragging]').waitFor()
      await dragging(['dragenter', 'dragover'], over)
      const line = page.getByRole('listbox', { name: 'Frames' }).locator('[data-drop-target]')
      await expect.poll(() => line.count()).toBe(1)
      expect((await line.boundingBox())?.width).toBeLessThan(8)
      await dragging(['drop', 'dragend'], over)
      await expect.poll(order).toEqual([1, 2, 0, 3].map((at) => before[at]))
    })
    await undo()
  })

  test('the right letters work on the sheet again', async () => {
    const { page } = desk
    await sheetOf(page).focus()
    await press('n')
    expect(await sheetOf(page).getAttribute('data-tool')).toBe('note')
    await press('v')
  })
})

/** What the page hears of a drag of the first thumbnail: the system leads it, and no tool of ours can lead the system. */
async function dragging(steps: readonly string[], over: { x: number; y: number }): Promise<void> {
  const source = await framesOf(desk.page).first().elementHandle()
  await desk.page.evaluate(
    ([types, { x, y }, option]) => {
      const kept = window as unknown as { dragged?: DataTransfer }
      // One that a page makes itself allows nothing, unlike the system's.
      kept.dragged ??= Object.defineProperties(new DataTransfer(), {
        effectAllowed: { value: 'all', writable: true },
        dropEffect: { value: 'move', writable: true },
      })
      for (const type of types) {
        const isSource = type === 'dragstart' || type === 'dragend'
        const target = isSource ? option : document.elementFromPoint(x, y)
        const event = { dataTransfer: kept.dragged, clientX: x, clientY: y, bubbles: true, cancelable: true }
        target?.dispatchEvent(new DragEvent(type, event))
      }
    },
    [steps, over, source] as const,
  )
}
