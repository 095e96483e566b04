import { describe, expect, test } from 'vitest'
import { changedSince } from '../../../renderer/document/changedSince'
import { boardOf, docOf, framesOf } from '../../../shared/model/doc'
import { template } from '../../shared/scene/deckBoards'

describe('what somebody is told of a board', () => {
  const doc = template('bank')

  test('is all of it the first time', () => {
    expect(changedSince(null, doc)).toEqual({ isWhole: true, put: [...doc.values()], gone: [] })
  })

  test('is nothing when nothing changed', () => {
    expect(changedSince(doc, doc)).toEqual({ isWhole: false, put: [], gone: [] })
  })

  test('is the record that changed, and the name of the one that is gone', () => {
    const board = { ...boardOf(doc), title: 'Another' }
    const [frame] = framesOf(doc)
    const next = docOf(
      [...doc.values()]
        .filter((each) => each !== frame)
        .map((each) => (each.kind === 'board' ? board : each)),
    )
    expect(changedSince(doc, next)).toEqual({ isWhole: false, put: [board], gone: [frame?.id] })
  })
})
