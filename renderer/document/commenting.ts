import { createStore } from 'zustand/vanilla'
import {
  addComment,
  editComment as changeComment,
  removeComment as dropComment,
  resolveComment as markComment,
} from '../../shared/edit/comments'
import { leavesOf } from '../../shared/edit/elements'
import { type Doc, get } from '../../shared/model/doc'
import type { Id } from '../../shared/model/id'
import { commentWords } from '../../shared/words/comments'
import { editWords } from '../../shared/words/edit'
import { elementName } from './elementName'
import { authorOf } from './reviewing'
import { notify, type Session, say, session, showFrame } from './session'

/** What of the comments is looked at in this window, and what is half written. */
export interface Commenting {
  /** The comment whose pin is lit; null: none. */
  readonly thread: Id | null
  readonly shows: 'open' | 'all'
  /** What takes the keys next: the box of a frame or of a comment, or the comment itself; or which comment is only to be seen. */
  readonly asked: { readonly takes: 'box' | 'comment' | 'nothing'; readonly of: Id } | null
  /** Words that were not sent yet, by the frame or comment they are for. */
  readonly drafts: Readonly<Record<Id, string>>
}

export const commenting = createStore<Commenting>(() => ({
  thread: null,
  shows: 'open',
  asked: null,
  drafts: {},
}))

/** Opens the comments of the shown frame, ready to write one on what is chosen. */
export function startComment(): void {
  const { frame } = session.getState()
  if (!frame) return notify(commentWords.noFrame)
  session.setState({
    view: 'frame',
    panel: 'comments',
    surroundings: true,
    typing: null,
    choosing: null,
    menu: null,
  })
  commenting.setState({ asked: { takes: 'box', of: frame } })
}

/** Shows a comment: its frame, the panel, the comment in it. */
export function showThread(doc: Doc, thread: Id): void {
  const comment = get(doc, thread, 'comment')
  if (!comment) return
  showFrame(comment.parent)
  session.setState({ view: 'frame', panel: 'comments', surroundings: true })
  commenting.setState(({ shows }) => ({
    thread,
    shows: comment.resolved ? 'all' : shows,
    asked: { takes: 'comment', of: thread },
  }))
}

/** What a comment written now is pinned to: the one chosen element, or the first in the one chosen group; null: the frame. */
export function pinFor(doc: Doc, { selection, frame }: Pick<Session, 'selection' | 'frame'>): Id | null {
  const [only] = selection
  if (only === undefined || selection.length > 1 || !frame) return null
  return leavesOf(doc, [only])[0]?.id ?? null
}

/** Says what is written in the box of a frame or (in answer) of a comment. */
export function sendComment(parent: Id, on: Id | null): void {
  const { open, ...state } = session.getState()
  const text = (commenting.getState().drafts[parent] ?? '').trim()
  if (!open || text === '') return
  const doc = open.editor.doc()
  const author = authorOf({ open, ...state })
  const { comment, change } = addComment(doc, { parent, on }, { author, text, at: new Date().toISOString() })
  open.editor.commit(editWords.addComment, change)
  if (comment === null || !open.editor.doc().has(comment)) return
  draft(parent, '')
  const isAnswer = get(doc, parent, 'comment') !== null
  // The keys stay in the box; in a long list what was said would stand far below what is seen.
  commenting.setState({
    thread: isAnswer ? parent : comment,
    asked: { takes: 'nothing', of: isAnswer ? parent : comment },
  })
  const element = get(doc, on, 'element')
  say(
    isAnswer
      ? commentWords.answered
      : element
        ? commentWords.pinned(elementName(doc, element))
        : commentWords.said,
  )
}

export function draft(parent: Id, text: string): void {
  commenting.setState(({ drafts: { [parent]: _, ...others } }) => ({
    drafts: text === '' ? others : { ...others, [parent]: text },
  }))
}

export function rewrite(comment: Id, text: string): void {
  const { open } = session.getState()
  if (open && text.trim() !== '')
    open.editor.commit(editWords.editComment, changeComment(open.editor.doc(), comment, text.trim()))
}

export function setResolved(comment: Id, resolved: boolean): void {
  const { open } = session.getState()
  if (!open) return
  open.editor.commit(
    resolved ? editWords.resolveComment : editWords.reopenComment,
    markComment(open.editor.doc(), comment, resolved),
  )
  say(resolved ? commentWords.resolvedNow : commentWords.reopened)
}

/** With its answers. */
export function takeAway(comment: Id): void {
  const { open } = session.getState()
  if (open) open.editor.commit(editWords.removeComment, dropComment(open.editor.doc(), comment))
}
