import { COMMANDS, type CommandId, commandOf } from '../shared/commands'
import { copyFrame, moveFrame, newFrame, newFrameBefore, removeFrame, walk } from './deeds/frames'
import { timeTravel } from './deeds/history'
import {
  alignChosen,
  copyStyle,
  distributeChosen,
  duplicate,
  flipChosen,
  groupChosen,
  order,
  pasteStyle,
  remove,
  selectAll,
  showHidden,
  stepLetters,
  toggleHidden,
  toggleLock,
  toggleStyle,
  ungroupChosen,
} from './deeds/sheet'
import {
  chosenPicture,
  keepStamp,
  openLinks,
  rename,
  startCropping,
  take,
  toggleGrid,
  toggleKeep,
  toggleLetterKeys,
  toggleSnap,
  toggleSurroundings,
} from './deeds/tools'
import { refuseLooking } from './document/access'
import { fitSelection, fitSheet, zoomBy, zoomTo } from './document/camera'
import { startComment } from './document/commenting'
import { createBoard } from './document/creating'
import { openExport } from './document/exporting'
import { openGoBack, saveBackup } from './document/goingBack'
import { chooseLibrary } from './document/libraryPlace'
import { closeBoard } from './document/opening'
import { isReviewing, refuse } from './document/reviewing'
import { openSending } from './document/sending'
import { type BoardView, session } from './document/session'
import { pickFile, saveNow, sendBoard } from './document/sharing'
import { openSnapshots } from './document/snapshots'
import { exportStamps, importStamps } from './document/stamping'
import { clip, pasteText } from './intake/clipboard'
import { copyPicture } from './intake/copyPicture'
import { choosePictures, replaceWith } from './intake/pictures'

/** Does what a command means here. Commands of a board do nothing while none is open. */
export function run(id: CommandId): void {
  const where = COMMANDS.find((command) => command.id === id)?.where
  if (where === 'board' && !session.getState().open) return
  if (EDITING.test(id) && refuse()) return
  if (KEEPING.has(id) && refuseLooking()) return
  deeds[id]()
}

/** Key presses, from one place: fields keep the keys that write, letters can be switched off. */
export function onKey(event: KeyboardEvent): void {
  const state = session.getState()
  if (event.defaultPrevented || event.isComposing || state.dialog) return
  const id = commandOf(event, navigator.platform.startsWith('Mac') ? 'mac' : 'other')
  if (!id || NATIVE.has(id)) return
  const letter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey
  if (letter && (!state.letterKeys || searches(event.target))) return
  if (typesIn(event.target) && (letter || TYPING_KEYS.has(id))) return
  const command = COMMANDS.find((each) => each.id === id)
  if (command?.where === 'board' && !state.open) return
  // Keys of the sheet belong to other things where there is no sheet; the menu still does what it says.
  if (state.view !== 'frame' && OF_SHEET.test(id)) return
  event.preventDefault()
  run(id)
}

/** The page hears of these as clipboard events, which alone may touch the clipboard. */
const NATIVE: ReadonlySet<CommandId> = new Set(['edit.cut', 'edit.copy', 'edit.paste'])

/** What would change the board: not in a review copy. */
const EDITING =
  /^(arrange|align|distribute|flip|format|picture)\.|^tool\.(?!select|hand)|^edit\.(?!undo|redo|copy|selectAll)|^frame\.(?!previous|next)/

/** What would be kept in the library: not while nothing may be written. */
const KEEPING: ReadonlySet<CommandId> = new Set([
  'board.new',
  'library.goBack',
  'comment.add',
  'stamp.keep',
  'stamps.import',
])

/** What acts on a sheet, on what is chosen on it, or walks from sheet to sheet. */
const OF_SHEET =
  /^(tool|arrange|align|distribute|flip|format|zoom|picture)\.|^edit\.(?!undo|redo)|^stamp\.keep$|^frame\.(previous|next)$|^view\.(grid|snap|surroundings)$/

/** In a text these keys belong to the text. Undo and redo stay ours: every letter is on our history. */
const TYPING_KEYS: ReadonlySet<CommandId> = new Set([
  'edit.selectAll',
  'edit.delete',
  'edit.duplicate',
  'edit.pasteText',
  'edit.rename',
  'align.left',
  'align.right',
  'align.top',
  'align.bottom',
  'frame.previous',
  'frame.next',
])

function typesIn(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea'))
}

/** In an open menu or list a letter looks for what begins with it. */
function searches(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('[role=menu], [role=dialog]') !== null
}

