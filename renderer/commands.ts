import { COMMANDS, type CommandId, commandOf, isLetterChord } from '../shared/commands'
import { duplicateElements, removeElements } from '../shared/edit/elements'
import { addFrame, duplicateFrames, removeFrames, type Shown, stepFrame } from '../shared/edit/frames'
import { elementsOf, framesOf, get } from '../shared/model/doc'
import type { Id } from '../shared/model/id'
import { editWords } from '../shared/words/edit'
import { frameWords } from '../shared/words/frame'
import { createBoard } from './document/creating'
import type { Editor } from './document/editor'
import { closeBoard } from './document/opening'
import { notify, type Session, say, select, session, showFrame } from './document/session'
import { pickFile, sendBoard } from './document/sharing'

/** Does what a command means here. Commands of a board do nothing while none is open. */
export function run(id: CommandId): void {
  const where = COMMANDS.find((command) => command.id === id)?.where
  if (where === 'board' && !session.getState().open) return
  deeds[id]()
}

/** Key presses, from one place: fields keep the keys that write, letters can be switched off. */
export function onKey(event: KeyboardEvent): void {
  const state = session.getState()
  if (event.defaultPrevented || event.isComposing || state.dialog) return
  const id = commandOf(event, navigator.platform.startsWith('Mac') ? 'mac' : 'other')
  if (!id) return
  const chord = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey ? event.key : ''
  if (isLetterChord(chord) && !state.letterKeys) return
  if (typesIn(event.target) && (chord !== '' || TYPING_KEYS.has(id))) return
  const command = COMMANDS.find((each) => each.id === id)
  if (command?.where === 'board' && !state.open) return
  event.preventDefault()
  run(id)
}

/** In a text these keys belong to the text. Undo and redo stay ours: every letter is on our history. */
const TYPING_KEYS: ReadonlySet<CommandId> = new Set([
  'edit.selectAll',
  'edit.delete',
  'edit.duplicate',
  'frame.previous',
  'frame.next',
])

function typesIn(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea'))
}

const deeds: Readonly<Record<CommandId, () => void>> = {
  'board.new': () => void createBoard(null),
  'file.open': () => void pickFile(),
  'board.send': () => void sendBoard(),
  'deck.export': () => session.setState({ dialog: { dialog: 'deck' } }),
  'edit.undo': () => timeTravel('undo'),
  'edit.redo': () => timeTravel('redo'),
  'edit.selectAll': selectAll,
  'edit.duplicate': duplicate,
  'edit.delete': remove,
  'frame.add': () => changeFrames(editWords.addFrame, (doc, frame) => addFrame(doc, frame)),
  'frame.duplicate': () =>
    changeFrames(editWords.duplicateFrame, (doc, frame) => duplicateFrames(doc, frame ? [frame] : [])),
  'frame.delete': removeFrame,
  'frame.earlier': () => moveFrame(-1),
  'frame.later': () => moveFrame(1),
  'view.library': () => void closeBoard(),
  'view.frame': () => show('frame'),
  'view.scorecard': () => show('scorecard'),
  'frame.previous': () => walk(-1),
  'frame.next': () => walk(1),
  'text.larger': () => session.setState(({ textSize }) => ({ textSize: Math.min(200, textSize + 10) })),
  'text.smaller': () => session.setState(({ textSize }) => ({ textSize: Math.max(80, textSize - 10) })),
  'theme.system': () => session.setState({ theme: 'system' }),
  'theme.light': () => session.setState({ theme: 'light' }),
  'theme.dark': () => session.setState({ theme: 'dark' }),
  'tool.select': () => choose('select'),
  'tool.pen': () => choose('pen'),
  'tool.text': () => choose('text'),
  'tool.stamp': () => choose('stamp'),
  'keys.letters': () => session.setState(({ letterKeys }) => ({ letterKeys: !letterKeys })),
}

function choose(tool: Session['tool']): void {
  session.setState({ tool, view: 'frame', typing: null, ...(tool === 'select' ? {} : { selection: [] }) })
}

function show(view: 'frame' | 'scorecard'): void {
  session.setState({ view, typing: null, choosing: null })
}

