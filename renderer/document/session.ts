import { createStore } from 'zustand/vanilla'
import type { Party } from '../../shared/edit/party'
import type { Look } from '../../shared/edit/restyle'
import { FIRST_STYLES, type Styles } from '../../shared/edit/styles'
import type { Trouble } from '../../shared/errors'
import type { ChosenPlace } from '../../shared/libraryPlace'
import type { Id } from '../../shared/model/id'
import type { Item } from '../../shared/model/items'
import type { Rec } from '../../shared/model/record'
import type { Dimension, Purpose } from '../../shared/model/vocabulary'
import type { Camera, Place } from '../../shared/place'
import type {
  AnswerMaterial,
  BackupCard,
  FileProgress,
  FileSummary,
  MergeMaterial,
  SnapshotList,
} from '../../shared/sharing'
import type { ToolName } from '../tools/gesture'
import type { Editor } from './editor'
import type { Saver } from './saver'

/** What this window shows and what is chosen in it. Nothing here is part of a board. */
export interface Session {
  readonly view: Place['view']
  readonly open: OpenedBoard | null
  readonly frame: Id | null
  readonly selection: readonly Id[]
  /** The group whose inside is being worked on; null: groups are taken whole. */
  readonly entered: Id | null
  readonly tool: ToolName
  /** Q: the tool stays in hand after it made something. */
  readonly keepTool: boolean
  /** What the next element of each kind looks like: the last style used. */
  readonly styles: Styles
  /** What the guest tool puts down: a guest of the board, null for someone at work, and with whom. */
  readonly person: { readonly guest: Id | null; readonly party: Party }
  /** How the sheet is looked at; null: all of it, as large as it fits. */
  readonly camera: Camera | null
  readonly grid: boolean
  readonly snaps: boolean
  /** Bars and panels around the sheet; false: the sheet alone (Ctrl+.). */
  readonly surroundings: boolean
  /** The item of What or Who whose answers are being chosen. */
  readonly linkItem: Pick<Item, 'from' | 'text'> | null
  /** The frame, element or group whose name is being changed. */
  readonly renaming: Id | null
  /** The style that “Copy style” took; null: none yet. */
  readonly look: Look | null
  /** The picture being cropped on the sheet. */
  readonly cropping: Id | null
  /** Where the menu of the sheet is open, in CSS pixels of the window. */
  readonly menu: { readonly x: number; readonly y: number } | null
  /** Ids of stamps, last used first. */
  readonly recentStamps: readonly string[]
  /** The columns of the outline, as they stand; [] : the usual ones. */
  readonly outlineColumns: readonly string[]
  /** How far the last copy was moved from its original: Ctrl+D goes on with it. Sheet units. */
  readonly copyStep: { readonly dx: number; readonly dy: number; readonly of: readonly Id[] } | null
  /** The stamp the stamp tool puts down next; null: none chosen yet. */
  readonly stamp: string | null
  /** What is typed into on the sheet: a field of the frame or a text element. */
  readonly typing: Typing | null
  /** A choice being made on the sheet. */
  readonly choosing: 'guest' | 'feeling' | 'links' | null
  readonly panel: PanelName
  /** What the session view shows: silent scoring, or one dimension across all frames. */
  readonly scoring: 'round' | Dimension
  /** The guest shown in the guests view; null: the first. */
  readonly guest: Id | null
  readonly theme: Place['theme']
  readonly textSize: number
  readonly letterKeys: boolean
  readonly panelWidth: number
  /** The rater who scores on this machine; null: not chosen for this board. */
  readonly scorer: Id | null
  readonly dialog: Dialog | null
  readonly notice: Notice | null
  /** The last sentence for screen readers. */
  readonly said: string
}

/** The views of an open board. */
export type BoardView = Exclude<Place['view'], 'library'>

export type PanelName = 'details' | 'score' | 'evidence' | 'findings' | 'comments'