const deeds: Readonly<Record<CommandId, () => void>> = {
  'board.new': () => void createBoard(null),
  'file.open': () => void pickFile(),
  'board.save': () => void saveNow(),
  'board.send': () => (isReviewing() ? openSending('answer') : void sendBoard()),
  'board.sendFrames': () => openSending('slice'),
  'board.sendReview': () => openSending('review'),
  'board.snapshots': () => void openSnapshots(),
  'library.goBack': () => void openGoBack(),
  'library.backup': () => void saveBackup(),
  'library.another': () => void chooseLibrary(),
  'comment.add': startComment,
  'deck.export': () => void openExport('pdf'),
  'deck.print': () => void openExport('pdf', 'print'),
  'export.pictures': () => void openExport('pictures'),
  'export.tables': () => void openExport('tables'),
  'stamps.import': () => void importStamps(),
  'stamps.export': () => void exportStamps(),
  'edit.undo': () => timeTravel('undo'),
  'edit.redo': () => timeTravel('redo'),
  'edit.cut': () => void clip('cut'),
  'edit.copy': () => void clip('copy'),
  'edit.paste': () => void clip('paste'),
  'edit.pasteText': () => void pasteText(),
  'edit.copyStyle': copyStyle,
  'edit.pasteStyle': pasteStyle,
  'edit.copyPicture': () => void copyPicture(),
  'edit.duplicate': duplicate,
  'edit.delete': remove,
  'edit.selectAll': selectAll,
  'edit.rename': rename,
  'edit.link': openLinks,
  'stamp.keep': keepStamp,
  'frame.add': newFrame,
  'frame.addBefore': newFrameBefore,
  'frame.duplicate': copyFrame,
  'frame.delete': removeFrame,
  'frame.earlier': () => moveFrame(-1),
  'frame.later': () => moveFrame(1),
  'frame.previous': () => walk(-1),
  'frame.next': () => walk(1),
  'view.library': () => void closeBoard(),
  'view.frame': () => show('frame'),
  'view.outline': () => show('outline'),
  'view.scorecard': () => show('scorecard'),
  'view.guests': () => show('guests'),
  'view.session': () => show('session'),
  'zoom.in': () => zoomBy(ZOOM_STEP),
  'zoom.out': () => zoomBy(1 / ZOOM_STEP),
  'zoom.real': () => zoomTo(1),
  'zoom.fit': fitSheet,
  'zoom.selection': fitSelection,
  'view.grid': toggleGrid,
  'view.snap': toggleSnap,
  'view.surroundings': toggleSurroundings,
  'text.larger': () => session.setState(({ textSize }) => ({ textSize: Math.min(200, textSize + 10) })),
  'text.smaller': () => session.setState(({ textSize }) => ({ textSize: Math.max(80, textSize - 10) })),
  'theme.system': () => session.setState({ theme: 'system' }),
  'theme.light': () => session.setState({ theme: 'light' }),
  'theme.dark': () => session.setState({ theme: 'dark' }),
  'tool.select': () => take('select'),
  'tool.hand': () => take('hand'),
  'tool.pen': () => take('pen'),
  'tool.eraser': () => take('eraser'),
  'tool.text': () => take('text'),
  'tool.speech': () => take('speech'),
  'tool.thought': () => take('thought'),
  'tool.note': () => take('note'),
  'tool.rectangle': () => take('rectangle'),
  'tool.ellipse': () => take('ellipse'),
  'tool.line': () => take('line'),
  'tool.arrow': () => take('arrow'),
  'tool.stamp': () => take('stamp'),
  'tool.guest': () => take('guest'),
  'tool.picture': () => void choosePictures(),
  'tool.colour': () => take('colour'),
  'tool.keep': toggleKeep,
  'keys.letters': toggleLetterKeys,
  'arrange.group': groupChosen,
  'arrange.ungroup': ungroupChosen,
  'arrange.forward': () => order('forward'),
  'arrange.backward': () => order('backward'),
  'arrange.front': () => order('front'),
  'arrange.back': () => order('back'),
  'align.left': () => alignChosen('left'),
  'align.centre': () => alignChosen('centre'),
  'align.right': () => alignChosen('right'),
  'align.top': () => alignChosen('top'),
  'align.middle': () => alignChosen('middle'),
  'align.bottom': () => alignChosen('bottom'),
  'distribute.across': () => distributeChosen('across'),
  'distribute.down': () => distributeChosen('down'),
  'flip.across': () => flipChosen('across'),
  'flip.down': () => flipChosen('down'),
  'arrange.lock': toggleLock,
  'arrange.hide': toggleHidden,
  'arrange.showAll': showHidden,
  'picture.crop': startCropping,
  'picture.replace': () => {
    const picture = chosenPicture()
    if (picture) void replaceWith(picture)
  },
  'format.bold': () => toggleStyle('bold'),
  'format.italic': () => toggleStyle('italic'),
  'format.underline': () => toggleStyle('underline'),
  'format.larger': () => stepLetters(1),
  'format.smaller': () => stepLetters(-1),
  'help.keys': () => session.setState({ dialog: { dialog: 'keys' } }),
  'help.palette': () => session.setState({ dialog: { dialog: 'palette' } }),
}

const ZOOM_STEP = 1.25

function show(view: BoardView): void {
  session.setState({ view, typing: null, choosing: null, menu: null })
}
