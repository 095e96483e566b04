import {
  addFrame,
  addFrameBefore,
  duplicateFrames,
  removeFrames,
  type Shown,
  stepFrame,
} from '../../shared/edit/frames'
import { type Doc, framesOf, get } from '../../shared/model/doc'
import type { Id } from '../../shared/model/id'
import { editWords } from '../../shared/words/edit'
import { frameWords } from '../../shared/words/frame'
import { say, session, showFrame } from '../document/session'
import { offerUndo } from './offerUndo'

export function newFrame(): void {
  changeFrames(editWords.addFrame, (doc, frame) => addFrame(doc, frame))
}

/** Before the shown frame. */
export function newFrameBefore(): void {
  changeFrames(editWords.addFrame, (doc, frame) => (frame ? addFrameBefore(doc, frame) : addFrame(doc, null)))
}

export function copyFrame(): void {
  changeFrames(editWords.duplicateFrame, (doc, frame) => duplicateFrames(doc, frame ? [frame] : []))
}

export function removeFrame(): void {
  const { open, frame } = session.getState()
  const record = open ? get(open.editor.doc(), frame, 'frame') : null
  if (!record) return
  changeFrames(editWords.deleteFrame, (doc) => removeFrames(doc, [record.id]))
  if (open) offerUndo(frameWords.frameDeleted(record.title || frameWords.untitledFrame), open.editor)
}

export function moveFrame(step: -1 | 1): void {
  const { open, frame } = session.getState()
  if (!open || !frame) return
  open.editor.commit(editWords.moveFrame, stepFrame(open.editor.doc(), frame, step))
  const frames = framesOf(open.editor.doc())
  say(frameWords.movedTo(frames.findIndex((each) => each.id === frame) + 1, frames.length))
}

export function walk(step: -1 | 1): void {
  const { open, frame } = session.getState()
  if (!open) return
  const frames = framesOf(open.editor.doc())
  const next = frames[frames.findIndex((each) => each.id === frame) + step]
  if (next) showFrame(next.id)
}

function changeFrames(label: string, deed: (doc: Doc, frame: Id | null) => Shown): void {
  const { open, frame } = session.getState()
  if (!open) return
  const { change, show: next } = deed(open.editor.doc(), frame)
  open.editor.commit(label, change)
  session.setState({ view: 'frame' })
  showFrame(next)
}
