import type Konva from 'konva'
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { Layer, Shape, Stage } from 'react-konva'
import type { Id } from '../../shared/model/id'
import { SHEET } from '../../shared/model/zones'
import { group, type Ink } from '../../shared/scene/ink'
import { sheetBackdrop } from '../../shared/scene/sheet'
import { frameWords } from '../../shared/words/frame'
import { GRID } from '../document/scene'
import { seenBox } from '../document/view'
import type { Draft } from '../tools/gesture'
import { useDoc, useSession } from '../use'
import { paintGrid } from './gridDots'
import { arrivals, picturesFor } from './images'
import { draftInk, leafIds, sameInks, stillInks } from './inks'
import { onSheetKey } from './keys'
import { type Overlay, paintOverlay } from './overlay'
import { paintInk } from './painter'
import { usePlacing } from './placingLive'
import { usePointer } from './pointer'
import { useRoaming } from './roaming'
import style from './Sheet.module.css'
import { SheetChoice } from './SheetChoice'
import { SheetTyping } from './SheetTyping'
import { useSpaceHand } from './spaceHand'
import { useWheel } from './wheel'

/** What a gesture in flight shows; the rest of the app has not noticed it yet. */
export interface Live {
  readonly draft: Draft | null
}

/**
 * One What + Who = How sheet. Three layers keep the order of things: what lies below the elements being
 * moved, those, and what lies above; a fourth holds the handles. While a gesture lasts only the middle is
 * drawn again, without React; while the view moves nothing is.
 */
