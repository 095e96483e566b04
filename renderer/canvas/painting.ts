import type Konva from 'konva'
import { type RefObject, useCallback, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import { nothing } from '../../shared/model/change'
import type { Id } from '../../shared/model/id'
import { group, type Ink } from '../../shared/scene/ink'
import { sheetBackdrop } from '../../shared/scene/sheet'
import { GRID } from '../document/scene'
import { composing } from '../document/typing'
import { seenBox } from '../document/view'
import { useDoc, useSession } from '../use'
import { paintGrid } from './gridDots'
import { draftInk, sameInks, stillInks, wordless } from './inks'
import { type Overlay, paintOverlay } from './overlay'
import { type Images, paintInk } from './painter'
import type { Drawn } from './roaming'
import type { Live } from './Sheet'

type Paint = (context: Konva.Context) => void

/** How each layer is drawn. A function stays the same while its layer would look the same, so that it is not drawn again. */
export interface Painting {
  readonly below: Paint
  /** What is in hand or written, and while a gesture lasts its lines of help. */
  readonly moving: Paint
  /** null: there is nothing above what is in hand. */
  readonly above: Paint | null
  /** null: nothing is chosen or shown apart. */
  readonly handles: Paint | null
}

interface Setting {
  readonly frame: Id
  readonly drawn: Drawn
  readonly live: RefObject<Live>
  /** Elements that are drawn apart: in hand, or written into. */
  readonly apart: readonly Id[]
  readonly typed: Id | null
  readonly images: Images
}

export function usePainting({ frame, drawn, live, apart, typed, images }: Setting): Painting {
  const { view, room } = drawn
  const doc = useDoc()
  const grid = useSession((state) => state.grid)
  const selection = useSession((state) => state.selection)
  const entered = useSession((state) => state.entered)
  const cropping = useSession((state) => state.cropping)
  const showsLinks = useSession((state) => state.choosing === 'links')
  const typing = useSession((state) => state.typing)
  const isComposing = useStore(composing, (state) => state.isComposing)

  const hidden = isComposing && typing && 'field' in typing ? typing.field : null
  const seen = useMemo(() => seenBox(view, room), [view, room])
  const backdrop = sheetBackdrop(doc, frame, hidden)
  const still = useMemo(() => stillInks(doc, frame, { lifted: apart, seen }), [doc, frame, apart, seen])
  const low = useKept(still.below)
  const high = useKept(still.above)
  const unitsPerPixel = 1 / view.scale

  const below = useCallback<Paint>(
    (konva) => {
      const context = native(konva)
      paintInk(context, backdrop, images)
      if (grid) paintGrid(context, GRID, unitsPerPixel, seen)
      paintInk(context, group(low), images)
    },
    [backdrop, low, grid, images, unitsPerPixel, seen],
  )
  const above = useCallback<Paint>((konva) => paintInk(native(konva), group(high), images), [high, images])
  const overlay: Overlay = useMemo(
    () => ({ doc, frame, selection, entered, cropping, typed, showsLinks, unitsPerPixel, images }),
    [doc, frame, selection, entered, cropping, typed, showsLinks, unitsPerPixel, images],
  )
  const moving = useCallback<Paint>(
    (konva) => {
      const { draft } = live.current
      if (draft === null && apart.length === 0) return
      const unwritten = isComposing && typed !== null ? wordless(doc, typed) : nothing
      paintInk(native(konva), draftInk(doc, frame, apart, draft?.change ?? unwritten), images)
      if (draft) paintOverlay(native(konva), overlay, draft)
    },
    [doc, frame, apart, typed, isComposing, overlay, images, live],
  )
  const handles = useCallback<Paint>((konva) => paintOverlay(native(konva), overlay, null), [overlay])
  const isMarked = selection.length > 0 || entered !== null || cropping !== null || showsLinks
  return { below, moving, above: high.length > 0 ? above : null, handles: isMarked ? handles : null }
}

function native(context: Konva.Context): CanvasRenderingContext2D {
  return context._context
}

/** The same list as before while it would draw the same. */
function useKept(inks: readonly Ink[]): readonly Ink[] {
  const kept = useRef(inks)
  if (!sameInks(kept.current, inks)) kept.current = inks
  return kept.current
}
