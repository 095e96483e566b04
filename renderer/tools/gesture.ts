import type { Change } from '../../shared/model/change'
import type { Doc } from '../../shared/model/doc'
import type { Point } from '../../shared/model/geometry'
import type { Id } from '../../shared/model/id'

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
  /** Sheet units per screen pixel: 2 when the sheet is shown at half its size. */
  readonly unitsPerPixel: number
}

/**
 * What a press began. `at` answers for the pointer's present place, always from the document as it was at
 * the press: no drift, nothing to roll back. Escape simply forgets it.
 */
export interface Gesture {
  readonly label: string
  /** Elements drawn apart while the gesture lasts. */
  readonly lifted: readonly Id[]
  at(pen: Pen): Draft
  /** For gestures that are a way and not only two ends: every place the pointer passed, before `at` is asked. */
  gather?(pen: Pen): void
}

export interface Draft {
  readonly change: Change
  /** What is chosen when the gesture ends here; absent: as before. */
  readonly selection?: readonly Id[]
  /** A box being drawn on the sheet, in sheet units. */
  readonly marquee?: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
}

/** What a press does: choose at once, begin a gesture, open a text for typing. */
export interface Press {
  readonly selection?: readonly Id[]
  readonly gesture?: Gesture
  /** A text to type into once the pointer is up. */
  readonly type?: Id
  /** Done at once, without a drag. */
  readonly commit?: { readonly label: string; readonly change: Change }
}

export type ToolName = 'select' | 'pen' | 'text' | 'stamp'

export type Tool = (pen: Pen, scene: Scene) => Press
