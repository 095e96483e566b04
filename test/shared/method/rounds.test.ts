import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { setWeights } from '../../../shared/edit/board'
import { addFrame, editFrame, moveFrames, removeFrames } from '../../../shared/edit/frames'
import { addRater, removeRater } from '../../../shared/edit/raters'
import { addRemark, endRound, handOver, reveal, startRound, takeTurn } from '../../../shared/edit/rounds'
import { setLevel, setReason } from '../../../shared/edit/scores'
import { boardAlignment, countingFrames, frameAlignment } from '../../../shared/method/alignment'
import {
  activeRound,
  askedOf,
  disagreements,
  hasBegun,
  hasScored,
  isBlind,
  isOfOthers,
  progressOf,
  roundFrames,
  roundReport,
} from '../../../shared/method/rounds'
import { apply, type Change, drop, invert, put } from '../../../shared/model/change'
import { boardOf, type Doc, framesOf, get, ratersOf, readingsOf, scoresOf } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import type { Round } from '../../../shared/model/scoring'
import { DIMENSIONS, type Dimension, type Level } from '../../../shared/model/vocabulary'
import { anyDoc } from '../../arbitraries/doc'
import { frameAt, templateDoc } from '../../boards'

const NINE = '2026-11-22T09:00:00.000Z'
const TEN = '2026-11-22T10:00:00.000Z'
const HALF_PAST = '2026-11-22T10:29:40.000Z'
const sports = templateDoc('sports')

describe('what is hidden', () => {
  test('scores are hidden from the start until the reveal, and never afterwards', () => {
    const { doc, round } = begun(sports)
    expect([isBlind(sports), isBlind(doc)]).toEqual([false, true])
    const revealed = apply(doc, reveal(doc, round, TEN))
    expect(isBlind(revealed)).toBe(false)
    expect(activeRound(revealed)?.id).toBe(round)
    const over = apply(revealed, endRound(revealed, round, TEN))
    expect([isBlind(over), activeRound(over)]).toEqual([false, null])
  })

  test('turns, whole or broken off, reveal nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(2), fc.boolean()), { maxLength: 12 }), (turns) => {
        const { doc, round } = begun(sports)
        const raters = ratersOf(doc)
        let now = doc
        for (const [who, finished] of turns) {
          now = apply(now, takeTurn(now, round, raters[who]?.id ?? ''))
          now = apply(now, handOver(now, round, { finished }))
          expect(isBlind(now)).toBe(true)
        }
      }),
    )
  })

  test('a session that ended without a reveal hides nothing any more', () => {
    const { doc, round } = begun(sports)
    const over = apply(doc, endRound(doc, round, TEN))
    expect(isBlind(over)).toBe(false)
  })
})

describe('two sessions at once, as only a file from elsewhere can bring them', () => {
  const { doc, round } = begun(sports)
  const hidden = of(doc, round)
  const seen = { ...hidden, id: `${round.slice(0, -1)}${round.endsWith('0') ? '4' : '0'}`, revealedAt: TEN }

  test('the one that hides its scores is the one going on, whichever began last', () => {
    for (const [first, last] of [
      ['a1', 'a2'],
      ['a2', 'a1'],
    ] as const) {
      const both = apply(doc, put(doc, { ...hidden, order: first }, { ...seen, order: last }))
      expect([activeRound(both)?.id, isBlind(both)]).toEqual([round, true])
    }
  })

  test('when it is revealed, the last one begun is', () => {
    const both = apply(doc, put(doc, { ...hidden, order: 'a1' }, { ...seen, order: 'a2' }))
    const revealed = apply(both, reveal(both, round, TEN))
    expect([activeRound(revealed)?.id, isBlind(revealed)]).toEqual([seen.id, false])
  })
})

