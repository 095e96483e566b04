import { useEffect, useMemo, useRef, useState } from 'react'
import { type Doc, elementsOf, get } from '../../../../shared/model/doc'
import type { Element } from '../../../../shared/model/element'
import type { Id } from '../../../../shared/model/id'
import { SHEET, ZONE_BOXES } from '../../../../shared/model/zones'
import { type GroupInk, group, type Ink, type Matrix, rect } from '../../../../shared/scene/ink'
import { PALETTE } from '../../../../shared/scene/palette'
import { paintPicture } from '../../../../shared/scene/picture'
import { paintSheet } from '../../../../shared/scene/sheet'
import { InkPicture } from '../../../parts/InkPicture'
import style from './SidePicture.module.css'

interface Props {
  readonly doc: Doc
  readonly frame: Id
  /** The element or group that is talked about, marked with a frame of its own; null: none. */
  readonly about: Id | null
}

/** A frame as one side has it: its picture, or the whole sheet where the thing talked about stands beside the picture. */
export function SidePicture({ doc, frame, about }: Props) {
  const holder = useRef<HTMLSpanElement>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const element = holder.current
    if (!element) return
    const observer = new ResizeObserver(() => setWidth(element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const painted = useMemo(() => paintedSide(doc, frame, about), [doc, frame, about])
  return (
    <span ref={holder} className={style.holder} aria-hidden>
      {width > 0 ? <InkPicture {...painted} width={width} className={style.picture} /> : null}
    </span>
  )
}

function paintedSide(doc: Doc, frame: Id, about: Id | null): { ink: GroupInk; w: number; h: number } {
  const talkedAbout = about === null ? [] : elementsTalkedAbout(doc, about)
  const isBeside = talkedAbout.some(({ zone }) => zone !== 'how')
  const marks = talkedAbout.map((element) => markOf(element, isBeside))
  if (isBeside) return { ink: group([paintSheet(doc, frame), ...marks]), w: SHEET.w, h: SHEET.h }
  const { w, h } = ZONE_BOXES.how
  return { ink: group([paintPicture(doc, frame), ...marks]), w, h }
}

function elementsTalkedAbout(doc: Doc, about: Id): readonly Element[] {
  const element = get(doc, about, 'element')
  return element ? [element] : get(doc, about, 'group') ? elementsOf(doc, about) : []
}

/** A line around an element as it is turned, with a little air. */
function markOf({ zone, x, y, w, h, degrees }: Element, onSheet: boolean): Ink {
  const corner = onSheet ? ZONE_BOXES[zone] : { x: 0, y: 0 }
  const box = { x: -w / 2 - AIR, y: -h / 2 - AIR, w: w + 2 * AIR, h: h + 2 * AIR }
  const angle = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const matrix: Matrix = [cos, sin, -sin, cos, corner.x + x + w / 2, corner.y + y + h / 2]
  return group([rect(box, { stroke: PALETTE.who, strokeWidth: onSheet ? 5 : 3.5, radius: 10 })], matrix)
}

/** Units between an element and the line around it. */
const AIR = 8
