import { describe, expect, test } from 'vitest'
import { editFrame, removeFrames } from '../../../shared/edit/frames'
import {
  addRemark,
  editRemark,
  endRound,
  handOver,
  removeRemark,
  removeRound,
  reveal,
  startRound,
  takeTurn,
  toggleTalked,
} from '../../../shared/edit/rounds'
import { setLevel } from '../../../shared/edit/scores'
import { validateRecords } from '../../../shared/exchange/validate'
import { boardAlignment, countingFrames } from '../../../shared/method/alignment'
import { apply, type Change } from '../../../shared/model/change'
import { boardOf, type Doc, get, ratersOf, readingsOf, remarksOf, roundsOf } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import { frameAt, templateDoc } from '../../boards'

const [NINE, TEN, ELEVEN] = [9, 10, 11].map((hour) =>
  new Date(Date.UTC(2026, 10, 22, hour)).toISOString(),
) as [string, string, string]
const sports = templateDoc('sports')
const [ada = '', bo = '', cy = ''] = ratersOf(sports).map(({ id }) => id)
const PLAN = { title: 'Monday', raters: [ada, bo], frames: [], minutesEach: 10 }

describe('a silent session', () => {
  test('begins hidden, with nobody at the keys and a reading of what is', () => {
    const { doc, round } = begun()
    expect(get(doc, round, 'round')).toMatchObject({
      title: 'Monday',
      startedAt: NINE,
      revealedAt: null,
      endedAt: null,
      raters: [ada, bo],
      frames: [],
      turn: null,
      done: [],
      minutesEach: 10,
      talked: [],
    })
    expect(readingsOf(doc, round)).toMatchObject([
      { place: 'start', takenAt: NINE, board: { alignment: boardAlignment(sports).alignment } },
    ])
    expect(Object.keys(readingsOf(doc, round)[0]?.frames ?? {})).toHaveLength(countingFrames(sports).length)
    expect(boardOf(doc)).toBe(boardOf(sports))
  })

  test('takes in who and what is on the board, once each', () => {
    const [one, two] = [frameAt(sports, 4).id, frameAt(sports, 1).id]
    const parked = apply(sports, editFrame(sports, frameAt(sports, 2).id, { status: 'parked' }))
    const plan = {
      ...PLAN,
      raters: [bo, 'rtr_gone', bo, ada],
      frames: [one, 'frm_gone', two, frameAt(sports, 2).id],
    }
    const { change, round } = startRound(parked, plan, NINE)
    expect(get(apply(parked, change), round, 'round')).toMatchObject({
      raters: [bo, ada],
      frames: [two, one],
    })
    const all = startRound(sports, { ...PLAN, frames: countingFrames(sports).map(({ id }) => id) }, NINE)
    expect(get(apply(sports, all.change), all.round, 'round')?.frames).toEqual([])
  })

  test('a second one does not begin while the first is going on', () => {
    const { doc, round } = begun()
    expect(startRound(doc, PLAN, TEN)).toMatchObject({ round, change: new Map() })
    const ended = apply(doc, endRound(doc, round, TEN))
    const next = startRound(ended, { ...PLAN, title: 'Tuesday' }, ELEVEN)
    expect(roundsOf(apply(ended, next.change)).map(({ title }) => title)).toEqual(['Monday', 'Tuesday'])
  })

  test('turns are taken in any order, interrupted and taken up again', () => {
    const { doc, round } = begun()
    const steps: readonly ((doc: Doc) => Change)[] = [
      (now) => takeTurn(now, round, bo),
      (now) => handOver(now, round, { finished: false }),
      (now) => takeTurn(now, round, ada),
      (now) => handOver(now, round, { finished: true }),
      (now) => takeTurn(now, round, bo),
    ]
    const after = steps.reduce((now, step) => apply(now, step(now)), doc)
    expect(get(after, round, 'round')).toMatchObject({ turn: bo, done: [ada] })
    expect(takeTurn(after, round, cy).size).toBe(0)
    const away = apply(after, handOver(after, round, { finished: true }))
    expect(get(away, round, 'round')).toMatchObject({ turn: null, done: [ada, bo] })
    expect(handOver(away, round, { finished: true }).size).toBe(0)
  })

  test('who goes on after having been done is not done until she says so again', () => {
    const { doc, round } = begun()
    let now = apply(doc, takeTurn(doc, round, ada))
    now = apply(now, handOver(now, round, { finished: true }))
    now = apply(now, takeTurn(now, round, ada))
    now = apply(now, handOver(now, round, { finished: false }))
    expect(get(now, round, 'round')?.done).toEqual([])
  })

  test('is revealed once, and nobody takes turns after that', () => {
    const { doc, round } = begun()
    const shown = apply(doc, reveal(doc, round, TEN))
    expect(get(shown, round, 'round')).toMatchObject({ revealedAt: TEN, endedAt: null })
    expect(reveal(shown, round, ELEVEN).size).toBe(0)
    expect(takeTurn(shown, round, ada).size).toBe(0)
  })

  test('what was talked about is ticked, and the tick taken off', () => {
    const { doc, round } = begun()
    const frame = frameAt(doc, 3).id
    const ticked = apply(doc, toggleTalked(doc, round, frame))
    expect(get(ticked, round, 'round')?.talked).toEqual([frame])
    expect(get(apply(ticked, toggleTalked(ticked, round, frame)), round, 'round')?.talked).toEqual([])
    expect(toggleTalked(doc, round, 'frm_gone').size).toBe(0)
  })

  test('ends with a reading of what has become of the board, revealed at the latest then', () => {
    const { doc, round } = begun()
    const frame = frameAt(doc, 0).id
    const scored = apply(doc, setLevel(doc, frame, ada, 'ease', 1, TEN))
    const ended = apply(scored, endRound(scored, round, ELEVEN))
    expect(get(ended, round, 'round')).toMatchObject({ revealedAt: ELEVEN, endedAt: ELEVEN, turn: null })
    const [start, end] = readingsOf(ended, round)
    expect([start?.place, end?.place]).toEqual(['start', 'end'])
    expect(end?.frames[frame]).not.toEqual(start?.frames[frame])
    expect(endRound(ended, round, ELEVEN).size).toBe(0)
    expect(validateRecords([...ended.values()])).toHaveLength(ended.size)
  })

  test('is still sound when its frames are gone', () => {
    const { doc, round } = begun([frameAt(sports, 0).id])
    const gone = apply(
      doc,
      removeFrames(
        doc,
        countingFrames(doc).map(({ id }) => id),
      ).change,
    )
    const ended = apply(gone, endRound(gone, round, TEN))
    expect(validateRecords([...ended.values()])).toHaveLength(ended.size)
    expect(readingsOf(ended, round).map(({ board }) => board.alignment === null)).toEqual([false, true])
  })

  test('goes with all it holds, and the scores stay', () => {
    const { doc, round } = begun()
    const held = apply(doc, addRemark(doc, round, 'decision', 'Open at six', null, TEN).change)
    expect(apply(held, removeRound(held, round))).toEqual(sports)
    expect(removeRound(held, ada).size).toBe(0)
  })
})