describe('taking deeds back while scores are hidden', () => {
  const { doc, round } = begun(sports)
  const [anna = '', ben = ''] = ratersOf(sports).map(({ id }) => id)
  const frame = frameAt(sports, 0)
  const level = setLevel(doc, frame.id, anna, 'promise', 1, TEN)
  const scored = apply(doc, level)

  test('a level is taken back by who gave it, at the keys, and by nobody else', () => {
    expect(isOfOthers(scored, level, anna, [])).toBe(false)
    expect(isOfOthers(scored, level, ben, [])).toBe(true)
    expect(isOfOthers(scored, level, null, [])).toBe(true)
  })

  test('it is so for a level cleared, a reason, and for doing either again', () => {
    const reasoned = setReason(scored, frame.id, anna, 'promise', 'Because.')
    const cleared = setLevel(scored, frame.id, anna, 'promise', null, TEN)
    for (const step of [level, reasoned, cleared, invert(level)]) {
      expect([isOfOthers(scored, step, anna, []), isOfOthers(scored, step, ben, [])]).toEqual([false, true])
    }
  })

  test('a frame, or a rater, that comes back brings everybody’s levels with it', () => {
    const gone = removeFrames(scored, [frame.id]).change
    expect([...gone.values()].some(({ before }) => before?.kind === 'score')).toBe(true)
    expect(isOfOthers(apply(scored, gone), gone, ben, [])).toBe(false)
    const left = removeRater(scored, anna)
    expect(isOfOthers(apply(scored, left), left, ben, [])).toBe(false)
  })

  test('other deeds are anybody’s, and so are levels after the reveal or beside any session', () => {
    expect(isOfOthers(scored, editFrame(scored, frame.id, { what: 'New.' }), null, [])).toBe(false)
    const shown = apply(scored, reveal(scored, round, TEN))
    expect(isOfOthers(shown, level, null, [])).toBe(false)
    expect(isOfOthers(sports, level, null, [])).toBe(false)
  })

  test('a template’s draft is nobody’s', () => {
    const rater = get(scored, anna, 'rater')
    const drafted = rater ? apply(scored, put(scored, { ...rater, group: 'template' })) : scored
    expect(isOfOthers(drafted, level, null, [])).toBe(false)
  })

  test('who takes back the reveal itself has seen all: the way to before the session is free', () => {
    const revealing = reveal(scored, round, TEN)
    expect(isOfOthers(scored, level, null, [revealing])).toBe(false)
    expect(isOfOthers(scored, level, null, [takeTurn(doc, round, ben)])).toBe(true)
  })
})

describe('who has scored a frame', () => {
  test('she has when every level she is asked for is there, and no sooner', () => {
    const { doc, people } = meeting(1)
    const [me = ''] = people
    const out = apply(doc, editFrame(doc, frameAt(doc, 0).id, { notApplicable: ['ease'] }))
    const light = apply(out, setWeights(out, { ...weights(1, 1), promise: 0 }))
    const frame = frameAt(light, 0)
    let now = light
    for (const dimension of askedOf(light, frame)) {
      expect(hasScored(now, frame, me)).toBe(false)
      now = apply(now, setLevel(now, frame.id, me, dimension, 2, TEN))
    }
    expect(hasScored(now, frame, me)).toBe(true)
    const again = apply(now, setLevel(now, frame.id, me, 'feeling', null, TEN))
    expect(hasScored(again, frame, me)).toBe(false)
  })
})

describe('which frames', () => {
  test('a session over all frames takes in those that are added, and leaves out parked ones', () => {
    const { doc, round } = begun(sports)
    const added = apply(doc, addFrame(doc, null).change)
    const first = frameAt(added, 0)
    const parked = apply(added, editFrame(added, first.id, { status: 'parked' }))
    const frames = roundFrames(parked, of(parked, round))
    expect(frames).toHaveLength(13)
    expect(frames.map(({ id }) => id)).not.toContain(first.id)
  })

  test('chosen frames come in story order, however they were chosen and moved', () => {
    const [a, b, c] = [2, 7, 4].map((place) => frameAt(sports, place).id)
    const { doc, round } = begun(sports, { frames: [b ?? '', a ?? '', c ?? ''] })
    const moved = apply(doc, moveFrames(doc, [b ?? ''], a ?? ''))
    expect(roundFrames(moved, of(moved, round)).map(({ id }) => id)).toEqual([b, a, c])
  })

  test('a chosen frame that is deleted is passed over, and so is its share of the progress', () => {
    const [a, b] = [2, 7].map((place) => frameAt(sports, place).id)
    const { doc, round } = begun(sports, { frames: [a ?? '', b ?? ''] })
    const gone = apply(doc, removeFrames(doc, [a ?? '']).change)
    const [rater] = ratersOf(gone)
    expect(roundFrames(gone, of(gone, round)).map(({ id }) => id)).toEqual([b])
    expect(progressOf(gone, of(gone, round), rater?.id ?? '').of).toBe(6)
  })

  test('a session whose raters and frames all vanished still opens, with nothing in it', () => {
    const { doc, round } = begun(sports, { frames: [frameAt(sports, 3).id, frameAt(sports, 4).id] })
    const ids = [...framesOf(doc), ...ratersOf(doc)].map(({ id }) => id)
    const bare = new Map([...doc].filter(([id, rec]) => !ids.includes(id) && rec.kind !== 'score'))
    const report = roundReport(bare, of(bare, round))
    expect(roundFrames(bare, of(bare, round))).toEqual([])
    expect(disagreements(bare, of(bare, round))).toEqual([])
    expect(report.raters.map(({ name }) => name)).toEqual([null, null, null])
    expect(report.framesRemoved).toHaveLength(13)
  })
})

