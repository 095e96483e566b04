import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addComment, editComment, resolveComment } from '../../../shared/edit/comments'
import { editFrame, moveFrames, removeFrames } from '../../../shared/edit/frames'
import { addRater } from '../../../shared/edit/raters'
import { acceptAnswer, answerItems, answerOf, reviewCopyOf, saidSince } from '../../../shared/edit/review'
import { setLevel } from '../../../shared/edit/scores'
import { suggestLevel } from '../../../shared/edit/suggestions'
import { validateRecords } from '../../../shared/exchange/validate'
import { apply } from '../../../shared/model/change'
import {
  boardOf,
  commentsOf,
  type Doc,
  docOf,
  framesOf,
  get,
  parcelOf,
  ratersOf,
  scoresOf,
} from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import type { Dimension, Level } from '../../../shared/model/vocabulary'
import { arbBoard } from '../../arbitraries/board'
import { frameAt, templateDoc } from '../../boards'

const LETTER = { from: 'Maria', note: 'What do you think?', at: '2026-11-22T10:00:00.000Z' }
const BACK = { from: 'Ben', note: 'Good on the whole.', at: '2026-11-23T10:00:00.000Z' }
const sports = templateDoc('sports')
const frame = frameAt(sports, 0).id
const other = frameAt(sports, 2).id

/** Maria asked something before the copy was made; Ben got the copy. */
const asked = said(sports, frame, 'Maria', 'Is this true?')
const home = asked.doc
const received = docOf(reviewCopyOf(home, null, LETTER))

function said(doc: Doc, parent: Id, author: string, text: string): { doc: Doc; id: Id } {
  const { comment, change } = addComment(doc, { parent, on: null }, { author, text, at: BACK.at })
  return { doc: apply(doc, change), id: comment ?? '' }
}

function suggested(
  doc: Doc,
  on: Id,
  dimension: Dimension,
  level: Level | null,
  reason = '',
  author = 'Ben',
): Doc {
  return apply(doc, suggestLevel(doc, on, { author, dimension, level, reason, at: BACK.at }))
}

function sentBack(review: Doc): Doc {
  return docOf(validateRecords(answerOf(review, BACK, received)))
}

function told(mine: Doc, answer: Doc) {
  return answerItems(mine, answer).map(({ record, state }) => [
    record.kind === 'comment' ? record.text : `${record.dimension} ${record.level}`,
    state,
  ])
}

function accepted(mine: Doc, answer: Doc): Doc {
  const all = answerItems(mine, answer).map(({ record }) => record.id)
  const after = apply(mine, acceptAnswer(mine, answer, all))
  validateRecords([...after.values()])
  return after
}

function levelsBy(doc: Doc, on: Id, name: string) {
  return scoresOf(doc, on).find(({ rater }) => get(doc, rater, 'rater')?.name === name)
}

describe('a review copy', () => {
  test('is the whole board under an identity of its own, and says which board it is about', () => {
    expect(boardOf(received).id).not.toBe(boardOf(home).id)
    expect(parcelOf(received)).toMatchObject({ ...LETTER, purpose: 'review', board: boardOf(home).id })
    expect(received.size).toBe(home.size + 1)
    expect(framesOf(received).map(({ id, title }) => [id, title])).toEqual(
      framesOf(home).map(({ id, title }) => [id, title]),
    )
  })

  test('of some frames has those alone', () => {
    const some = docOf(reviewCopyOf(home, [other], LETTER))
    expect(framesOf(some).map(({ id }) => id)).toEqual([other])
    validateRecords([...some.values()])
  })

  test('of a review copy is about the first board, and marked once', () => {
    const again = docOf(reviewCopyOf(received, null, { ...LETTER, from: 'Ben' }))
    expect(parcelOf(again)).toMatchObject({ from: 'Ben', board: boardOf(home).id })
    expect(again.size).toBe(received.size)
  })
})

