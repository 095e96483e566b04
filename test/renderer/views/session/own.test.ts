import { describe, expect, test } from 'vitest'
import { mayReadOthers, readingBy } from '../../../../renderer/views/session/own'
import { editFrame } from '../../../../shared/edit/frames'
import { addRater } from '../../../../shared/edit/raters'
import { endRound, reveal, startRound } from '../../../../shared/edit/rounds'
import { setLevel } from '../../../../shared/edit/scores'
import { frameAlignment } from '../../../../shared/method/alignment'
import { askedOf } from '../../../../shared/method/rounds'
import { apply } from '../../../../shared/model/change'
import { type Doc, get, ratersOf } from '../../../../shared/model/doc'
import type { Rater } from '../../../../shared/model/record'
import { frameAt, templateDoc } from '../../../boards'

const NOW = '2026-11-22T10:00:00.000Z'

/** The sports board, scored by three roles, and Anna who is about to score. */
function joined(template = 'sports') {
  const doc = templateDoc(template)
  const { change, rater } = addRater(doc, 'Anna', 'frontline')
  const now = apply(doc, change)
  const anna = get(now, rater, 'rater') as Rater
  return { doc: now, frame: frameAt(now, 0), anna }
}

function scoredBy(doc: Doc, rater: Rater, place: number, but = 0): Doc {
  const frame = frameAt(doc, place)
  const asked = askedOf(doc, frame)
  return asked
    .slice(0, asked.length - but)
    .reduce((now, dimension) => apply(now, setLevel(now, frame.id, rater.id, dimension, 5, NOW)), doc)
}

describe('what others gave a frame', () => {
  test('is read by who has scored the whole frame, and not one level sooner', () => {
    const { doc, frame, anna } = joined()
    expect(mayReadOthers(doc, frame, anna)).toBe(false)
    expect(mayReadOthers(scoredBy(doc, anna, 0, 1), frame, anna)).toBe(false)
    expect(mayReadOthers(scoredBy(doc, anna, 0), frame, anna)).toBe(true)
  })

  test('is read frame by frame: another frame of hers opens nothing here', () => {
    const { doc, frame, anna } = joined()
    expect(mayReadOthers(scoredBy(doc, anna, 1), frame, anna)).toBe(false)
  })

  test('what does not apply is not waited for', () => {
    const { doc, anna } = joined()
    const almost = scoredBy(doc, anna, 0, 1)
    const last = askedOf(almost, frameAt(almost, 0)).at(-1)
    const out = apply(almost, editFrame(almost, frameAt(almost, 0).id, { notApplicable: last ? [last] : [] }))
    expect(mayReadOthers(out, frameAt(out, 0), anna)).toBe(true)
  })

  test('is there for a reader, who scores as nobody', () => {
    const { doc, frame } = joined()
    expect(mayReadOthers(doc, frame, null)).toBe(true)
  })

  test('hides nothing where only drafts of a template stand', () => {
    const { doc, frame, anna } = joined('park')
    expect(ratersOf(doc).some(({ group }) => group === 'template')).toBe(true)
    expect(mayReadOthers(doc, frame, anna)).toBe(true)
  })

  test('is everybody’s between the reveal of a session and its end, in the frames it was about', () => {
    const { doc, frame, anna } = joined()
    const plan = { title: '', raters: [anna.id], frames: [frame.id], minutesEach: null }
    const { change, round } = startRound(doc, plan, NOW)
    const begun = apply(doc, change)
    expect(mayReadOthers(begun, frame, anna)).toBe(false)
    const shown = apply(begun, reveal(begun, round, NOW))
    expect(mayReadOthers(shown, frame, anna)).toBe(true)
    expect(mayReadOthers(shown, frameAt(shown, 1), anna)).toBe(false)
    expect(mayReadOthers(apply(shown, endRound(shown, round, NOW)), frame, anna)).toBe(false)
  })
})

describe('what she alone gave', () => {
  test('is the same whatever the others gave', () => {
    const { doc, frame, anna } = joined()
    expect(readingBy(doc, frame, anna.id)).toMatchObject({ state: 'unscored', alignment: null, scored: 0 })
    const part = scoredBy(doc, anna, 0, 2)
    const alone = readingBy(part, frame, anna.id)
    expect(alone).toMatchObject({ state: 'partial', alignment: 100, scored: 4, applicable: 6 })
    const others = ratersOf(part).filter(({ id }) => id !== anna.id)
    const moved = others.reduce(
      (now, { id }) => apply(now, setLevel(now, frame.id, id, 'promise', 1, NOW)),
      part,
    )
    expect(frameAlignment(moved, frame.id)).not.toEqual(frameAlignment(part, frame.id))
    expect(readingBy(moved, frame, anna.id)).toEqual(alone)
  })
})
