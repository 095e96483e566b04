import { saveBaseline } from '../../../shared/edit/baseline'
import { addRater } from '../../../shared/edit/raters'
import { addRemark, editRemark, endRound, reveal, startRound } from '../../../shared/edit/rounds'
import { setLevel, setReason } from '../../../shared/edit/scores'
import { apply } from '../../../shared/model/change'
import { boardOf, type Doc, docOf, framesOf, ratersOf, roundsOf, scoresOf } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import { DIMENSIONS, type Level } from '../../../shared/model/vocabulary'
import { changed, template } from './deckBoards'

/** Sports with a baseline, and a session in which two scored three frames again, with reasons; a guest changed since. */
export function afterSession(): Doc {
  const { doc: blind, round } = inSession()
  const revealed = apply(blind, reveal(blind, round, at(50)))
  const decision = addRemark(revealed, round, 'decision', DECISION, frameAt(revealed, 9), at(52))
  const decided = apply(revealed, decision.change)
  const done = apply(decided, editRemark(decided, decision.remark, { settled: true }))
  const asked = apply(done, addRemark(done, round, 'question', QUESTION, null, at(53)).change)
  const ended = apply(asked, endRound(asked, round, at(63)))
  return changed(ended, { frames: { 9: { what: 'A clean restroom for everybody who asks.' } } })
}

/** Words `reason0`, `reason1`, … of the endless report. */
export const LONG = 700
export const DECISION = 'Any guest who asks, yes. The shift lead may decide on the spot.'
export const QUESTION = 'Who tells the landlord about the arrow boards?'
export const REASON = 'The policy still says no, whatever we wrote on the card.'

/** The same while the session goes on: nobody may see a score. */
export function inSession(): { readonly doc: Doc; readonly round: Id } {
  const sports = template('sports')
  const based = apply(sports, saveBaseline(sports, at(0)))
  const { change, rater } = addRater(based, 'Anna', 'facilities')
  const joined = apply(based, change)
  const [first] = ratersOf(joined)
  const started = startRound(
    joined,
    { title: 'The restroom, once more', raters: [first?.id ?? '', rater], frames: [], minutesEach: 10 },
    at(1),
  )
  let doc = apply(joined, started.change)
  for (const place of [2, 9, 11]) {
    for (const [who, level] of [
      [first?.id ?? '', 4],
      [rater, 2],
    ] as const) {
      for (const d of DIMENSIONS)
        doc = apply(doc, setLevel(doc, frameAt(doc, place), who, d, level as Level, at(9)))
    }
  }
  return { doc: apply(doc, setReason(doc, frameAt(doc, 9), rater, 'ease', REASON)), round: started.round }
}

/** Everything that can be long in a report is: names, reasons, fixes, remarks, findings put aside, and eight raters. */
export function endlessReport(): Doc {
  const session = afterSession()
  const wide = 'W'.repeat(200)
  const long = Array.from({ length: LONG }, (_, i) => `reason${i}`).join(' ')
  const raters = Array.from({ length: 5 }, (_, i) => addRater(session, `${wide.slice(0, 190)}${i}`, 'guest'))
  let doc = raters.reduce((all, { change }) => apply(all, change), session)
  for (const [i, { rater }] of raters.entries()) {
    for (const d of DIMENSIONS) {
      doc = apply(doc, setLevel(doc, frameAt(doc, 9), rater, d, ((i % 5) + 1) as Level, at(70)))
      if (i === 0) doc = apply(doc, setReason(doc, frameAt(doc, 9), rater, d, `${d} ${long}`))
    }
  }
  const [round] = roundsOf(doc)
  for (const sort of ['decision', 'question'] as const) {
    doc = apply(doc, addRemark(doc, round?.id ?? '', sort, `${sort} ${long}`, frameAt(doc, 0), at(80)).change)
  }
  return changed(doc, {
    board: {
      stagesInScope: ['use'],
      outOfScopeReasons: { awareness: `scope ${long}`, advocacy: wide },
      weights: { ...boardOf(doc).weights, ease: 1e6, promise: 0 },
    },
    guest: { name: wide },
    frames: {
      0: { title: wide, fix: `fix ${long}`, felt: { emotion: wide, valence: -3 }, kano: 'must-be' },
      1: {
        title: '漢'.repeat(200),
        fix: '漢字'.repeat(3000),
        expected: 4.5,
        delivered: 1.25,
        kano: 'must-be',
      },
      2: { notApplicable: ['ease', 'promise'], effort: 3.7 },
      4: { title: '', momentOfTruth: 'decisive', felt: { emotion: null, valence: -3 }, fix: wide },
      5: { kano: 'must-be', felt: { emotion: null, valence: -3 } },
      6: { kano: 'must-be', felt: { emotion: null, valence: -3 } },
      7: { kano: 'must-be', felt: { emotion: null, valence: -3 } },
    },
  })
}

/** A template again and again: `count` frames, each with the scores it had. */
export function repeatedBoard(id: string, count: number): Doc {
  const doc = template(id)
  const frames = framesOf(doc)
  const rest = [...doc.values()].filter(({ kind }) => kind !== 'frame' && kind !== 'score')
  const story = Array.from({ length: count }, (_, i) => {
    const frame = frames[i % frames.length]
    if (frame === undefined) throw new Error('a template without frames')
    const name = String(i).padStart(6, '0')
    const own = {
      ...frame,
      id: `frm_${name.padStart(26, '0')}`,
      order: `b${name}5`,
      title: `${i + 1}: ${frame.title}`,
    }
    const scores = scoresOf(doc, frame.id).map((score, j) => ({
      ...score,
      id: `scr_${`${j}${name}`.padStart(26, '0')}`,
      parent: own.id,
    }))
    return [own, ...scores]
  })
  return docOf([...rest, ...story.flat()])
}

function frameAt(doc: Doc, place: number): Id {
  return framesOf(doc)[place]?.id ?? ''
}

function at(minute: number): string {
  return new Date(Date.UTC(2026, 10, 20, 9, minute)).toISOString()
}
