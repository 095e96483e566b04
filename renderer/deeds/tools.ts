import { elementsOf, get } from '../../shared/model/doc'
import { sheetDeedWords } from '../../shared/words/sheetDeeds'
import { notify, say, session } from '../document/session'
import type { ToolName } from '../tools/gesture'

export function take(tool: ToolName): void {
  session.setState({
    tool,
    view: 'frame',
    typing: null,
    menu: null,
    ...(KEEPS_CHOICE.has(tool) ? {} : { selection: [], entered: null }),
  })
  if (tool === 'guest') expectGuest()
}

/** Whom the frame is about and who does not stand in its picture yet is the one to put into it. */
function expectGuest(): void {
  const { open, frame, person } = session.getState()
  const doc = open?.editor.doc()
  const guest = doc && frame ? (get(doc, frame, 'frame')?.guest ?? null) : null
  if (!doc || !frame || !guest) return
  const stands = elementsOf(doc, frame).some((each) => each.shape === 'figure' && each.guest === guest)
  if (!stands) session.setState({ person: { ...person, guest } })
}

/** Looking around and picking a colour are done for what is chosen. */
const KEEPS_CHOICE: ReadonlySet<ToolName> = new Set(['select', 'hand', 'colour'])

export function toggleKeep(): void {
  session.setState(({ keepTool }) => ({ keepTool: !keepTool }))
  notify(session.getState().keepTool ? sheetDeedWords.keptInHand : sheetDeedWords.putDown)
}

export function toggleGrid(): void {
  session.setState(({ grid }) => ({ grid: !grid }))
  say(session.getState().grid ? sheetDeedWords.gridOn : sheetDeedWords.gridOff)
}

export function toggleSnap(): void {
  session.setState(({ snaps }) => ({ snaps: !snaps }))
  notify(session.getState().snaps ? sheetDeedWords.snapOn : sheetDeedWords.snapOff)
}

export function toggleLetterKeys(): void {
  session.setState(({ letterKeys }) => ({ letterKeys: !letterKeys }))
  notify(session.getState().letterKeys ? sheetDeedWords.lettersOn : sheetDeedWords.lettersOff)
}

export function toggleSurroundings(): void {
  session.setState(({ surroundings }) => ({ surroundings: !surroundings, view: 'frame' }))
}

/** The name of the one chosen element, or of the frame. */
export function rename(): void {
  const { selection, frame } = session.getState()
  if (selection.length > 1) return
  session.setState({ renaming: selection[0] ?? frame, panel: 'details', surroundings: true, view: 'frame' })
}

export function startCropping(): void {
  const picture = chosenPicture()
  if (picture) session.setState({ cropping: picture, tool: 'select' })
}

/** The one chosen picture; says what is missing when there is none. */
export function chosenPicture(): string | null {
  const { open, selection } = session.getState()
  const one = open && selection.length === 1 ? get(open.editor.doc(), selection[0] ?? null, 'element') : null
  if (one?.shape === 'picture') return one.id
  notify(sheetDeedWords.chooseOnePicture)
  return null
}

export function openLinks(): void {
  const { selection, linkItem } = session.getState()
  if (selection.length !== 1 && !linkItem) return notify(sheetDeedWords.nothingToLink)
  session.setState({ choosing: 'links', view: 'frame' })
}

export function keepStamp(): void {
  if (session.getState().selection.length === 0) return notify(sheetDeedWords.nothingToKeep)
  session.setState({ dialog: { dialog: 'keepStamp' } })
}
