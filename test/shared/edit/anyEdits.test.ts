import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clearBaseline, saveBaseline } from '../../../shared/edit/baseline'
import {
  EMOTION_LED,
  putStageIn,
  putStageOut,
  setMultiplier,
  setScopeReason,
  setStageTarget,
  setWeights,
} from '../../../shared/edit/board'
import { addFrame, duplicateFrames, editFrame, removeFrames } from '../../../shared/edit/frames'
import { addGuest, copyGuestIn, moveGuest, removeGuest } from '../../../shared/edit/guests'
import { addRater, editRater, moveRater, removeRater } from '../../../shared/edit/raters'
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
import { confirmLevels, setLevel, setReason, toggleNotApplicable } from '../../../shared/edit/scores'
import { addStandard, moveStandard, removeStandard, renameStandard } from '../../../shared/edit/standards'
import { docFromJson, jsonFromDoc } from '../../../shared/exchange/boardJson'
import { validateRecords } from '../../../shared/exchange/validate'
import { apply, type Change, invert } from '../../../shared/model/change'
import { boardOf, type Doc, framesOf, get, guestsOf, ratersOf, roundsOf } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import { DIMENSIONS, type Level, STAGES } from '../../../shared/model/vocabulary'
import { anyDoc } from '../../arbitraries/doc'
import { anyMoment } from '../../arbitraries/session'
import { anyText } from '../../arbitraries/values'

test('whatever is done to any board leaves a sound one, in which every step can be taken back', () => {
  const deeds = fc.array(
    fc.record({
      deed: fc.constantFrom(...DEEDS),
      a: fc.nat(1000),
      b: fc.nat(1000),
      text: anyText(),
      now: anyMoment(),
    }),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(anyDoc(), deeds, (start, done) => {
      let doc = start
      for (const { deed, ...given } of done) {
        const change = deed(doc, given)
        const after = apply(doc, change)
        expect(validateRecords([...after.values()])).toHaveLength(after.size)
        expect(same(apply(after, invert(change)), doc)).toBe(true)
        doc = after
      }
      const back = docFromJson(JSON.parse(JSON.stringify(jsonFromDoc(doc))))
      expect([...back.values()].sort(byId)).toEqual([...doc.values()].sort(byId))
    }),
    { numRuns: 40 },
  )
})

interface Given {
  readonly a: number
  readonly b: number
  readonly text: string
  readonly now: string
}

