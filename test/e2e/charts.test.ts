import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inter } from '../../shared/scene/charts/label'
import { measure } from '../../shared/scene/textWidth'
import { openBoard, type Running, SAMPLE, start } from './app'

describe('charts of the scorecard', () => {
  let running: Running
  let page: Page
  beforeAll(async () => {
    running = await start()
    page = running.page
    await openBoard(page, SAMPLE)
    await page.getByRole('tab', { name: 'Scorecard' }).click()
    await chart(FEELING).waitFor()
  })
  afterAll(() => running.close())

  const chart = (name: string): Locator => page.getByRole('figure', { name, exact: true })

  test('the numbers are there for screen readers before anyone opens them', async () => {
    const rows = chart(FEELING).getByRole('table').getByRole('row')
    expect(await rows.count()).toBe(14)
    const restroom = rows.filter({
      has: page.getByRole('rowheader', { name: '10 Could I use your restroom?' }),
    })
    expect(await restroom.textContent()).toMatch(/−3 .*peak of felt/)
    expect(await heightOf(chart(FEELING).getByRole('table').locator('..').locator('..'))).toBeLessThanOrEqual(
      1,
    )
  })

  test('“Show the numbers” opens the table by keyboard and closes it again', async () => {
    const toggle = chart(FEELING).getByRole('button', { name: 'Show the numbers' })
    await toggle.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => heightOf(chart(FEELING).getByRole('table'))).toBeGreaterThan(200)
    const close = chart(FEELING).getByRole('button', { name: 'Hide the numbers' })
    expect(await close.getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('Enter')
    await toggle.waitFor()
  })

  test('every chart is drawn, as wide as its room, and nothing of it is read aloud but its numbers', async () => {
    for (const canvas of await page.getByRole('figure').locator('canvas').all()) {
      expect(await canvas.getAttribute('aria-hidden')).toBe('true')
      const [own, room] = [await widthOf(canvas), await widthOf(canvas.locator('..'))]
      expect(Math.abs(own - room)).toBeLessThanOrEqual(1)
      expect(await inkedShare(canvas)).toBeGreaterThan(0.02)
    }
  })

  test('letters are as wide on these canvases as they were measured', async () => {
    const font = inter(12, 600)
    const text = '1 of 11: kick-off +1'
    const seen = await chart(FEELING)
      .locator('canvas')
      .evaluate((element: HTMLCanvasElement, words) => {
        const context = element.getContext('2d')
        if (!context) return 0
        context.save()
        context.font = '600 12px Inter, sans-serif'
        const { width } = context.measureText(words)
        context.restore()
        return width
      }, text)
    expect(Math.abs(seen - measure(text, font))).toBeLessThan(0.5)
  })

  test('follows the window, the theme and the size of the text', async () => {
    const canvas = chart(FEELING).locator('canvas')
    const light = await inkOf(canvas)
    await page.evaluate(() => {
      document.documentElement.dataset.theme = 'dark'
    })
    await expect.poll(() => inkOf(canvas)).not.toBe(light)
    await page.evaluate(() => {
      document.documentElement.dataset.theme = 'light'
    })
    await expect.poll(() => inkOf(canvas)).toBe(light)
    await page.setViewportSize({ width: 900, height: 600 })
    await expect.poll(async () => (await widthOf(canvas)) - (await widthOf(canvas.locator('..')))).toBe(0)
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '32px'
    })
    await expect
      .poll(async () => Math.abs((await widthOf(canvas)) - (await widthOf(canvas.locator('..')))) <= 2)
      .toBe(true)
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '16px'
    })
    await page.setViewportSize({ width: 1280, height: 800 })
  })

  test('axe finds nothing in them, open or closed', async () => {
    await chart(FEELING).getByRole('button', { name: 'Show the numbers' }).click()
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('figure').analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  })
})

const FEELING = 'Feeling, moment by moment'

async function heightOf(one: Locator): Promise<number> {
  return (await one.boundingBox())?.height ?? 0
}

async function widthOf(one: Locator): Promise<number> {
  return one.evaluate((element) => element.clientWidth)
}

/** How much of a canvas has ink on it, 0–1. */
function inkedShare(canvas: Locator): Promise<number> {
  return canvas.evaluate((element: HTMLCanvasElement) => {
    const { data } = element.getContext('2d')?.getImageData(0, 0, element.width, element.height) ?? {
      data: [],
    }
    let inked = 0
    for (let i = 3; i < data.length; i += 4) if ((data[i] ?? 0) > 0) inked += 1
    return inked / (data.length / 4)
  })
}

function inkOf(canvas: Locator): Promise<string> {
  return canvas.evaluate((element: HTMLCanvasElement) => element.toDataURL())
}
