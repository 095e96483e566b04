import { beforeEach, describe, expect, test } from 'vitest'
import {
  commenting,
  draft,
  pinFor,
  rewrite,
  sendComment,
  setResolved,
  showThread,
  startComment,
} from '../../../renderer/document/commenting'
import { session } from '../../../renderer/document/session'
import { groupLayers } from '../../../shared/edit/groups'
import { apply } from '../../../shared/model/change'
import { commentsOf, elementsOf, get } from '../../../shared/model/doc'
import { frameAt, templateDoc } from '../../boards'
import { openSheet } from './openSheet'

const board = templateDoc('sports')
const frame = frameAt(board, 0)
const other = frameAt(board, 1)
const [first, second] = elementsOf(board, frame.id).map(({ id }) => id)

function now() {
  return session.getState().open?.editor.doc() ?? board
}

function said() {
  return commentsOf(now(), frame.id)
}

beforeEach(() => {
  openSheet(board, frame.id)
  commenting.setState({ thread: null, shows: 'open', asked: null, drafts: {} })
})

describe('the comment command', () => {
  test('opens the comments of the shown frame with the keys in the box, from whichever view', () => {
    session.setState({ view: 'outline', panel: 'details', surroundings: false })
    startComment()
    expect(session.getState()).toMatchObject({ view: 'frame', panel: 'comments', surroundings: true })
    expect(commenting.getState().asked).toEqual({ takes: 'box', of: frame.id })
  })

  test('says what is missing while there is no frame', () => {
    session.setState({ frame: null, panel: 'details', notice: null })
    startComment()
    expect(session.getState().panel).toBe('details')
    expect(session.getState().notice?.text).toContain('Add a frame first')
  })
})

describe('what a comment is pinned to', () => {
  test('is the one chosen element; with none or several it is about the frame', () => {
    expect(pinFor(board, { frame: frame.id, selection: [] })).toBeNull()
    expect(pinFor(board, { frame: frame.id, selection: [first ?? ''] })).toBe(first)
    expect(pinFor(board, { frame: frame.id, selection: [first ?? '', second ?? ''] })).toBeNull()
  })

  test('is, of a chosen group, an element in it', () => {
    const made = groupLayers(board, [first ?? '', second ?? ''])
    const grouped = made ? apply(board, made.change) : board
    expect([first, second]).toContain(pinFor(grouped, { frame: frame.id, selection: [made?.id ?? ''] }))
  })
})

describe('writing comments', () => {
  test('words that were not sent wait for their frame and go into the comment once', () => {
    draft(frame.id, '  Is this ours to promise? ')
    draft(other.id, 'half a tho')
    sendComment(frame.id, first ?? null)
    expect(said().map(({ text, on, author }) => ({ text, on, author }))).toEqual([
      { text: 'Is this ours to promise?', on: first, author: 'You' },
    ])
    expect(commenting.getState().drafts).toEqual({ [other.id]: 'half a tho' })
    expect(commenting.getState().thread).toBe(said()[0]?.id)
    expect(commenting.getState().asked).toEqual({ takes: 'nothing', of: said()[0]?.id })
    sendComment(frame.id, null)
    expect(said()).toHaveLength(1)
  })

  test('an answer stands below what it answers, and that stays the lit one', () => {
    draft(frame.id, 'Why?')
    sendComment(frame.id, null)
    const asked = said()[0]?.id ?? ''
    draft(asked, 'Because she asked.')
    sendComment(asked, null)
    expect(said()).toHaveLength(1)
    expect(commentsOf(now(), asked).map(({ text }) => text)).toEqual(['Because she asked.'])
    expect(commenting.getState().thread).toBe(asked)
  })

  test('what is said can be put otherwise, never into nothing; it is resolved and opened again; all can be undone', () => {
    draft(frame.id, 'Why?')
    sendComment(frame.id, null)
    const id = said()[0]?.id ?? ''
    rewrite(id, '   ')
    expect(get(now(), id, 'comment')?.text).toBe('Why?')
    rewrite(id, 'Why here? ')
    expect(get(now(), id, 'comment')?.text).toBe('Why here?')
    setResolved(id, true)
    expect(get(now(), id, 'comment')?.resolved).toBe(true)
    expect(session.getState().said).toBe('The comment is resolved.')
    setResolved(id, false)
    expect(get(now(), id, 'comment')?.resolved).toBe(false)
    const editor = session.getState().open?.editor
    while (editor?.undo()) {}
    expect(said()).toEqual([])
  })
})

test('a comment is shown where it stands: its frame, the panel, and all of them if it is resolved', () => {
  draft(frame.id, 'Done with')
  sendComment(frame.id, null)
  const id = said()[0]?.id ?? ''
  setResolved(id, true)
  session.setState({ frame: other.id, view: 'outline', panel: 'details' })
  showThread(now(), id)
  expect(session.getState()).toMatchObject({ frame: frame.id, view: 'frame', panel: 'comments' })
  expect(commenting.getState()).toMatchObject({
    thread: id,
    shows: 'all',
    asked: { takes: 'comment', of: id },
  })
})