/** Every edit of scores, raters, baseline, board, standards, rounds and guests, about what two numbers pick. */
const DEEDS: readonly ((doc: Doc, given: Given) => Change)[] = [
  (doc, { a, b, now }) => setLevel(doc, frame(doc, a), rater(doc, b), dimension(a), level(b), now),
  (doc, { a, b, now }) => setLevel(doc, frame(doc, a), rater(doc, b), dimension(b), level(a), now),
  (doc, { a, b, now }) => setLevel(doc, frame(doc, a), rater(doc, b), dimension(a), null, now),
  (doc, { a, b, text }) => setReason(doc, frame(doc, a), rater(doc, b), dimension(a), text),
  (doc, { a, b, now }) => confirmLevels(doc, frame(doc, a), b % 2 ? null : rater(doc, b), null, now),
  (doc, { a, b }) => toggleNotApplicable(doc, frame(doc, a), dimension(b)),
  (doc, { a, text }) => editFrame(doc, frame(doc, a), { what: text, action: text }),
  (doc, { a }) => addFrame(doc, frame(doc, a)).change,
  (doc, { a }) => duplicateFrames(doc, [frame(doc, a)]).change,
  (doc, { a }) => removeFrames(doc, [frame(doc, a)]).change,
  (doc, { text }) => addRater(doc, text, 'guest').change,
  (doc, { a, text }) => editRater(doc, rater(doc, a), { name: text }),
  (doc, { a }) => removeRater(doc, rater(doc, a)),
  (doc, { a, b }) => moveRater(doc, rater(doc, a), b % 3 ? rater(doc, b) : null),
  (doc, { now }) => saveBaseline(doc, now),
  (doc) => clearBaseline(doc),
  (doc, { a, b }) =>
    setWeights(doc, a % 2 ? EMOTION_LED : { ...boardOf(doc).weights, [dimension(a)]: b / 100 }),
  (doc, { a }) => setMultiplier(doc, a / 100),
  (doc, { a, b }) => setStageTarget(doc, stage(a), b % 4 ? b / 10 : null),
  (doc, { a, text }) => putStageOut(doc, stage(a), text),
  (doc, { a }) => putStageIn(doc, stage(a)),
  (doc, { a, text }) => setScopeReason(doc, stage(a), text),
  (doc, { text }) => addStandard(doc, text),
  (doc, { a, text }) => renameStandard(doc, standard(doc, a), text),
  (doc, { a }) => removeStandard(doc, standard(doc, a)),
  (doc, { a, b }) => moveStandard(doc, a % 5, b % 5),
  (doc, { a, b, text, now }) => {
    const plan = { title: text, raters: [rater(doc, a), rater(doc, b)], frames: [frame(doc, a)] }
    return startRound(doc, { ...plan, minutesEach: a % 2 ? 1 + (a % 240) : null }, now).change
  },
  (doc, { a, b }) => takeTurn(doc, round(doc, a), rater(doc, b)),
  (doc, { a, b }) => handOver(doc, round(doc, a), { finished: b % 2 === 0 }),
  (doc, { a, now }) => reveal(doc, round(doc, a), now),
  (doc, { a, now }) => endRound(doc, round(doc, a), now),
  (doc, { a, b }) => toggleTalked(doc, round(doc, a), frame(doc, b)),
  (doc, { a }) => removeRound(doc, round(doc, a)),
  (doc, { a, b, text, now }) => {
    const holder = a % 2 ? boardOf(doc).id : round(doc, a)
    return addRemark(doc, holder, b % 2 ? 'decision' : 'question', text, frame(doc, b) || null, now).change
  },
  (doc, { a, text }) => editRemark(doc, nth(all(doc, 'remark'), a), { text, settled: true }),
  (doc, { a }) => removeRemark(doc, nth(all(doc, 'remark'), a)),
  (doc, { text }) => addGuest(doc, text).change,
  (doc, { a }) => {
    const guest = get(doc, nth(guestsOf(doc), a), 'guest')
    return guest ? copyGuestIn(doc, guest).change : new Map()
  },
  (doc, { a }) => removeGuest(doc, nth(guestsOf(doc), a)),
  (doc, { a, b }) => moveGuest(doc, nth(guestsOf(doc), a), b % 3 ? nth(guestsOf(doc), b) : null),
]

function frame(doc: Doc, n: number): Id {
  return nth(framesOf(doc), n)
}

function rater(doc: Doc, n: number): Id {
  return nth(ratersOf(doc), n)
}

function round(doc: Doc, n: number): Id {
  return nth(roundsOf(doc), n)
}

function standard(doc: Doc, n: number): string {
  const { standards } = boardOf(doc)
  return standards[n % Math.max(1, standards.length)] ?? ''
}

function stage(n: number) {
  return STAGES[n % STAGES.length] ?? 'use'
}

function dimension(n: number) {
  return DIMENSIONS[n % DIMENSIONS.length] ?? 'ease'
}

function level(n: number): Level {
  return (1 + (n % 5)) as Level
}

function all(doc: Doc, kind: 'remark') {
  return [...doc.values()].filter((record) => record.kind === kind)
}

/** '' : there is none. */
function nth(records: readonly { readonly id: Id }[], n: number): Id {
  return records[n % Math.max(1, records.length)]?.id ?? ''
}

/** The very same records: what a change takes back is what was there. */
function same(one: Doc, other: Doc): boolean {
  return one.size === other.size && [...one].every(([id, record]) => other.get(id) === record)
}

function byId(a: { readonly id: Id }, b: { readonly id: Id }): number {
  return a.id < b.id ? -1 : 1
}
