import { setTimeout as wait } from 'node:timers/promises'
import type { Element } from '../../../shared/model/element'
import { plannedBoard } from '../boards'
import {
  type FrameFigures,
  installRecorder,
  installStopwatch,
  startRecording,
  stopRecording,
  stopwatch,
} from '../frames'
import type { Group } from '../group'
import { type Running, theApp, theBare, using } from '../launch'
import { copyOf, dataFolder, emptyFolder } from '../libraries'
import { boardShown } from '../opening'
import { type Point, pointerOf } from '../pointer'
import { pressesToPaint } from '../presses'
import { alternate, pairs } from '../rounds'
import { compared, type Limits, measured as measuredRow, NO_LIMITS, type Row } from '../row'
import { buildBareSheet, elementsIn, middleIn, type SheetPlace, sheetPlace } from '../sheet'
import { median, quantile } from '../statistics'
import { betweenZones, type Kind, type Moved, moved, overPicture, prepare, zoomed } from '../views'

/** One element dragged over a sheet of many; the view moved, things boxed and drawn over as many. */
export const canvas: Group = {
  name: 'canvas',
  async run(rounds) {
    const rows: Row[] = []
    for (const size of [300, 1000, 2000]) rows.push(...(await dragRows(rounds, size)))
    for (const size of [300, 2000]) rows.push(...(await viewRows(rounds, size)))
    return rows
  },
}

const DRAG_MILLISECONDS = 2500
const PRESSES = 5

async function dragRows(rounds: number, size: number): Promise<readonly Row[]> {
  const records = plannedBoard({ title: 'A full sheet', frames: 1, elementsEach: size })
  const elements = elementsIn(records)
  const folder = dataFolder([records], records)
  const place = await using(theApp(copyOf(folder)), async ({ page }) => {
    await boardShown(page)
    return sheetPlace(page)
  })
  const measured = await alternate(rounds, {
    bare: () =>
      using(theBare('canvas', emptyFolder()), async (running) => {
        await buildBareSheet(running.page, place, elements)
        return dragged(running, place, elements)
      }),
    app: () =>
      using(theApp(copyOf(folder)), async (running) => {
        await boardShown(running.page)
        return dragged(running, place, elements)
      }),
  })
  return FIGURES.map(({ name, of, limits }) =>
    compared(name(size), 'ms', pairs(measured, { app: 'app', bare: 'bare' }, of), limits),
  )
}

const FIGURES: readonly Figure[] = [
  { name: (size) => `7 drag, ${size}: frame p50`, of: ({ p50 }) => p50, limits: NO_LIMITS },
  { name: (size) => `7 drag, ${size}: frame p95`, of: ({ p95 }) => p95, limits: { budget: 1.2, gate: 1.5 } },
  {
    name: (size) => `7 drag, ${size}: CPU a frame`,
    of: ({ cpu, frames }) => cpu / frames,
    limits: { budget: 1.4, gate: 1.8 },
  },
  // 0.95 times the drawings a second
  {
    name: (size) => `7 drag, ${size}: time a draw`,
    of: ({ draw }) => draw,
    limits: { budget: 1.05, gate: 1.05 },
  },
  { name: (size) => `8 press to paint, ${size}`, of: ({ press }) => press, limits: { budget: 1.5, gate: 2 } },
]

interface Figure {
  readonly name: (size: number) => string
  readonly of: (dragged: Dragged) => number
  readonly limits: Limits
}

interface Dragged extends FrameFigures {
  /** Processors' milliseconds of page and GPU process over the whole drag. */
  readonly cpu: number
  /** Milliseconds from a press to the next picture, in steps of 8; 16: at once. */
  readonly press: number
}

