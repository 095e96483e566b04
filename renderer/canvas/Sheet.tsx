import type Konva from 'konva'
import { useEffect, useMemo, useRef, useState } from 'react'
import { Layer, Shape, Stage } from 'react-konva'
import type { Doc } from '../../shared/model/doc'
import { get } from '../../shared/model/doc'
import type { Id } from '../../shared/model/id'
import { SHEET } from '../../shared/model/zones'
import { group, type Ink } from '../../shared/scene/ink'
import { placedElement, sheetBackdrop, sheetElements } from '../../shared/scene/sheet'
import { frameWords } from '../../shared/words/frame'
import type { Draft } from '../tools/gesture'
import { useDoc, useSession } from '../use'
import { onSheetKey } from './keys'
import { paintOverlay } from './overlay'
import { paintInk } from './painter'
import { usePointer } from './pointer'
import style from './Sheet.module.css'
import { SheetChoice } from './SheetChoice'
import { SheetTyping } from './SheetTyping'
import { fitted, type View } from './view'

/** What a gesture in flight shows; the rest of the app has not noticed it yet. */
export interface Live {
  draft: Draft | null
  lifted: readonly Id[]
}

/**
 * One What + Who = How sheet. Three layers keep the order of things: what lies below the elements being
 * moved, those, and what lies above; a fourth holds the handles. While a gesture lasts only the middle is
 * drawn again, without React.
 */
export function Sheet({ frame }: { readonly frame: Id }) {
  const doc = useDoc()
  const selection = useSession((state) => state.selection)
  const typing = useSession((state) => state.typing)
  const tool = useSession((state) => state.tool)
  const [holder, view] = useView()
  const live = useRef<Live>({ draft: null, lifted: [] })
  const moving = useRef<Konva.Layer>(null)
  const handles = useRef<Konva.Layer>(null)
  const [lifted, setLifted] = useState<readonly Id[]>([])

  // Every canvas that shows costs the compositor: while a gesture lasts the handles' one is put away.
  const redraw = () => {
    moving.current?.batchDraw()
    handles.current?.visible(live.current.draft === null)
    handles.current?.batchDraw()
  }
  const pointer = usePointer({ frame, view, live, lift: setLifted, redraw })

  // Whoever opens a board or puts something down goes on with the sheet, unless she is somewhere already.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a tool that was put down is when focus can be lost
  useEffect(() => {
    if (document.activeElement === document.body) holder.current?.focus({ preventScroll: true })
  }, [holder, tool])

  const hidden = typing && 'field' in typing ? typing.field : null
  const apart = typing && 'element' in typing ? typing.element : null
  const { below, above } = useMemo(
    () => around(doc, frame, lifted, hidden, apart),
    [doc, frame, lifted, hidden, apart],
  )

  const overlay = { doc, selection, live, unitsPerPixel: 1 / view.scale }
  const place = { x: view.x, y: view.y, scaleX: view.scale, scaleY: view.scale, listening: false }
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
      <Stage width={view.width} height={view.height} listening={false} className={style.stage ?? ''}>
        <Layer {...place}>
          <Shape
            sceneFunc={(context) => paint(context, below)}
            perfectDrawEnabled={false}
            listening={false}
          />
        </Layer>
        <Layer {...place} ref={moving}>
          <Shape
            sceneFunc={(context) => {
              paint(context, liftedInk(doc, live.current))
              if (live.current.draft) paintOverlay(native(context), overlay)
            }}
            perfectDrawEnabled={false}
            listening={false}
          />
        </Layer>
        <Layer {...place} visible={lifted.length > 0}>
          <Shape
            sceneFunc={(context) => paint(context, above)}
            perfectDrawEnabled={false}
            listening={false}
          />
        </Layer>
        <Layer {...place} ref={handles}>
          <Shape
            sceneFunc={(context) => paintOverlay(native(context), overlay)}
            perfectDrawEnabled={false}
            listening={false}
          />
        </Layer>
      </Stage>
      <SheetTyping frame={frame} view={view} />
      <SheetChoice frame={frame} view={view} />
    </div>
  )
}

function native(context: Konva.Context): CanvasRenderingContext2D {
  return context._context
}

function paint(context: Konva.Context, ink: Ink): void {
  paintInk(native(context), ink, () => null)
}

function around(
  doc: Doc,
  frame: Id,
  lifted: readonly Id[],
  hidden: Parameters<typeof sheetBackdrop>[2],
  apart: Id | null,
) {
  const elements = sheetElements(doc, frame).filter(({ id }) => id !== apart)
  const first = elements.findIndex(({ id }) => lifted.includes(id))
  const low = first === -1 ? elements : elements.slice(0, first)
  const high = first === -1 ? [] : elements.slice(first).filter(({ id }) => !lifted.includes(id))
  return {
    below: group([sheetBackdrop(doc, frame, hidden), ...low.map(({ ink }) => ink)]),
    above: group(high.map(({ ink }) => ink)),
  }
}

/** The elements a gesture has in hand, as its draft would leave them. */
function liftedInk(doc: Doc, { draft, lifted }: Live): Ink {
  const drafted = new Map(draft?.change)
  const inks: Ink[] = []
  for (const id of lifted) {
    const element = drafted.get(id)?.after ?? get(doc, id, 'element')
    drafted.delete(id)
    if (element?.kind === 'element') inks.push(placedElement(doc, element))
  }
  for (const { after } of drafted.values())
    if (after?.kind === 'element') inks.push(placedElement(doc, after))
  return group(inks)
}

function useView() {
  const holder = useRef<HTMLDivElement>(null)
  const [view, setView] = useState<View & { readonly width: number; readonly height: number }>({
    ...fitted(1000, 600),
    width: 0,
    height: 0,
  })
  useEffect(() => {
    const element = holder.current
    if (!element) return
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element
      setView({ ...fitted(width, height), width, height })
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [holder, view] as const
}