describe('decisions and open questions', () => {
  test('are kept in order, in a session or beside any', () => {
    const { doc, round } = begun()
    const frame = frameAt(doc, 0).id
    let now = apply(doc, addRemark(doc, round, 'question', 'Who pays?', frame, TEN).change)
    const { change, remark } = addRemark(now, round, 'decision', 'We do', null, ELEVEN)
    now = apply(now, change)
    now = apply(now, addRemark(now, boardOf(now).id, 'decision', 'Beside any', null, ELEVEN).change)
    expect(remarksOf(now, round).map(({ text }) => text)).toEqual(['Who pays?', 'We do'])
    expect(remarksOf(now, boardOf(now).id)).toMatchObject([
      { text: 'Beside any', at: ELEVEN, settled: false },
    ])
    const settled = apply(now, editRemark(now, remark, { settled: true, frame }))
    expect(get(settled, remark, 'remark')).toMatchObject({ settled: true, frame, text: 'We do', at: ELEVEN })
    expect(remarksOf(apply(settled, removeRemark(settled, remark)), round)).toHaveLength(1)
    expect(validateRecords([...settled.values()])).toHaveLength(settled.size)
  })

  test('belong to a session or the board, and to nothing else', () => {
    expect(addRemark(sports, frameAt(sports, 0).id, 'decision', 'x', null, TEN).change.size).toBe(0)
    expect(editRemark(sports, ada, { text: 'x' }).size).toBe(0)
    expect(removeRemark(sports, ada).size).toBe(0)
  })
})

function begun(frames: readonly Id[] = []): { readonly doc: Doc; readonly round: Id } {
  const { change, round } = startRound(sports, { ...PLAN, frames }, NINE)
  return { doc: apply(sports, change), round }
}
