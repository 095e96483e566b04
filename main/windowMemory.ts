import { mkdirSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Place } from '../shared/place'

/**
 * What has to be known before the library is open: where the window stood and how bright it was.
 * Read without a schema library, because nothing may be loaded before the window is on its way.
 */
export interface WindowMemory {
  /** null: never placed. */
  readonly bounds: Bounds | null
  readonly maximized: boolean
  readonly theme: Place['theme']
}

/** The file's name. */
export const WINDOW_MEMORY = 'window.json'

/** In the screen's own pixels. */
export interface Bounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A file that is missing or spoilt costs a remembered position and nothing else. */
export function readWindowMemory(folder: string): WindowMemory {
  const { bounds, maximized, theme } = readObject(join(folder, WINDOW_MEMORY))
  return {
    bounds: isBounds(bounds) ? bounds : null,
    maximized: maximized === true,
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
  }
}

export async function writeWindowMemory(folder: string, memory: WindowMemory): Promise<void> {
  mkdirSync(folder, { recursive: true })
  await writeFile(join(folder, WINDOW_MEMORY), JSON.stringify(memory))
}

/** A remembered rectangle, moved and cut so that it lies on a screen that is still there; null: none is near it. */
export function clamped(bounds: Bounds, screens: readonly Bounds[], least: Size): Bounds | null {
  const nearest = [...screens].sort((a, b) => overlap(b, bounds) - overlap(a, bounds))[0]
  if (!nearest || overlap(nearest, bounds) === 0) return null
  const width = Math.min(Math.max(bounds.width, least.width), nearest.width)
  const height = Math.min(Math.max(bounds.height, least.height), nearest.height)
  return {
    x: within(bounds.x, nearest.x, nearest.x + nearest.width - width),
    y: within(bounds.y, nearest.y, nearest.y + nearest.height - height),
    width,
    height,
  }
}

interface Size {
  readonly width: number
  readonly height: number
}

function overlap(a: Bounds, b: Bounds): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return Math.max(0, width) * Math.max(0, height)
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most)
}

function readObject(path: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}

function isBounds(value: unknown): value is Bounds {
  if (typeof value !== 'object' || value === null) return false
  const { x, y, width, height } = value as Partial<Record<string, unknown>>
  return [x, y, width, height].every(Number.isSafeInteger) && Number(width) > 0 && Number(height) > 0
}
