import type { Operation } from '../../shared/ipc'
import { isOfOthers } from '../../shared/method/rounds'
import { type Doc, frameOf, framesOf, get } from '../../shared/model/doc'
import type { Id } from '../../shared/model/id'
import type { Rec } from '../../shared/model/record'
import { frameWords } from '../../shared/words/frame'
import { sessionWords } from '../../shared/words/session'
import { seatedAt, seating } from '../document/scoring'
import { notify, say, select, session, showFrame } from '../document/session'

/** Takes the last deed back or does it again, and shows where that was. */
export function timeTravel(direction: 'undo' | 'redo'): void {
  const { open, frame, selection, typing, entered, cropping } = session.getState()
  if (!open) return
  const before = open.editor.doc()
  const place = framesOf(before).findIndex((each) => each.id === frame)
  const { past, future } = open.editor.store.getState()
  const asked = direction === 'undo' ? past.at(-1) : future[0]
  if (asked && isGuarded(before, asked, future)) return notify(sessionWords.notYours[direction])
  const caret = keepCaret()
  const operation = open.editor[direction]()
  if (!operation) return
  caret()
  const doc = open.editor.doc()
  if (typing && 'element' in typing && !doc.has(typing.element)) session.setState({ typing: null })
  if (entered && !doc.has(entered)) session.setState({ entered: null })
  if (cropping && !doc.has(cropping)) session.setState({ cropping: null })
  say(direction === 'undo' ? frameWords.undone(operation.label) : frameWords.redone(operation.label))
  select(selection.filter((id) => doc.has(id)))
  const frames = framesOf(doc)
  // People should see what came back: go to the frame the deed was about.
  const about = [...operation.change.keys()]
    .map((id) => frameAbout(doc, doc.get(id)) ?? frameAbout(before, before.get(id)))
    .find((id) => frames.some((each) => each.id === id))
  if (!about && frames.some((each) => each.id === frame)) return
  showFrame(about ?? frames[Math.max(0, place - 1)]?.id ?? null)
}

/** A level given in silence is taken back, or given again, by whoever gave it while she sits at the keys. */
function isGuarded(doc: Doc, { change }: Operation, future: readonly Operation[]): boolean {
  const seated = seatedAt(doc, seating.getState())?.id ?? null
  const ahead = future.map((operation) => operation.change)
  return isOfOthers(doc, change, seated, ahead)
}

/** A text that changes under the caret would throw it to the end: it stays where it was, as far as there is text. */
function keepCaret(): () => void {
  const field = document.activeElement
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return () => {}
  const { selectionStart, selectionEnd } = field
  // A box to tick is a field as well, and has no caret.
  if (selectionStart === null) return () => {}
  return () => requestAnimationFrame(() => field.setSelectionRange(selectionStart, selectionEnd))
}

function frameAbout(doc: Doc, record: Rec | undefined): Id | null {
  switch (record?.kind) {
    case 'frame':
      return record.id
    case 'score':
    case 'link':
    case 'suggestion':
      return record.parent
    case 'comment':
      return get(doc, record.parent, 'comment')?.parent ?? record.parent
    case 'dismissal':
      return get(doc, record.parent, 'frame')?.id ?? null
    case 'remark':
      return record.frame
    case 'element':
    case 'group':
      return frameOf(doc, record)?.id ?? null
    default:
      return null
  }
}