export interface OpenedBoard {
  readonly id: Id
  /** Who sits here, by the system's name for them; '' unknown. */
  readonly person: string
  readonly editor: Editor
  readonly saver: Saver
}

export type Typing =
  | { readonly field: 'what' | 'situation' | 'action' | 'outcome' }
  | { readonly element: Id }

export type Dialog =
  | { readonly dialog: 'file'; readonly summary: FileSummary }
  /** A file is being read or kept; null: nothing heard yet of how far it is. */
  | { readonly dialog: 'reading'; readonly progress: FileProgress | null }
  /** What joining the file into its board would do. */
  | { readonly dialog: 'merge'; readonly summary: FileSummary; readonly material: MergeMaterial }
  /** Which frames of the file are added to the open board. */
  | { readonly dialog: 'addFrames'; readonly summary: FileSummary; readonly records: readonly Rec[] }
  /** Comments and suggestions that came back, one by one. */
  | { readonly dialog: 'answer'; readonly summary: FileSummary; readonly material: AnswerMaterial }
  /** What goes to a colleague: some frames, a copy to be reviewed, or the answer of one. */
  | { readonly dialog: 'send'; readonly purpose: Purpose }
  | { readonly dialog: 'snapshots'; readonly list: SnapshotList }
  /** Whether the library in another folder is opened. */
  | { readonly dialog: 'libraryPlace'; readonly chosen: ChosenPlace }
  | { readonly dialog: 'goBack'; readonly backups: readonly BackupCard[] }
  | { readonly dialog: 'trouble'; readonly trouble: Trouble; readonly name: string | null }
  | { readonly dialog: 'deck' }
  /** Every command with its keys, searchable. */
  | { readonly dialog: 'keys' }
  | { readonly dialog: 'palette' }
  /** How a guest looks. */
  | { readonly dialog: 'looks'; readonly guest: Id }
  /** A selection is kept as a stamp under a name. */
  | { readonly dialog: 'keepStamp' }
  /** The window was asked to close while something could not be written. */
  | { readonly dialog: 'closing'; readonly trouble: Trouble }

/** A short message that leaves by itself unless it offers something to do. */
export interface Notice {
  readonly text: string
  readonly action: { readonly label: string; readonly run: () => void } | null
}

export const session = createStore<Session>(() => ({
  view: 'library',
  open: null,
  frame: null,
  selection: [],
  entered: null,
  tool: 'select',
  keepTool: false,
  styles: FIRST_STYLES,
  person: { guest: null, party: 'alone' },
  camera: null,
  grid: false,
  snaps: true,
  surroundings: true,
  linkItem: null,
  renaming: null,
  look: null,
  cropping: null,
  menu: null,
  recentStamps: [],
  outlineColumns: [],
  copyStep: null,
  stamp: null,
  typing: null,
  choosing: null,
  panel: 'details',
  scoring: 'round',
  guest: null,
  theme: 'system',
  textSize: 100,
  letterKeys: true,
  panelWidth: 340,
  scorer: null,
  dialog: null,
  notice: null,
  said: '',
}))

export function showFrame(frame: Id | null): void {
  if (frame === session.getState().frame) return
  session.setState({ frame, ...NOTHING_IN_HAND })
}

/** What is chosen and open on one frame's sheet, and on no other. */
export const NOTHING_IN_HAND = {
  selection: [],
  entered: null,
  typing: null,
  choosing: null,
  linkItem: null,
  renaming: null,
  cropping: null,
  menu: null,
} as const satisfies Partial<Session>

export function select(selection: readonly Id[]): void {
  session.setState({ selection })
}

export function notify(text: string, action: Notice['action'] = null): void {
  session.setState({ notice: { text, action } })
}

export function say(text: string): void {
  session.setState({ said: text })
}

export function showTrouble(trouble: Trouble, name: string | null = null): void {
  session.setState({ dialog: { dialog: 'trouble', trouble, name } })
}
