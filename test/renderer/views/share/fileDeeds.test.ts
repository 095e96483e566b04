import { describe, expect, test } from 'vitest'
import { deedsFor } from '../../../../renderer/views/share/fileDeeds'
import type { FileSummary, Relation } from '../../../../shared/sharing'

const BOARD = 'brd_00000000000000000000000001'

function file(over: Partial<FileSummary>): FileSummary {
  return {
    ticket: '',
    name: 'a.cxboard',
    title: 'A',
    frames: 3,
    guests: 1,
    pictures: 0,
    scores: 0,
    comments: 0,
    suggestions: 0,
    from: 'Maria',
    note: '',
    exportedAt: '',
    bytes: 1,
    purpose: 'board',
    relation: 'new',
    board: null,
    boardTitle: '',
    known: false,
    newerMinor: false,
    preview: null,
    cover: [],
    ...over,
  }
}

const firstFor = (relation: Relation) => deedsFor(file({ relation, board: BOARD, known: true }), false).first

describe('what a file is offered for', () => {
  test('a board that is not here is opened as new, and its frames can come into the open board', () => {
    expect(deedsFor(file({}), false)).toEqual({ first: 'openAsNew', others: [] })
    expect(deedsFor(file({}), true)).toEqual({ first: 'openAsNew', others: ['addFrames'] })
  })

  test('a board that was changed elsewhere is merged first of all', () => {
    expect(firstFor('newer')).toBe('merge')
    expect(firstFor('diverged')).toBe('merge')
    expect(firstFor('unrelated')).toBe('merge')
  })

  test('a board that says nothing new opens the one that is here', () => {
    expect(firstFor('same')).toBe('openMine')
    expect(firstFor('older')).toBe('openMine')
  })

  test('opening as new stands beside whatever comes first', () => {
    for (const relation of ['same', 'older', 'newer', 'diverged', 'unrelated'] as const)
      expect(deedsFor(file({ relation, board: BOARD }), false).others).toContain('openAsNew')
  })

  test('a board whose twin is in the trash can only be opened as new', () => {
    expect(deedsFor(file({ known: true, relation: 'diverged' }), false).first).toBe('openAsNew')
  })

  test('a review copy is read, an answer is looked through, and neither is merged', () => {
    expect(deedsFor(file({ purpose: 'review' }), true)).toEqual({ first: 'openReview', others: [] })
    expect(deedsFor(file({ purpose: 'review', board: BOARD }), true).first).toBe('openMine')
    expect(deedsFor(file({ purpose: 'answer', board: BOARD }), true)).toEqual({
      first: 'lookThrough',
      others: [],
    })
  })

  test('an answer to a board that is not here can only be put aside', () => {
    expect(deedsFor(file({ purpose: 'answer' }), true)).toEqual({ first: null, others: [] })
  })

  test('a file without frames has none to add', () => {
    expect(deedsFor(file({ frames: 0 }), true).others).toEqual([])
  })
})