describe('the answer to a review', () => {
  const answered = said(received, asked.id, 'Ben', 'Every word.')
  const review = suggested(said(answered.doc, other, 'Ben', 'Too late.').doc, other, 'ease', 2, 'The queue.')
  const answer = sentBack(review)

  test('holds what the reader said, on frames that say nothing but their title, place and stage', () => {
    expect(framesOf(answer).map(({ id }) => id)).toEqual([frame, other])
    const [carrier] = framesOf(answer)
    const original = get(home, frame, 'frame')
    expect(carrier).toMatchObject({ title: original?.title, stage: original?.stage, order: original?.order })
    expect(carrier).toMatchObject({ what: '', situation: '', action: '', outcome: '', guest: null })
    const words = JSON.stringify([...answer.values()])
    expect(words).not.toContain('Is this true?')
    expect(words).not.toContain(boardOf(home).promise || 'promise of the board')
    expect(new Set([...answer.values()].map(({ kind }) => kind))).toEqual(
      new Set(['board', 'frame', 'comment', 'suggestion', 'parcel']),
    )
    expect(parcelOf(answer)).toMatchObject({ ...BACK, purpose: 'answer', board: boardOf(home).id })
  })

  test('lists it in the order of the story, answers behind what they answer', () => {
    expect(told(home, answer)).toEqual([
      ['Every word.', 'new'],
      ['Too late.', 'new'],
      ['ease 2', 'new'],
    ])
    const turned = apply(home, moveFrames(home, [other], frame))
    expect(told(turned, answer).map(([text]) => text)).toEqual(['Too late.', 'ease 2', 'Every word.'])
  })

  test('brings comments as they are, and answers below what they answer', () => {
    const after = accepted(home, answer)
    expect(commentsOf(after, asked.id).map(({ author, text }) => [author, text])).toEqual([
      ['Ben', 'Every word.'],
    ])
    expect(commentsOf(after, other).map(({ author, text, at }) => [author, text, at])).toEqual([
      ['Ben', 'Too late.', BACK.at],
    ])
  })

  test('brings suggestions as scores of a rater of that name, with the reason', () => {
    const after = accepted(home, answer)
    expect(ratersOf(after).map(({ name }) => name)).toEqual([
      ...ratersOf(home).map(({ name }) => name),
      'Ben',
    ])
    const score = levelsBy(after, other, 'Ben')
    expect(score?.levels).toMatchObject({ ease: 2, feeling: null })
    expect(score?.reasons).toEqual({ ease: 'The queue.' })
    expect([...after.values()].some(({ kind }) => kind === 'suggestion')).toBe(false)
  })

  test('accepted twice is accepted once', () => {
    const after = accepted(home, answer)
    expect(told(after, answer).map(([, state]) => state)).toEqual(['here', 'here', 'here'])
    expect(accepted(after, answer)).toBe(after)
  })

  test('brings only what was accepted', () => {
    const [first, , last] = answerItems(home, answer)
    const after = apply(home, acceptAnswer(home, answer, [last?.record.id ?? '', 'cmt_of_nobody']))
    expect(told(after, answer)).toEqual([
      ['Every word.', 'new'],
      ['Too late.', 'new'],
      ['ease 2', 'here'],
    ])
    expect(after.has(first?.record.id ?? '')).toBe(false)
    expect(acceptAnswer(home, answer, []).size).toBe(0)
  })

  test('cannot bring back a frame that is gone, and names what was about it', () => {
    const without = apply(home, removeFrames(home, [other]).change)
    expect(told(without, answer)).toEqual([
      ['Every word.', 'new'],
      ['Too late.', 'frame-gone'],
      ['ease 2', 'frame-gone'],
    ])
    const after = accepted(without, answer)
    expect(get(after, other, 'frame')).toBeNull()
    expect(after.size).toBe(without.size + 1)
  })

  test('stands for itself where what it answers was deleted', () => {
    const after = accepted(sports, answer)
    expect(commentsOf(after, frame).map(({ text }) => text)).toEqual(['Every word.'])
  })

  test('leaves edits of the board alone', () => {
    const edited = apply(home, editFrame(home, other, { what: 'Something new.' }))
    expect(get(accepted(edited, answer), other, 'frame')?.what).toBe('Something new.')
  })
})

