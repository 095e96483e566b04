import { setLevel } from '../../../shared/edit/scores'
import { reportOf } from '../../../shared/method/report'
import { apply } from '../../../shared/model/change'
import { type Doc, docOf, framesOf, ratersOf } from '../../../shared/model/doc'
import { newId } from '../../../shared/model/id'
import { ordersBetween } from '../../../shared/model/order'
import type { Rater, Rec } from '../../../shared/model/record'
import type { Score } from '../../../shared/model/scoring'
import { DIMENSIONS, type Level } from '../../../shared/model/vocabulary'
import { plannedBoard } from '../boards'
import type { Group } from '../group'
import { measured, NO_LIMITS, type Row } from '../row'
import { exponent, median } from '../statistics'

/** All readings of a board anew after one level was given: what a person waits for between a key and its number. */
export const method: Group = {
  name: 'method',
  async run(rounds) {
    const costs = SIZES.map((frames) => costsOf(scoredBoard(frames), rounds * EDITS_A_ROUND))
    const largest = costs.at(-1)
    const steps = SIZES.map((size, i) => ({ size, cost: costs[i]?.edited ?? Number.NaN }))
    return [
      measured(`report of ${LARGEST} frames × ${RATERS} raters, first`, 'ms', largest?.first ?? Number.NaN),
      ...steps.map(({ size, cost }): Row => {
        const limits = size === LARGEST ? ONE_FRAME : NO_LIMITS
        return measured(`report after one edit, ${size} frames × ${RATERS} raters`, 'ms', cost, limits)
      }),
      measured('report after one edit: exponent', '', exponent(steps)),
    ]
  },
}

const RATERS = 5
const LARGEST = 1000
const SIZES = [100, 300, LARGEST]
const EDITS_A_ROUND = 20
/** Of a screen. */
const ONE_FRAME = { budget: 16.7, gate: 16.7 }

function costsOf(board: Doc, edits: number) {
  const first = timed(() => reportOf(board)).milliseconds
  const frames = framesOf(board)
  const raters = ratersOf(board)
  const now = new Date().toISOString()
  let doc = board
  const edited = Array.from({ length: edits }, (_, i) => {
    const frame = frames[(i * 37) % frames.length]?.id ?? ''
    const rater = raters[i % raters.length]?.id ?? ''
    const level = (1 + (i % 5)) as Level
    const { value, milliseconds } = timed(() => {
      const next = apply(doc, setLevel(doc, frame, rater, 'ease', level, now))
      reportOf(next)
      return next
    })
    doc = value
    return milliseconds
  })
  return { first, edited: median(edited) }
}

function timed<T>(deed: () => T): { readonly value: T; readonly milliseconds: number } {
  const start = performance.now()
  const value = deed()
  return { value, milliseconds: performance.now() - start }
}

/** A planned board on which everyone but its own rater has scored every frame too. */
function scoredBoard(frames: number): Doc {
  const records = plannedBoard({ title: `Board of ${frames} frames`, frames, elementsEach: 0 })
  const orders = ordersBetween(null, null, RATERS)
  const raters = records.flatMap((record) =>
    record.kind === 'rater'
      ? orders.slice(1).map((order): Rater => ({ ...record, id: newId('rater'), order }))
      : [],
  )
  const scores = records.flatMap((record, at): readonly Rec[] =>
    record.kind === 'score'
      ? raters.map((rater, i): Score => {
          const levels = DIMENSIONS.map((d, k) => [d, 1 + ((at + i * 3 + k) % 5)])
          const own = { id: newId('score'), order: orders[i + 1] ?? record.order, rater: rater.id }
          return { ...record, ...own, levels: Object.fromEntries(levels) as Score['levels'] }
        })
      : [],
  )
  return docOf([...records, ...raters, ...scores])
}
