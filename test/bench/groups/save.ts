import { plannedBoard } from '../boards'
import type { Group } from '../group'
import { theApp, theBare, using } from '../launch'
import { copyOf, dataFolder, emptyFolder } from '../libraries'
import { boardShown } from '../opening'
import { alternate, pairs } from '../rounds'
import { compared, measured, NO_LIMITS } from '../row'
import { firstFrame, savesOfApp, savesOfBare, savesSeen, watchMain } from '../saving'
import { median, quantile } from '../statistics'

/** From an edit to the promise that it is on the disk. */
export const save: Group = {
  name: 'save',
  async run(rounds) {
    const records = plannedBoard({ title: 'A board', frames: 30, elementsEach: 10 })
    const frame = firstFrame(records)
    const folder = dataFolder([records], records)
    const found = await alternate(rounds, {
      bare: () =>
        using(theBare('save', emptyFolder()), async ({ page }): Promise<Saved> => {
          await savesOfBare(page, frame, WARM)
          return { saves: await savesOfBare(page, frame, SAVES), seen: [], busy: null }
        }),
      app: () =>
        using(theApp(copyOf(folder)), async ({ electron, page }): Promise<Saved> => {
          await boardShown(page)
          const seen = await savesSeen(page, LETTERS)
          await savesOfApp(page, frame, WARM)
          const busy = await watchMain(electron)
          return { saves: await savesOfApp(page, frame, SAVES), seen, busy: await busy() }
        }),
    })
    const both = (share: number) =>
      pairs(found, { app: 'app', bare: 'bare' }, ({ saves }) => quantile(saves, share))
    const screen = found.map(({ app, bare }) => ({ app: median(app.seen), bare: median(bare.saves) }))
    const busy = found.flatMap(({ app }) => app.busy ?? [])
    return [
      compared('15 save p50: asked to acked', 'ms', both(0.5), { budget: 2, gate: 3 }),
      compared('15 save p95: asked to acked', 'ms', both(0.95), NO_LIMITS),
      compared('15 save p50: typed to "Saved" shown', 'ms', screen, { budget: 2, gate: 3 }),
      ...(busy.length === 0
        ? []
        : [
            measured('15b main busy a save, p99', 'ms', quantile(busy, 0.99), { budget: 1, gate: 1 }),
            measured('15b main busy a save, longest', 'ms', Math.max(...busy), { budget: 16.7, gate: 16.7 }),
          ]),
    ]
  },
}

/** Fewer than the calls a window may make at once. */
const SAVES = 150
const WARM = 20
const LETTERS = 30

interface Saved {
  /** Milliseconds each. */
  readonly saves: readonly number[]
  readonly seen: readonly number[]
  readonly busy: readonly number[] | null
}
