import { setLevel } from '../../../shared/edit/scores'
import { boardAlignment } from '../../../shared/method/alignment'
import { apply } from '../../../shared/model/change'
import { docOf, framesOf, ratersOf } from '../../../shared/model/doc'
import type { Rec } from '../../../shared/model/record'
import { frameWords } from '../../../shared/words/frame'
import { plannedBoard } from '../boards'
import type { Group } from '../group'
import { type Running, theApp, using } from '../launch'
import { copyOf, dataFolder } from '../libraries'
import { opened } from '../opening'
import { alternate } from '../rounds'
import { compared, type Limits, measured, NO_LIMITS, type Row } from '../row'
import { firstFrame, savesOfApp, savesSeen } from '../saving'
import { exponent, median } from '../statistics'

/** Whether cost grows with the board or only with what is shown and changed. */
export const sizes: Group = {
  name: 'sizes',
  async run(rounds) {
    const boards = SIZES.map((frames) => ({ frames, title: titleOf(frames), records: board(frames) }))
    const folder = dataFolder(boards.map(({ records }) => records))
    const found = await alternate(rounds, {
      app: () =>
        using(theApp(copyOf(folder)), async (running) => {
          const costs: Costs[] = []
          // The first board a window opens also pays for what every later one finds ready
          await opened(running.page, boards[0]?.title ?? '')
          await toLibrary(running)
          for (const { title, records } of boards) costs.push(await costsOf(running, title, records))
          return costs
        }),
    })
    const at = (figure: (costs: Costs) => number) =>
      SIZES.map((_, i) => found.map(({ app }) => figure(app[i] ?? NONE)))
    return [
      ...grown(
        '5 open a board',
        at(({ open }) => open),
        { budget: 1.3, gate: 1.3 },
      ),
      ...grown(
        '15 save: asked to acked',
        at(({ save }) => save),
        NO_LIMITS,
      ),
      ...grown(
        '15 save: typed to "Saved" shown',
        at(({ seen }) => seen),
        NO_LIMITS,
      ),
      ...grown(
        'score one frame, alignment anew',
        boards.map(({ records }) => rescored(records)),
        NO_LIMITS,
      ),
    ]
  },
}

const SIZES = [10, 100, 1000]
const ELEMENTS_EACH = 3
const SAVES = 50
const LETTERS = 10

interface Costs {
  readonly open: number
  readonly save: number
  readonly seen: number
}

const NONE: Costs = { open: Number.NaN, save: Number.NaN, seen: Number.NaN }

async function costsOf(running: Running, title: string, records: readonly Rec[]): Promise<Costs> {
  const { page } = running
  const open = await opened(page, title)
  const seen = median(await savesSeen(page, LETTERS))
  const frame = firstFrame(records)
  await savesOfApp(page, frame, 5)
  const save = median(await savesOfApp(page, frame, SAVES))
  await toLibrary(running)
  return { open, save, seen }
}

async function toLibrary({ page }: Running): Promise<void> {
  await page.getByRole('button', { name: frameWords.library }).click()
}

const NOW = '2026-11-22T10:00:00.000Z'

/** Milliseconds to change one level and work out the board's alignment again. */
function rescored(records: readonly Rec[]): readonly number[] {
  const doc = docOf(records)
  const [frame] = framesOf(doc)
  const [rater] = ratersOf(doc)
  if (!frame || !rater) return []
  return Array.from({ length: 30 }, (_, i) => {
    const level = i % 2 === 0 ? 2 : 4
    const start = performance.now()
    boardAlignment(apply(doc, setLevel(doc, frame.id, rater.id, 'ease', level, NOW)))
    return performance.now() - start
  })
}

/** A row a size, and how it grows: the largest against the smallest, and the exponent. */
function grown(name: string, costs: readonly (readonly number[])[], limits: Limits): readonly Row[] {
  const medians = costs.map(median)
  const [least = []] = costs
  const most = costs.at(-1) ?? []
  const both = most.map((app, i) => ({ app, bare: least[i] ?? Number.NaN }))
  const steps = SIZES.map((size, i) => ({ size, cost: medians[i] ?? Number.NaN }))
  return [
    ...steps.slice(0, -1).map(({ size, cost }) => measured(`${name}, ${size} frames`, 'ms', cost)),
    compared(`${name}, ${SIZES.at(-1)} against ${SIZES[0]} frames`, 'ms', both, limits),
    measured(`${name}: exponent`, '', exponent(steps)),
  ]
}

function board(frames: number): readonly Rec[] {
  return plannedBoard({ title: titleOf(frames), frames, elementsEach: ELEMENTS_EACH })
}

function titleOf(frames: number): string {
  return `Board of ${frames} frames`
}
