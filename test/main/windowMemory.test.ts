import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Bounds, clamped, readWindowMemory, writeWindowMemory } from '../../main/windowMemory'

const SCREEN: Bounds = { x: 0, y: 0, width: 1920, height: 1040 }
const LEAST = { width: 900, height: 600 }
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cxboard-window-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a window comes back where it was left', async () => {
  const memory = {
    bounds: { x: 10, y: -20, width: 1200, height: 800 },
    maximized: true,
    theme: 'dark',
  } as const
  await writeWindowMemory(join(folder, 'new'), memory)
  expect(readWindowMemory(join(folder, 'new'))).toEqual(memory)
})

test.each([
  '',
  'null',
  '[]',
  '7',
  '{"bounds":{"x":1e999,"y":0,"width":900,"height":600},"theme":"pink","maximized":"yes"}',
  '{"bounds":{"x":0,"y":0,"width":0,"height":600}}',
  '{"bounds":{"x":0.5,"y":0,"width":900,"height":600}}',
  '{"bounds":[0,0,900,600]}',
  '{"bounds":',
])('a spoilt memory (%s) costs the position and nothing else', (text) => {
  writeFileSync(join(folder, 'window.json'), text)
  expect(readWindowMemory(folder)).toEqual({ bounds: null, maximized: false, theme: 'system' })
})

test('at the first start there is nothing to remember', () => {
  expect(readWindowMemory(folder)).toEqual({ bounds: null, maximized: false, theme: 'system' })
})

test('a window that fits stays where it is', () => {
  const bounds = { x: 100, y: 80, width: 1200, height: 800 }
  expect(clamped(bounds, [SCREEN], LEAST)).toEqual(bounds)
})

test('a window half off the screen is moved back', () => {
  expect(clamped({ x: 1800, y: 900, width: 1200, height: 800 }, [SCREEN], LEAST)).toEqual({
    x: 720,
    y: 240,
    width: 1200,
    height: 800,
  })
})

test('a window of a screen that was unplugged starts afresh', () => {
  expect(clamped({ x: 4000, y: 0, width: 1200, height: 800 }, [SCREEN], LEAST)).toBeNull()
  expect(clamped({ x: 0, y: 0, width: 1200, height: 800 }, [], LEAST)).toBeNull()
})

test('of two screens the one that shows more of the window keeps it', () => {
  const right = { x: 1920, y: 0, width: 1280, height: 1024 }
  expect(clamped({ x: 1800, y: 100, width: 1000, height: 700 }, [SCREEN, right], LEAST)).toEqual({
    x: 1920,
    y: 100,
    width: 1000,
    height: 700,
  })
})

test('wherever a window was, it comes back wholly on a screen or not at all', () => {
  const whole = fc.integer({ min: -5000, max: 5000 })
  const size = fc.integer({ min: 1, max: 6000 })
  const screens = [SCREEN, { x: -1280, y: 0, width: 1280, height: 1024 }]
  fc.assert(
    fc.property(fc.record({ x: whole, y: whole, width: size, height: size }), (bounds) => {
      const found = clamped(bounds, screens, LEAST)
      if (found === null) return
      const inside = screens.filter(
        (screen) =>
          found.x >= screen.x &&
          found.y >= screen.y &&
          found.x + found.width <= screen.x + screen.width &&
          found.y + found.height <= screen.y + screen.height,
      )
      expect(inside).toHaveLength(1)
      expect(found.width).toBeGreaterThanOrEqual(900)
      expect(found.height).toBeGreaterThanOrEqual(600)
    }),
  )
})
