import type { Styles } from '../../shared/edit/styles'
import type { Change } from '../../shared/model/change'
import type { Doc } from '../../shared/model/doc'
import type { Point } from '../../shared/model/geometry'
import type { Id } from '../../shared/model/id'
import type { frameWords } from '../../shared/words/frame'

/** What the pointer carries besides its place. Points are sheet units. */
export interface Pen extends Point {
  /** 0…1; 0.5 for a mouse. */
  readonly pressure: number
  readonly shift: boolean
  readonly alt: boolean
  readonly ctrl: boolean
}

/** What a tool may look at when the pointer goes down. */
export interface Scene {
  readonly doc: Doc
  readonly frame: Id
  readonly selection: readonly Id[]
  /** The group whose inside is being worked on; null: groups are taken whole. */
  readonly entered: Id | null
  /** The picture whose crop is being changed; null: none. */
  readonly cropping: Id | null
  /** Sheet units per screen pixel: 2 when the sheet is shown at half its size. */
  readonly unitsPerPixel: number
  /** Sheet units between the lines of the grid; null: no grid. */
  readonly grid: number | null
  /** Whether dragging snaps to neighbours, zone and grid; holding Ctrl suspends it. */
  readonly snaps: boolean
  /** What the next element of each kind looks like. */
  readonly styles: Styles
}

/**
 * What a press began. `at` answers for the pointer's present place, always from the document as it was at
 * the press: no drift, nothing to roll back. Escape simply forgets it.
 */
export interface Gesture {
  readonly label: string
  /** Elements drawn apart while the gesture lasts; what a draft changes besides is drawn apart as it comes. */
  readonly lifted: readonly Id[]
  at(pen: Pen): Draft
  /** For gestures that are a way and not only two ends: every place the pointer passed, before `at` is asked. */
  gather?(pen: Pen): void
}

export interface Draft {
  readonly change: Change
  /** What undo will call it; absent: as the gesture says. */
  readonly label?: string
  /** What is chosen when the gesture ends here; absent: as before. */
  readonly selection?: readonly Id[]
  /** Where it snapped, drawn over the sheet. */
  readonly guides?: readonly Guide[]
  /** A box being drawn on the sheet, in sheet units. */
  readonly marquee?: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
  /** The element an end of a line or the tail of a bubble would hold on to, shown as such. */
  readonly target?: Id
  /** How far copies were dragged from their originals, in sheet units: “Duplicate” goes on with it. */
  readonly copied?: { readonly dx: number; readonly dy: number }
  /** A text to type into when the gesture ended here. */
  readonly type?: Id
}

/** What a press does: choose at once, begin a gesture, open a text for typing. */
export interface Press {
  readonly selection?: readonly Id[]
  readonly gesture?: Gesture
  /** A text to type into once the pointer is up. */
  readonly type?: Id
  /** The group to work inside of from now on; null: out of all. */
  readonly enter?: Id | null
  /** Cropping is over: the press was elsewhere. */
  readonly cropping?: null
  /** What the next element of each kind looks like from now on. */
  readonly styles?: Styles
  /** The tool stays in hand whatever Q says: pen, eraser, hand. */
  readonly stays?: true
  /** Done at once, without a drag. */
  readonly commit?: { readonly label: string; readonly change: Change }
}

/** A line of help while dragging, in sheet units: an edge or middle two things share, or equal gaps. */
export type Guide =
  | { readonly guide: 'line'; readonly from: Point; readonly to: Point }
  /** A distance worth showing, with its number of units. */
  | { readonly guide: 'distance'; readonly from: Point; readonly to: Point; readonly units: number }

export type ToolName = keyof typeof frameWords.tool

export type Tool = (pen: Pen, scene: Scene) => Press