describe('progress', () => {
  test('what does not apply, or carries no weight, is not asked for', () => {
    const frame = frameAt(sports, 0)
    const out = apply(sports, editFrame(sports, frame.id, { notApplicable: ['ease'] }))
    const weights = { ...boardOf(out).weights, promise: 0 }
    const light = apply(out, setWeights(out, weights))
    expect(askedOf(light, frameAt(light, 0))).toEqual(
      DIMENSIONS.filter((dimension) => dimension !== 'ease' && dimension !== 'promise'),
    )
  })

  test('it is the rater’s own, grows with each level she gives, and ends at all of them', () => {
    const joined = addRater(sports, 'Anna', 'frontline')
    const { doc, round } = begun(apply(sports, joined.change))
    const before = of(doc, round)
    expect(progressOf(doc, before, joined.rater)).toEqual({ scored: 0, of: 78 })
    const others = ratersOf(doc).map(({ id }) => progressOf(doc, before, id))
    let now = doc
    let given = 0
    for (const frame of roundFrames(doc, before)) {
      for (const dimension of askedOf(doc, frame)) {
        now = apply(now, setLevel(now, frame.id, joined.rater, dimension, 3, TEN))
        given++
        if (given % 13 === 0) expect(progressOf(now, of(now, round), joined.rater).scored).toBe(given)
      }
    }
    expect(progressOf(now, of(now, round), joined.rater)).toEqual({ scored: 78, of: 78 })
    expect(
      ratersOf(doc)
        .map(({ id }) => progressOf(now, of(now, round), id))
        .slice(0, 3),
    ).toEqual(others.slice(0, 3))
  })

  test('levels from before the session do not say that somebody has begun', () => {
    const { doc, round } = begun(sports)
    const [rater] = ratersOf(doc)
    const id = rater?.id ?? ''
    expect(progressOf(doc, of(doc, round), id).scored).toBeGreaterThan(0)
    expect(hasBegun(doc, of(doc, round), id)).toBe(false)
    const scored = apply(doc, setLevel(doc, frameAt(doc, 0).id, id, 'ease', 1, TEN))
    expect(hasBegun(scored, of(scored, round), id)).toBe(true)
  })
})

describe('the agenda', () => {
  test('frames to discuss come first, the widest difference on top, then the lone voices', () => {
    const { doc, round, people } = meeting(5)
    const [a, b, c] = [0, 1, 2].map((place) => frameAt(doc, place).id)
    const lone = levels(doc, people, c ?? '', 'ease', [4, 4, 4, 4, 2])
    const mild = levels(lone, people, b ?? '', 'promise', [2, 2, 4, 4, 2])
    const wide = levels(mild, people, a ?? '', 'feeling', [1, 5, 1, 5, 3])
    const rows = disagreements(wide, of(wide, round))
    expect(rows.map(({ frame, flag }) => [frame.id, flag])).toEqual([
      [a, 'discuss'],
      [b, 'discuss'],
      [c, 'one-voice'],
    ])
    expect(rows[0]?.dimensions.map(({ dimension }) => dimension)).toEqual(['feeling'])
  })

  test('one rater, or raters of one mind, make no agenda', () => {
    const { doc, round, people } = meeting(3)
    const alone = levels(doc, people.slice(0, 1), frameAt(doc, 0).id, 'ease', [5])
    const agreed = levels(alone, people, frameAt(doc, 1).id, 'ease', [3, 3, 3])
    expect(disagreements(agreed, of(agreed, round))).toEqual([])
  })

  test('what does not apply is not talked about', () => {
    const { doc, round, people } = meeting(2)
    const frame = frameAt(doc, 0).id
    const apart = levels(doc, people, frame, 'ease', [1, 5])
    expect(disagreements(apart, of(apart, round))).toHaveLength(1)
    const out = apply(apart, editFrame(apart, frame, { notApplicable: ['ease'] }))
    expect(disagreements(out, of(out, round))).toEqual([])
  })

  test('the order in which people scored changes nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 4 }), (given) => {
        const { doc, round, people } = meeting(4)
        const frame = frameAt(doc, 0).id
        const forth = levels(doc, people, frame, 'ease', given as Level[])
        const back = levels(doc, [...people].reverse(), frame, 'ease', [...given].reverse() as Level[])
        const said = (one: Doc) =>
          disagreements(one, of(one, round)).map(({ flag, dimensions }) => [flag, dimensions])
        expect(said(back)).toEqual(said(forth))
      }),
      { numRuns: 40 },
    )
  })
})

