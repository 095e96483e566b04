import { expect, test } from 'vitest'
import { detailsMoved } from '../../../../renderer/views/history/compare/details'
import { partsOf } from '../../../../renderer/views/history/compare/parts'
import { differenceOf } from '../../../../shared/exchange/difference'
import type { Doc } from '../../../../shared/model/doc'
import { guestsOf } from '../../../../shared/model/doc'
import type { Frame } from '../../../../shared/model/record'
import { frameAt, templateDoc } from '../../../boards'

const doc = templateDoc('sports')
const frame = frameAt(doc, 3)

function withFrame(patch: Partial<Frame>): Doc {
  return new Map(doc).set(frame.id, { ...frame, ...patch })
}

function toldOf(after: Doc) {
  return detailsMoved(doc, after, differenceOf(doc, after)).map(({ field, before, after: is }) => [
    field,
    before,
    is,
  ])
}

test('a choice that was made otherwise is told in words', () => {
  const after = withFrame({ channel: 'email', importance: 5, expected: null, empowered: true })
  expect(toldOf(after)).toEqual(
    expect.arrayContaining([
      ['channel', expect.any(String), 'E-mail'],
      ['expected', String(frame.expected), ''],
    ]),
  )
})

test('what is told as a text or a move is not told again', () => {
  const after = withFrame({ outcome: 'Something else.', stage: 'advocacy' })
  expect(toldOf(after)).toEqual([])
  expect(partsOf(differenceOf(doc, after), 0, false).map(({ part }) => part)).toEqual(['moved', 'texts'])
})

test('a guest who got another name is no other guest of the frame', () => {
  const guest = guestsOf(doc).find(({ id }) => id === frame.guest)
  if (!guest) throw new Error('the frame has no guest')
  const after = new Map(doc).set(guest.id, { ...guest, name: 'Somebody else' })
  expect(detailsMoved(doc, after, differenceOf(doc, after))).toEqual([])
})

test('scores are counted only where they may be seen', () => {
  const score = [...doc.values()].find((record) => record.kind === 'score')
  if (score?.kind !== 'score') throw new Error('nothing is scored')
  const levels = { ...score.levels, promise: score.levels.promise === 5 ? 1 : 5 }
  const difference = differenceOf(doc, new Map(doc).set(score.id, { ...score, levels }))
  expect(partsOf(difference, 0, false)).toEqual([{ part: 'scores', count: 1 }])
  expect(partsOf(difference, 0, true)).toEqual([])
})