async function dragged(
  { electron, page }: Running,
  place: SheetPlace,
  elements: readonly Element[],
): Promise<Dragged> {
  await installRecorder(page)
  const pointer = pointerOf(electron)
  const strokes = elements.filter(({ shape }) => shape === 'stroke')
  const middles = Array.from({ length: PRESSES + 1 }, (_, i) => {
    const stroke = strokes[Math.floor(((i + 1) * strokes.length) / (PRESSES + 2))]
    if (!stroke) throw new Error('a sheet without strokes')
    return middleIn(place, stroke)
  })
  await wait(500)
  const press = median(await pressesToPaint(page, pointer, middles.slice(1)))
  const [from] = middles as [Point]
  await pointer.press(from)
  // What the press itself costs is measured above
  await wait(200)
  await startRecording(page)
  const cpu = await pointer.wander(from, DRAG_MILLISECONDS)
  const figures = await stopRecording(page)
  await pointer.release(from)
  return { ...figures, cpu, press }
}

interface Looked {
  readonly pan: Moved
  readonly zoom: Moved
  readonly box: Moved
  readonly pen: Moved
  /** Milliseconds from a movement of the pen to its ink on the canvas. */
  readonly ink: number
}

async function viewRows(rounds: number, size: number): Promise<readonly Row[]> {
  const records = plannedBoard({ title: 'A full sheet', frames: 1, elementsEach: size })
  const elements = elementsIn(records)
  const folder = dataFolder([records], records)
  const { place, over, between } = await using(theApp(copyOf(folder)), async ({ page }) => {
    await boardShown(page)
    return { place: await sheetPlace(page), over: await overPicture(page), between: await betweenZones(page) }
  })
  const measured = await alternate(rounds, {
    bare: () =>
      using(theBare('canvas', emptyFolder()), async (running) => {
        await buildBareSheet(running.page, place, elements)
        return looked(running, 'bare', { over, between })
      }),
    app: () =>
      using(theApp(copyOf(folder)), async (running) => {
        await boardShown(running.page)
        return looked(running, 'app', { over, between })
      }),
  })
  const found = (figure: (one: Looked) => number) => pairs(measured, { app: 'app', bare: 'bare' }, figure)
  const rows: Row[] = []
  for (const way of ['pan', 'zoom', 'box', 'pen'] as const) {
    const name = `9 ${way}, ${size}`
    rows.push(
      compared(
        `${name}: frame p95`,
        'ms',
        found((one) => one[way].p95),
        { budget: 1.2, gate: 1.5 },
      ),
      compared(
        `${name}: CPU a frame`,
        'ms',
        found((one) => one[way].cpu / one[way].frames),
        CPU_LIMITS[way],
      ),
    )
  }
  rows.push(
    compared(
      `9 pen, ${size}: event to ink p95`,
      'ms',
      found(({ ink }) => ink),
      NO_LIMITS,
    ),
  )
  const inks = measured.map(({ app }) => app.ink)
  rows.push(oneFrame(`9 pen, ${size}: event to ink, one frame`, median(inks)))
  return rows
}

/** A frame of the screen is what a stroke may lag behind the pen. */
function oneFrame(name: string, value: number): Row {
  return measuredRow(name, 'ms', value, { budget: 16.7, gate: 25 })
}

/** Boxes and strokes do more here than bare Konva does: choosing as they go, ink with pressure. */
const CPU_LIMITS: Readonly<Record<'pan' | 'zoom' | 'box' | 'pen', Limits>> = {
  pan: { budget: 1.5, gate: 2 },
  zoom: { budget: 1.5, gate: 2 },
  box: NO_LIMITS,
  pen: NO_LIMITS,
}

async function looked(
  running: Running,
  kind: Kind,
  { over, between }: { readonly over: Point; readonly between: Point },
): Promise<Looked> {
  const { page } = running
  await installRecorder(page)
  await installStopwatch(page)
  await wait(500)
  await prepare(page, kind, 'pan')
  const pan = await moved(running, over)
  const zoom = await zoomed(running, kind, over)
  await page.keyboard.press('Shift+1')
  await wait(300)
  await prepare(page, kind, 'box')
  const box = await moved(running, between)
  await prepare(page, kind, 'pen')
  await stopwatch(page)
  const pen = await moved(running, over)
  const ink = quantile(await stopwatch(page), 0.95)
  return { pan, zoom, box, pen, ink }
}