describe('the report', () => {
  test('says how long it took, who was there and who had finished', () => {
    const { doc, round } = begun(sports)
    const [first] = ratersOf(doc)
    const turned = apply(doc, takeTurn(doc, round, first?.id ?? ''))
    const done = apply(turned, handOver(turned, round, { finished: true }))
    const over = apply(done, endRound(done, round, HALF_PAST))
    const report = roundReport(over, of(over, round))
    expect(roundReport(doc, of(doc, round)).minutes).toBeNull()
    expect(report.minutes).toBe(90)
    expect(report.raters.map(({ name, done }) => [name, done])).toEqual([
      ['Marketing director', true],
      ['Store manager', false],
      ['Cashier', false],
    ])
  })

  test('somebody a file names twice was there once', () => {
    const { doc, round } = begun(sports)
    const twice = { ...of(doc, round), raters: [...of(doc, round).raters, ...of(doc, round).raters] }
    expect(roundReport(doc, twice).raters.map(({ id }) => id)).toEqual(of(doc, round).raters)
  })

  test('before and after are the board’s own numbers, and stay when the board goes on', () => {
    const { doc, round } = begun(sports)
    const rescored = scoreAll(doc, frameAt(doc, 9).id, 5)
    const over = apply(rescored, endRound(rescored, round, TEN))
    const later = scoreAll(over, frameAt(over, 0).id, 1)
    const { before, after, moved } = roundReport(later, of(later, round))
    expect(before?.alignment).toBeCloseTo(boardAlignment(doc).alignment ?? Number.NaN)
    expect(after?.alignment).toBeCloseTo(boardAlignment(rescored).alignment ?? Number.NaN)
    expect(moved).toEqual([
      {
        frame: frameAt(doc, 9).id,
        title: 'Could I use your restroom?',
        before: expect.closeTo(frameAlignment(doc, frameAt(doc, 9).id).alignment ?? Number.NaN),
        after: 100,
      },
    ])
  })

  test('a first score moves from nothing, and never from zero', () => {
    const { doc, round, people } = meeting(2)
    const frame = frameAt(doc, 0).id
    const scored = DIMENSIONS.reduce((now, d) => levels(now, people, frame, d, [1, 1]), doc)
    const over = apply(scored, endRound(scored, round, TEN))
    expect(roundReport(over, of(over, round)).moved).toMatchObject([{ frame, before: null, after: 0 }])
  })

  test('frames that changed, came and went are told apart', () => {
    const { doc, round } = begun(sports)
    const changed = apply(doc, editFrame(doc, frameAt(doc, 1).id, { what: 'Another promise altogether.' }))
    const looks = apply(changed, editFrame(changed, frameAt(doc, 2).id, { importance: 5, title: 'Renamed' }))
    const added = addFrame(looks, null)
    const grown = apply(looks, added.change)
    const gone = apply(grown, removeFrames(grown, [frameAt(doc, 3).id]).change)
    const over = apply(gone, endRound(gone, round, TEN))
    expect(roundReport(over, of(over, round))).toMatchObject({
      framesChanged: [frameAt(doc, 1).id],
      framesAdded: [added.show],
      framesRemoved: [frameAt(doc, 3).id],
    })
  })

  test('other weights are said, and weights that are only scaled are not', () => {
    const { doc, round } = begun(sports)
    const scaled = apply(doc, setWeights(doc, weights(3, 3)))
    const leaning = apply(doc, setWeights(doc, weights(1, 2)))
    expect(roundReport(scaled, of(scaled, round)).settingsChanged).toBe(false)
    expect(roundReport(leaning, of(leaning, round)).settingsChanged).toBe(true)
  })

  test('decisions and open questions are told apart, and a deleted frame takes none away', () => {
    const { doc, round } = begun(sports)
    const frame = frameAt(doc, 9).id
    const decided = apply(doc, addRemark(doc, round, 'decision', 'Yes, tonight.', frame, TEN).change)
    const asked = apply(decided, addRemark(decided, round, 'question', 'Who pays?', null, TEN).change)
    const gone = apply(asked, removeFrames(asked, [frame]).change)
    const { decisions, questions } = roundReport(gone, of(gone, round))
    expect(decisions.map(({ text }) => text)).toEqual(['Yes, tonight.'])
    expect(questions.map(({ text }) => text)).toEqual(['Who pays?'])
  })

  test('without a reading from the start nothing is compared', () => {
    const { doc, round } = begun(sports)
    const lost = apply(
      doc,
      drop(
        doc,
        readingsOf(doc, round).map(({ id }) => id),
      ),
    )
    expect(roundReport(lost, of(lost, round))).toMatchObject({
      before: null,
      moved: [],
      framesChanged: [],
      framesAdded: [],
    })
  })

  test('more frames than one reading holds are all compared', () => {
    const board = many(900)
    const { doc, round } = begun(board)
    expect(readingsOf(doc, round).length).toBeGreaterThan(1)
    const last = frameAt(doc, 899)
    const changed = apply(doc, editFrame(doc, last.id, { what: 'Something else.' }))
    const over = apply(changed, endRound(changed, round, TEN))
    const report = roundReport(over, of(over, round))
    expect(report.framesChanged).toEqual([last.id])
    expect([report.framesAdded, report.framesRemoved]).toEqual([[], []])
  })

  test('any board at any time has a report, and nothing in it moved by itself', () => {
    fc.assert(
      fc.property(anyDoc(), (doc) => {
        const fresh = new Map([...doc].filter(([, { kind }]) => kind !== 'round'))
        const { doc: started, round } = begun(fresh)
        const report = roundReport(started, of(started, round))
        expect(report.moved).toEqual([])
        expect([report.framesChanged, report.framesAdded, report.framesRemoved]).toEqual([[], [], []])
        expect(report.after?.alignment ?? null).toBe(boardAlignment(started).alignment)
      }),
      { numRuns: 15 },
    )
  })
})