describe('levels a reader suggests', () => {
  test('take the place of those she gave herself, and of the template’s drafts, and of nobody else’s', () => {
    const { change, rater } = addRater(home, 'Ben', 'sales')
    const joined = apply(home, change)
    const scored = apply(joined, setLevel(joined, other, rater, 'ease', 5, LETTER.at))
    const own = apply(scored, setLevel(scored, other, rater, 'feeling', 4, LETTER.at))
    const after = accepted(own, sentBack(suggested(received, other, 'ease', 1)))
    expect(levelsBy(after, other, 'Ben')?.levels).toMatchObject({ ease: 1, feeling: 4 })
    expect(ratersOf(after).length).toBe(ratersOf(own).length)
    const drafts = scoresOf(after, other).filter(
      ({ rater: by }) => get(after, by, 'rater')?.group === 'template',
    )
    expect(drafts.every(({ levels }) => levels.ease === null)).toBe(true)
  })

  test('of somebody without a name go by the sender of the answer, and never as You', () => {
    const me = ratersOf(home).find(({ name }) => name === 'You')
    for (const author of ['', 'You']) {
      const answer = sentBack(suggested(received, frame, 'ease', 1, '', author))
      const after = accepted(home, answer)
      expect(levelsBy(after, frame, 'Ben')?.levels.ease, author).toBe(1)
      expect(scoresOf(after, frame).filter(({ rater }) => rater === me?.id)).toEqual(
        scoresOf(home, frame).filter(({ rater }) => rater === me?.id),
      )
    }
  })

  test('many at once are as quick as many edits', () => {
    let review = received
    for (const { id } of framesOf(received))
      for (const d of ['ease', 'feeling', 'promise'] as const) review = suggested(review, id, d, 3)
    const after = accepted(home, sentBack(review))
    for (const { id } of framesOf(home))
      expect(levelsBy(after, id, 'Ben')?.levels).toMatchObject({ ease: 3, feeling: 3, promise: 3 })
  })
})

describe('a second answer', () => {
  test('brings what was said since, and other words for what was said before', () => {
    const one = said(received, other, 'Ben', 'Too late.')
    const after = accepted(home, sentBack(one.doc))
    const reworded = apply(one.doc, editComment(one.doc, one.id, 'Too late on Sundays.'))
    const second = sentBack(said(reworded, other, 'Ben', 'Fine on Mondays.').doc)
    expect(told(after, second)).toEqual([
      ['Too late on Sundays.', 'new'],
      ['Fine on Mondays.', 'new'],
    ])
    const resolved = apply(after, resolveComment(after, one.id, true))
    const last = accepted(resolved, second)
    expect(commentsOf(last, other).map(({ text, resolved }) => [text, resolved])).toEqual([
      ['Too late on Sundays.', true],
      ['Fine on Mondays.', false],
    ])
  })

  test('of a copy nobody knows as it came brings everything once', () => {
    expect(saidSince(received, received)).toEqual([])
    expect(saidSince(received, null).map(({ id }) => id)).toEqual([asked.id])
    expect(told(home, docOf(answerOf(received, BACK)))).toEqual([['Is this true?', 'here']])
  })
})

test('copies and answers of any board are sound, and accepting them twice is accepting them once', () => {
  fc.assert(
    fc.property(arbBoard({ frames: 4 }), fc.nat(4), (records, pick) => {
      const mine = docOf(records)
      const chosen = pick === 0 ? null : framesOf(mine).flatMap(({ id }, i) => (i % pick === 0 ? [id] : []))
      const copy = docOf(validateRecords(reviewCopyOf(mine, chosen, LETTER)))
      const answer = docOf(validateRecords(answerOf(copy, BACK)))
      const bare = docOf(records.filter(({ kind }) => kind !== 'comment' && kind !== 'suggestion'))
      const items = answerItems(bare, answer)
      expect(items.every(({ state }) => state !== 'frame-gone')).toBe(true)
      const after = accepted(bare, answer)
      const comments = answerItems(after, answer).filter(({ record }) => record.kind === 'comment')
      expect(comments.every(({ state }) => state === 'here')).toBe(true)
    }),
    { numRuns: 60 },
  )
})
