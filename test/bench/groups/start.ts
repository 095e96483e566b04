import { join } from 'node:path'
import { plannedBoard } from '../boards'
import type { Group } from '../group'
import { type Program, runToEnd, theApp, theBare } from '../launch'
import { dataFolder, emptyFolder } from '../libraries'
import { BOARD_SHOWN, LIBRARY_SHOWN } from '../opening'
import { alternate, pairs } from '../rounds'
import { compared, NO_LIMITS, type Row } from '../row'

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
    const paint = ({ firstPaint }: Started) => firstPaint
    const usable = ({ usableAt, firstPaint }: Started) => usableAt ?? firstPaint
    return [
      compared('1 first paint', 'ms', pairs(measured, shell, paint), { budget: 1.15, gate: 1.3 }),
      compared('2 usable, library', 'ms', pairs(measured, shell, usable), { budget: 1.35, gate: 1.6 }),
      compared('3 usable, 1,000 frames back', 'ms', pairs(measured, restored, usable), {
        budget: 1.5,
        gate: 1.75,
      }),
      ...memoryRows(measured),
    ]
  },
}

interface Started {
  /** Milliseconds from the start of the process. */
  readonly firstPaint: number
  /** null: nothing was waited for but the first paint. */
  readonly usableAt: number | null
  /** Megabytes a second later; null where the system does not say. */
  readonly memory: number | null
}

/** `usable`: what must be on the page, as selectors. */
async function started(program: Program, usable: readonly string[]): Promise<Started> {
  const { out, startedAt } = await runToEnd(program, {
    NODE_OPTIONS: `--require=${join(import.meta.dirname, '../probe.cjs')}`,
    CXBOARD_BENCH_USABLE: JSON.stringify(usable),
  })
  const marks = JSON.parse(out.slice(out.indexOf('{'))) as {
    firstPaint: number
    usableAt: number
    memory: number | null
  }
  return {
    firstPaint: marks.firstPaint - startedAt,
    usableAt: usable.length === 0 ? null : marks.usableAt - startedAt,
    memory: marks.memory,
  }
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