function begun(doc: Doc, plan: Partial<Parameters<typeof startRound>[1]> = {}) {
  const raters = ratersOf(doc).map(({ id }) => id)
  const started = startRound(doc, { title: '', raters, frames: [], minutesEach: null, ...plan }, NINE)
  return { doc: apply(doc, started.change), round: started.round }
}

/** The sports board without a score, with so many people and a session going on. */
function meeting(people: number) {
  const bare = ratersOf(sports).reduce((doc, { id }) => apply(doc, removeRater(doc, id)), sports)
  let doc: Doc = bare
  const ids: Id[] = []
  for (let i = 0; i < people; i++) {
    const { change, rater } = addRater(doc, `Rater ${i}`, 'operations')
    doc = apply(doc, change)
    ids.push(rater)
  }
  return { ...begun(doc), people: ids }
}

function levels(doc: Doc, people: readonly Id[], frame: Id, d: Dimension, given: readonly Level[]): Doc {
  return people.reduce((now, id, i) => apply(now, setLevel(now, frame, id, d, given[i] ?? null, TEN)), doc)
}

function scoreAll(doc: Doc, frame: Id, level: Level): Doc {
  const changes = ratersOf(doc).flatMap(({ id }) => DIMENSIONS.map((d) => [id, d] as const))
  return changes.reduce((now, [id, d]) => apply(now, setLevel(now, frame, id, d, level, TEN)), doc)
}

function of(doc: Doc, id: Id): Round {
  const round = get(doc, id, 'round')
  if (!round) throw new Error('the session is gone')
  return round
}

function weights(all: number, feeling: number): Record<Dimension, number> {
  return { ...(Object.fromEntries(DIMENSIONS.map((d) => [d, all])) as Record<Dimension, number>), feeling }
}

/** A board with so many frames, all without pictures. */
function many(count: number): Doc {
  const first = frameAt(sports, 0)
  const bare: Change = drop(sports, [
    ...framesOf(sports).map(({ id }) => id),
    ...framesOf(sports).flatMap(({ id }) => scoresOf(sports, id).map((score) => score.id)),
  ])
  const doc = apply(sports, bare)
  const frames = Array.from({ length: count }, (_, i) => ({
    ...first,
    id: `frm_${String(i).padStart(26, '0')}`,
    order: `b${String(i + 1000)}`,
    what: `Promise ${i}`,
  }))
  const whole = apply(doc, put(doc, ...frames))
  expect(countingFrames(whole)).toHaveLength(count)
  return whole
}
