import { beforeEach, describe, expect, test } from 'vitest'
import { draft, sendComment, takeAway } from '../../../renderer/document/commenting'
import { createEditor } from '../../../renderer/document/editor'
import { authorOf, isOwn, isReviewing, refuse } from '../../../renderer/document/reviewing'
import { session } from '../../../renderer/document/session'
import { suggest } from '../../../renderer/document/suggesting'
import { addComment } from '../../../shared/edit/comments'
import { moveElements } from '../../../shared/edit/elements'
import { editFrame, removeFrames } from '../../../shared/edit/frames'
import { addRater } from '../../../shared/edit/raters'
import { reviewCopyOf } from '../../../shared/edit/review'
import { setLevel } from '../../../shared/edit/scores'
import type { Step } from '../../../shared/ipc'
import { apply, type Change, squash } from '../../../shared/model/change'
import {
  commentsOf,
  type Doc,
  docOf,
  elementsOf,
  framesOf,
  get,
  ratersOf,
  suggestionsOf,
} from '../../../shared/model/doc'
import { reviewWords } from '../../../shared/words/comments'
import { frameAt, templateDoc } from '../../boards'
import { openSheet } from './openSheet'

const SENT = '2026-11-20T10:00:00.000Z'
const LATER = '2026-11-21T10:00:00.000Z'
const board = templateDoc('sports')
const frame = frameAt(board, 0)
const copy = docOf(reviewCopyOf(board, null, { from: 'Maria', note: '', at: SENT }))

function editorOf(doc: Doc) {
  const steps: Step[] = []
  let refusals = 0
  const editor = createEditor(
    { records: [...doc.values()], past: [], future: [], seq: 0 },
    { save: (step) => steps.push(step) },
    { refused: () => refusals++ },
  )
  return { editor, steps, refusals: () => refusals }
}

function saying(doc: Doc): Change {
  return addComment(doc, { parent: frame.id, on: null }, { author: 'Tom', text: 'Why?', at: LATER }).change
}

describe('a review copy', () => {
  const edits: readonly [string, (doc: Doc) => Change][] = [
    ['a text', (doc) => editFrame(doc, frame.id, { title: 'Mine now' })],
    ['what is drawn', (doc) => moveElements(doc, [elementsOf(doc, frame.id)[0]?.id ?? ''], 10, 10)],
    ['the frames', (doc) => removeFrames(doc, [frame.id]).change],
    ['who scores', (doc) => addRater(doc, 'Tom', 'marketing').change],
    [
      'scores',
      (doc) => setLevel(doc, frame.id, ratersOf(doc)[0]?.id ?? '', 'promise', 1, '2026-11-21T10:00:00.000Z'),
    ],
  ]
  test.each(edits)('does not let anybody change %s, and says so', (_, edit) => {
    const { editor, steps, refusals } = editorOf(copy)
    editor.commit('edit', edit(copy))
    expect(editor.doc()).toEqual(copy)
    expect(steps).toEqual([])
    expect(refusals()).toBe(1)
    const own = editorOf(board)
    own.editor.commit('edit', edit(board))
    expect(own.refusals()).toBe(0)
    expect(own.steps).toHaveLength(1)
  })

  test('takes comments, and undo takes them back', () => {
    const { editor, steps, refusals } = editorOf(copy)
    editor.commit('say', saying(copy))
    expect(commentsOf(editor.doc(), frame.id)).toHaveLength(1)
    expect(editor.undo()?.label).toBe('say')
    expect(commentsOf(editor.doc(), frame.id)).toHaveLength(0)
    editor.redo()
    expect(commentsOf(editor.doc(), frame.id)).toHaveLength(1)
    expect(steps.map(({ step }) => step)).toEqual(['commit', 'undo', 'redo'])
    expect(refusals()).toBe(0)
  })

  test('lets no edit in behind a comment', () => {
    const { editor, refusals } = editorOf(copy)
    editor.commit('both', squash(saying(copy), editFrame(copy, frame.id, { title: 'Mine now' })))
    expect(editor.doc()).toEqual(copy)
    editor.commit('say', saying(copy))
    editor.amend(editFrame(editor.doc(), frame.id, { title: 'Mine now' }))
    expect(get(editor.doc(), frame.id, 'frame')?.title).toBe(frame.title)
    expect(refusals()).toBe(2)
  })

  test('does not undo or redo an edit, wherever that came from', () => {
    const change = editFrame(board, frame.id, { title: 'Earlier' })
    const edited = apply(board, change)
    const made = docOf(reviewCopyOf(edited, null, { from: '', note: '', at: SENT }))
    const operation = { id: 'opn_00000000000000000000000000', label: 'edit', change }
    const behind = createEditor(
      { records: [...made.values()], past: [operation], future: [operation], seq: 0 },
      { save: () => {} },
    )
    expect(behind.undo()).toBeNull()
    expect(behind.redo()).toBeNull()
    expect(behind.doc().get(frame.id)).toBe(made.get(frame.id))
  })
})

