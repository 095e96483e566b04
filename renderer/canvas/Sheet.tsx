import type Konva from 'konva'
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { Layer, Shape, Stage } from 'react-konva'
import type { Id } from '../../shared/model/id'
import { SHEET } from '../../shared/model/zones'
import { frameWords } from '../../shared/words/frame'
import type { Draft } from '../tools/gesture'
import { useDoc, useSession } from '../use'
import { useCaretInSight } from './caretInSight'
import { arrivals, picturesFor } from './images'
import { leafIds } from './inks'
import { onSheetKey } from './keys'
import { Pins } from './Pins'
import { usePainting } from './painting'
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
  const tool = useSession((state) => state.tool)
  const typing = useSession((state) => state.typing)
  const typed = typing && 'element' in typing ? typing.element : null
  const holder = useRef<HTMLDivElement>(null)
  const mover = useRef<HTMLDivElement>(null)
  const stage = useRef<Konva.Stage>(null)
  const moving = useRef<Konva.Layer>(null)
  const handles = useRef<Konva.Layer>(null)
  const { drawn, roam } = useRoaming(holder, mover)
  useWheel(holder, roam)
  useCaretInSight(holder)

  const live = useRef<Live>({ draft: null })
  const [lifted, setLifted] = useState<readonly Id[]>(NONE)
  const apart = useMemo(() => (typed === null ? lifted : union(lifted, [typed])), [lifted, typed])
  const apartNow = useRef(apart)
  const isMarked = useRef(false)
  const lift = useCallback(
    (ids: readonly Id[]) => setLifted((now) => (ids.length === 0 ? NONE : union(now, leafIds(doc, ids)))),
    [doc],
  )
  const redraw = () => {
    const { draft } = live.current
    holder.current?.toggleAttribute('data-drafting', draft !== null)
    // Every canvas that shows costs the compositor: while a gesture lasts the handles' one is put away.
    shown(handles.current, draft === null && isMarked.current)
    shown(moving.current, draft !== null || apartNow.current.length > 0)
    const missing = draft ? notApart(draft, apartNow.current) : NONE
    if (missing.length === 0) return void moving.current?.draw()
    // What a draft takes along leaves the still layers; all are drawn together then.
    lift(missing)
    moving.current?.batchDraw()
  }
  const pointer = usePointer({ holder, live, lift, redraw, roam })
  usePlacing(live, redraw, frame, tool)
  useSpaceHand(holder)
  const [pictures] = useState(picturesFor)
  const painting = usePainting({ frame, drawn, live, apart, typed, images: pictures.images })
  const marked = painting.handles !== null
  useArrivals(stage, pictures.asked)
  useDots(stage, drawn.room.dots)

  // Lifted before the first move, or written into: the layers below are drawn without it, so it is shown here.
  useLayoutEffect(() => {
    apartNow.current = apart
    isMarked.current = marked
    shown(moving.current, live.current.draft !== null || apart.length > 0)
    shown(handles.current, live.current.draft === null && marked)
  }, [apart, marked])

  // Whoever opens a board or puts something down goes on with the sheet, unless she is somewhere already.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a tool that was put down is when focus can be lost
  useEffect(() => {
    if (document.activeElement === document.body) holder.current?.focus({ preventScroll: true })
  }, [tool])

  const { view, room } = drawn
  const place = {
    x: view.x - room.left,
    y: view.y - room.top,
    scaleX: view.scale,
    scaleY: view.scale,
    listening: false,
  }
  const paint = { perfectDrawEnabled: false, listening: false }
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
            <Shape sceneFunc={painting.below} {...paint} />
          </Layer>
          <Layer {...place} ref={moving}>
            <Shape sceneFunc={painting.moving} {...paint} />
          </Layer>
          <Layer {...place} visible={painting.above !== null}>
            <Shape sceneFunc={painting.above ?? noPaint} {...paint} />
          </Layer>
          <Layer {...place} ref={handles}>
            <Shape sceneFunc={painting.handles ?? noPaint} {...paint} />
          </Layer>
        </Stage>
        <Pins frame={frame} view={view} />
        <SheetTyping frame={frame} view={view} />
        <SheetChoice frame={frame} view={view} />
      </div>
    </div>
  )
}

const NONE: readonly Id[] = []
/** CSS pixels, far less than one of the screen. */
const HAIR = 0.0001

function noPaint(): void {}

function shown(layer: Konva.Layer | null, visible: boolean): void {
  if (layer && layer.visible() !== visible) layer.visible(visible)
}

function union(a: readonly Id[], b: readonly Id[]): readonly Id[] {
  const all = new Set([...a, ...b])
  return all.size === a.length ? a : [...all]
}

/** Elements a draft changes that are still drawn where they were. */
function notApart({ change }: Draft, apart: readonly Id[]): readonly Id[] {
  const known = new Set(apart)
  return [...change].flatMap(([id, { before }]) => (before?.kind === 'element' && !known.has(id) ? [id] : []))
}

/** Draws again when a picture came that was asked for. */
function useArrivals(stage: RefObject<Konva.Stage | null>, asked: ReadonlySet<string>): void {
  useEffect(
    () =>
      arrivals.subscribe(({ asset }) => {
        if (asked.has(asset)) for (const layer of stage.current?.getLayers() ?? []) layer.batchDraw()
      }),
    [stage, asked],
  )
}

/** As many pixels as the screen has, also after the window came to another screen. */
function useDots(stage: RefObject<Konva.Stage | null>, dots: number): void {
  useLayoutEffect(() => {
    for (const layer of stage.current?.getLayers() ?? []) {
      if (layer.getCanvas().getPixelRatio() === dots) continue
      layer.getCanvas().setPixelRatio(dots)
      layer.batchDraw()
    }
  }, [stage, dots])
}