function timeTravel(direction: 'undo' | 'redo'): void {
  const { open, frame, selection, typing } = session.getState()
  if (!open) return
  const place = framesOf(open.editor.doc()).findIndex((each) => each.id === frame)
  const caret = keepCaret()
  const operation = open.editor[direction]()
  if (!operation) return
  caret()
  const doc = open.editor.doc()
  if (typing && 'element' in typing && !doc.has(typing.element)) session.setState({ typing: null })
  say(direction === 'undo' ? frameWords.undone(operation.label) : frameWords.redone(operation.label))
  select(selection.filter((id) => doc.has(id)))
  const touched = [...operation.change.values()].map(({ before, after }) => after ?? before)
  const frames = framesOf(doc)
  // People should see what came back: go to the frame the deed was about.
  const about = touched
    .map((record) => frameOf(record?.id ?? null, record?.parent ?? null))
    .find((id) => frames.some((f) => f.id === id))
  if (frame && frames.some((each) => each.id === frame) && (!about || touched.length === 0)) return
  showFrame(about ?? frames[Math.max(0, place - 1)]?.id ?? null)
}

/** A text that changes under the caret would throw it to the end: it stays where it was, as far as there is text. */
function keepCaret(): () => void {
  const field = document.activeElement
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return () => {}
  const { selectionStart, selectionEnd } = field
  return () => requestAnimationFrame(() => field.setSelectionRange(selectionStart, selectionEnd))
}

function frameOf(id: Id | null, parent: Id | null): Id | null {
  return [id, parent].find((each) => each?.startsWith('frm_')) ?? null
}

function selectAll(): void {
  const { open, frame } = session.getState()
  if (!open || !frame) return
  session.setState({ tool: 'select' })
  select(elementsOf(open.editor.doc(), frame).map((element) => element.id))
}

function duplicate(): void {
  const { open, selection } = session.getState()
  if (!open) return
  if (selection.length === 0) return run('frame.duplicate')
  const { change, ids } = duplicateElements(open.editor.doc(), selection)
  open.editor.commit(editWords.duplicate, change)
  select(ids)
}

function remove(): void {
  const { open, selection } = session.getState()
  if (!open || selection.length === 0) return
  open.editor.commit(editWords.remove(selection.length), removeElements(open.editor.doc(), selection))
  select([])
}

function changeFrames(label: string, deed: (doc: ReturnType<OpenDoc>, frame: Id | null) => Shown): void {
  const { open, frame } = session.getState()
  if (!open) return
  const { change, show: next } = deed(open.editor.doc(), frame)
  open.editor.commit(label, change)
  session.setState({ view: 'frame' })
  showFrame(next)
}

function removeFrame(): void {
  const { open, frame } = session.getState()
  const record = open ? get(open.editor.doc(), frame, 'frame') : null
  if (!record) return
  changeFrames(editWords.deleteFrame, (doc) => removeFrames(doc, [record.id]))
  if (open) offerUndo(frameWords.frameDeleted(record.title || frameWords.untitledFrame), open.editor)
}

/** The way back beside the news, for as long as it still is the last thing done. */
function offerUndo(text: string, editor: Editor): void {
  notify(text, { label: frameWords.undo, run: () => run('edit.undo') })
  const { notice } = session.getState()
  const stop = editor.store.subscribe(() => {
    stop()
    if (session.getState().notice === notice) session.setState({ notice: null })
  })
}

function moveFrame(step: -1 | 1): void {
  const { open, frame } = session.getState()
  if (!open || !frame) return
  open.editor.commit(editWords.moveFrame, stepFrame(open.editor.doc(), frame, step))
  const frames = framesOf(open.editor.doc())
  say(frameWords.movedTo(frames.findIndex((each) => each.id === frame) + 1, frames.length))
}

function walk(step: -1 | 1): void {
  const { open, frame } = session.getState()
  if (!open) return
  const frames = framesOf(open.editor.doc())
  const next = frames[frames.findIndex((each) => each.id === frame) + step]
  if (next) showFrame(next.id)
}

type OpenDoc = NonNullable<Session['open']>['editor']['doc']