describe('at the keys of a review copy', () => {
  beforeEach(() => {
    openSheet(copy, frame.id)
    session.setState({ notice: null, scorer: null })
  })

  test('editing says why nothing happens; on a board of one’s own it says nothing', () => {
    expect(isReviewing()).toBe(true)
    expect(refuse()).toBe(true)
    expect(session.getState().notice?.text).toBe(reviewWords.refused)
    openSheet(board, frame.id)
    session.setState({ notice: null })
    expect(refuse()).toBe(false)
    expect(session.getState().notice).toBeNull()
  })

  test('comments are written in the name of who sits there, else of the rater, else of “You”', () => {
    expect(authorOf(session.getState())).toBe('You')
    const rater = ratersOf(copy).find(({ name }) => name !== '')
    session.setState({ scorer: rater?.id ?? null })
    expect(authorOf(session.getState())).toBe(rater?.name)
    session.setState(({ open }) => ({ open: open && { ...open, person: ' Tom ' } }))
    expect(authorOf(session.getState())).toBe('Tom')
  })

  test('what was in the copy when it came is nobody’s to change, not even in one’s own name', () => {
    const there = addComment(board, { parent: frame.id, on: null }, { author: 'You', text: 'Old', at: SENT })
    const sent = docOf(
      reviewCopyOf(apply(board, there.change), null, {
        from: 'Maria',
        note: '',
        at: '2026-11-20T11:00:00.000Z',
      }),
    )
    const [old] = commentsOf(sent, frame.id)
    expect(old && isOwn(sent, old, 'You')).toBe(false)
    expect(old && isOwn(apply(board, there.change), old, 'You')).toBe(true)
    const added = addComment(sent, { parent: frame.id, on: null }, { author: 'You', text: 'New', at: LATER })
    const fresh = get(apply(sent, added.change), added.comment, 'comment')
    expect(fresh && isOwn(sent, fresh, 'You')).toBe(true)
    expect(fresh && isOwn(sent, fresh, 'Maria')).toBe(false)
  })

  test('a level is a suggestion: changed by another, kept with its reason, taken back by none', () => {
    suggest(frame.id, 'promise', 2)
    suggest(frame.id, 'promise', 4)
    suggest(frame.id, 'substance', 3)
    const now = () => session.getState().open?.editor.doc() ?? copy
    expect(
      suggestionsOf(now(), frame.id).map(({ dimension, level, author }) => [dimension, level, author]),
    ).toEqual([
      ['promise', 4, 'You'],
      ['substance', 3, 'You'],
    ])
    suggest(frame.id, 'promise', null)
    expect(suggestionsOf(now(), frame.id)).toHaveLength(1)
    expect(framesOf(now())).toEqual(framesOf(copy))
  })

  test('a comment can be said and taken away', () => {
    draft(frame.id, 'The light is wrong.')
    sendComment(frame.id, null)
    const said = commentsOf(session.getState().open?.editor.doc() ?? copy, frame.id)
    expect(said.map(({ text, author }) => [text, author])).toEqual([['The light is wrong.', 'You']])
    takeAway(said[0]?.id ?? '')
    expect(commentsOf(session.getState().open?.editor.doc() ?? copy, frame.id)).toEqual([])
  })
})