export function Sheet({ frame }: { readonly frame: Id }) {
  const doc = useDoc()
  const selection = useSession((state) => state.selection)
  const typing = useSession((state) => state.typing)
  const tool = useSession((state) => state.tool)
  const grid = useSession((state) => state.grid)
  const entered = useSession((state) => state.entered)
  const cropping = useSession((state) => state.cropping)
  const showsLinks = useSession((state) => state.choosing === 'links')
  const holder = useRef<HTMLDivElement>(null)
  const mover = useRef<HTMLDivElement>(null)
  const stage = useRef<Konva.Stage>(null)
  const moving = useRef<Konva.Layer>(null)
  const handles = useRef<Konva.Layer>(null)
  const { drawn, roam } = useRoaming(holder, mover)
  const { view, room } = drawn
  useWheel(holder, roam)
  const [pictures] = useState(picturesFor)
  const live = useRef<Live>({ draft: null })
  const [lifted, setLifted] = useState<readonly Id[]>(NONE)
  const lift = useCallback(
    (ids: readonly Id[]) => setLifted((now) => (ids.length === 0 ? NONE : union(now, leafIds(doc, ids)))),
    [doc],
  )

  const redraw = () => {
    const { draft } = live.current
    // Every canvas that shows costs the compositor: while a gesture lasts the handles' one is put away.
    shown(handles.current, draft === null)
    shown(moving.current, draft !== null || lifted.length > 0)
    const missing = draft
      ? [...draft.change].filter(([id, { before }]) => before && !lifted.includes(id))
      : []
    if (missing.length === 0) return void moving.current?.draw()
    // What a draft takes along leaves the still layers; all are drawn together then.
    lift(missing.map(([id]) => id))
    moving.current?.batchDraw()
  }
  const pointer = usePointer({ holder, live, lift, redraw, roam })
  usePlacing(live, redraw, frame, tool)
  useSpaceHand(holder)

  // Whoever opens a board or puts something down goes on with the sheet, unless she is somewhere already.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a tool that was put down is when focus can be lost
  useEffect(() => {
    if (document.activeElement === document.body) holder.current?.focus({ preventScroll: true })
  }, [tool])

  const hidden = typing && 'field' in typing ? typing.field : null
  const typed = typing && 'element' in typing ? typing.element : null
  const seen = useMemo(() => seenBox(view, room), [view, room])
  const backdrop = sheetBackdrop(doc, frame, hidden)
  const still = useMemo(
    () => stillInks(doc, frame, { lifted, typed, seen }),
    [doc, frame, lifted, typed, seen],
  )
  const below = useKept(still.below)
  const above = useKept(still.above)
  const { images } = pictures
  const unitsPerPixel = 1 / view.scale

  const paintBelow = useCallback(
    (konva: Konva.Context) => {
      const context = native(konva)
      paintInk(context, backdrop, images)
      if (grid) paintGrid(context, GRID, unitsPerPixel, seen)
      paintInk(context, group(below), images)
    },
    [backdrop, below, grid, images, unitsPerPixel, seen],
  )
  const paintAbove = useCallback(
    (konva: Konva.Context) => paintInk(native(konva), group(above), images),
    [above, images],
  )
  const overlay: Overlay = useMemo(
    () => ({ doc, frame, selection, entered, cropping, typed, showsLinks, unitsPerPixel, images }),
    [doc, frame, selection, entered, cropping, typed, showsLinks, unitsPerPixel, images],
  )
  const paintMoving = useCallback(
    (konva: Konva.Context) => {
      const { draft } = live.current
      if (draft === null && lifted.length === 0) return
      paintInk(native(konva), draftInk(doc, frame, lifted, draft?.change ?? NO_CHANGE), images)
      if (draft) paintOverlay(native(konva), overlay, draft)
    },
    [doc, frame, lifted, overlay, images],
  )
  const paintHandles = useCallback(
    (konva: Konva.Context) => paintOverlay(native(konva), overlay, null),
    [overlay],
  )

  useEffect(
    () =>
      arrivals.subscribe(({ asset }) => {
        if (pictures.asked.has(asset)) for (const layer of stage.current?.getLayers() ?? []) layer.batchDraw()
      }),
    [pictures],
  )
  // Lifted before the first move: the layers below are drawn without it, so it is shown here.
  useLayoutEffect(() => {
    shown(moving.current, live.current.draft !== null || lifted.length > 0)
  }, [lifted])
  useLayoutEffect(() => {
    for (const layer of stage.current?.getLayers() ?? []) {
      if (layer.getCanvas().getPixelRatio() === room.dots) continue
      layer.getCanvas().setPixelRatio(room.dots)
      layer.batchDraw()
    }
  }, [room.dots])

  const place = {
    x: view.x - room.left,
    y: view.y - room.top,
    scaleX: view.scale,
    scaleY: view.scale,
    listening: false,
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing surface is no fieldset
    <div
      ref={holder}
      className={style.holder}
      role="group"
      aria-label={frameWords.sheet}
      aria-describedby="sheet-hint"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the sheet takes keys for the elements drawn on it
      tabIndex={0}
      data-tool={tool}
      onKeyDown={(event) => onSheetKey(event.nativeEvent)}
      {...pointer}
    >
      <p id="sheet-hint" className="unseen">
        {frameWords.sheetHint}
      </p>
      <div ref={mover} className={style.mover}>
        <div
          className={style.paper}
          style={{
            left: view.x,
            top: view.y,
            width: SHEET.w * view.scale,
            height: SHEET.h * view.scale,
            borderRadius: 14 * view.scale,
          }}
        />
        <Stage
          ref={stage}
          // A hair more, so that the canvas never loses a pixel to rounding.
          width={room.width + HAIR}
          height={room.height + HAIR}
          listening={false}
          className={style.stage ?? ''}
          style={{ left: room.left, top: room.top }}
        >
          <Layer {...place}>
            <Shape sceneFunc={paintBelow} perfectDrawEnabled={false} listening={false} />
          </Layer>
          <Layer {...place} ref={moving}>
            <Shape sceneFunc={paintMoving} perfectDrawEnabled={false} listening={false} />
          </Layer>
          <Layer {...place} visible={above.length > 0}>
            <Shape sceneFunc={paintAbove} perfectDrawEnabled={false} listening={false} />
          </Layer>
          <Layer {...place} ref={handles}>
            <Shape sceneFunc={paintHandles} perfectDrawEnabled={false} listening={false} />
          </Layer>
        </Stage>
        <SheetTyping frame={frame} view={view} />
        <SheetChoice frame={frame} view={view} />
      </div>
    </div>
  )
}

const NONE: readonly Id[] = []
const NO_CHANGE = new Map<never, never>()
/** CSS pixels, far less than one of the screen. */
const HAIR = 0.0001

function native(context: Konva.Context): CanvasRenderingContext2D {
  return context._context
}

function shown(layer: Konva.Layer | null, visible: boolean): void {
  if (layer && layer.visible() !== visible) layer.visible(visible)
}

function union(a: readonly Id[], b: readonly Id[]): readonly Id[] {
  const all = new Set([...a, ...b])
  return all.size === a.length ? a : [...all]
}

/** The same list as before while it would draw the same, so that its layer is not drawn again. */
function useKept(inks: readonly Ink[]): readonly Ink[] {
  const kept = useRef(inks)
  if (!sameInks(kept.current, inks)) kept.current = inks
  return kept.current
}
