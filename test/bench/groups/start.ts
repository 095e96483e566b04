import { join } from 'node:path'
import { plannedBoard } from '../boards'
import type { Group } from '../group'
import { type Program, runToEnd, theApp, theBare } from '../launch'
import { dataFolder, emptyFolder } from '../libraries'
import { BOARD_SHOWN, LIBRARY_SHOWN } from '../opening'
import { alternate, pairs } from '../rounds'
import { compared, type Limits, NO_LIMITS, type Row } from '../row'

/** From the start of the process to a window one can work in. */
export const start: Group = {
  name: 'start',
  async run(rounds) {
    const small = plannedBoard({ title: 'A small board', frames: 10, elementsEach: 3 })
    const large = plannedBoard({ title: 'A large board', frames: 1000, elementsEach: 3 })
    const empty = theBare('window', emptyFolder())
    const library = theApp(dataFolder([small]))
    const board = theApp(dataFolder([small, large], large))
    const measured = await alternate(rounds, {
      empty: () => started(empty, []),
      library: () => started(library, LIBRARY_SHOWN),
      board: () => started(board, BOARD_SHOWN),
    })
    const shell = { app: 'library', bare: 'empty' } as const
    const restored = { app: 'board', bare: 'empty' } as const
    const row = (name: string, who: typeof shell | typeof restored, mark: keyof Marks, limits: Limits) => {
      const contest = measured.map((round) => ({ app: round[who.app][mark], bare: round[who.bare].content }))
      return compared(name, 'ms', contest, limits)
    }
    return [
      row('1 first paint, the skeleton', shell, 'paint', { budget: 1.15, gate: 1.3 }),
      row('1 first paint with content', shell, 'content', NO_LIMITS),
      row('2 usable, library', shell, 'usable', { budget: 1.35, gate: 1.6 }),
      row('3 usable, 1,000 frames back', restored, 'usable', { budget: 1.5, gate: 1.75 }),
      ...memoryRows(measured),
    ]
  },
}

/** Milliseconds from the start of the process, or since 1970. */
interface Marks {
  readonly paint: number
  readonly content: number
  readonly usable: number
}

interface Started extends Marks {
  /** Megabytes a second later; null where the system does not say. */
  readonly memory: number | null
}

/** `shown`: what must be on the page, as selectors. */
async function started(program: Program, shown: readonly string[]): Promise<Started> {
  const { out, startedAt } = await runToEnd(program, {
    NODE_OPTIONS: `--require=${join(import.meta.dirname, '../probe.cjs')}`,
    CXBOARD_BENCH_USABLE: JSON.stringify(shown),
  })
  const { paint, content, usable, memory } = JSON.parse(out.slice(out.indexOf('{'))) as Started
  return { paint: paint - startedAt, content: content - startedAt, usable: usable - startedAt, memory }
}

function memoryRows(measured: readonly Record<'empty' | 'library' | 'board', Started>[]): readonly Row[] {
  if (measured.some(({ empty }) => empty.memory === null)) return []
  const held = ({ memory }: Started) => memory ?? Number.NaN
  const library = pairs(measured, { app: 'library', bare: 'empty' }, held)
  const board = pairs(measured, { app: 'board', bare: 'empty' }, held)
  return [
    compared('4 memory, library', 'MB', library, NO_LIMITS),
    compared('4 memory, 1,000 frames', 'MB', board, { budget: 1.35, gate: 1.6 }),
  ]
}
