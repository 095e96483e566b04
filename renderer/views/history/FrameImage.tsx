import { useEffect, useMemo, useState } from 'react'
import type { Doc } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import { SHEET, ZONE_BOXES } from '../../../shared/model/zones'
import { paintPicture } from '../../../shared/scene/picture'
import { paintSheet } from '../../../shared/scene/sheet'
import { InkPicture } from '../../parts/InkPicture'
import style from './FrameImage.module.css'
import { useSeen } from './useSeen'

export type Shows = 'picture' | 'sheet'

interface Props {
  readonly doc: Doc
  readonly frame: Id | null
  /** The picture of How, or the sheet with all three. */
  readonly shows?: Shows
}

/** A frame as some state of the board has it, as wide as its place; painted when it is looked at. */
export function FrameImage({ doc, frame, shows = 'picture' }: Props) {
  const [holder, seen] = useSeen<HTMLSpanElement>()
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const element = holder.current
    if (!element || !seen) return
    const observer = new ResizeObserver(() => setWidth(element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [holder, seen])
  const ink = useMemo(
    () => (seen && frame !== null && doc.has(frame) ? paint(doc, frame, shows) : null),
    [seen, doc, frame, shows],
  )
  const { w, h } = shows === 'sheet' ? SHEET : ZONE_BOXES.how
  return (
    <span ref={holder} className={style.holder} aria-hidden>
      {ink && width > 0 ? <InkPicture ink={ink} w={w} h={h} width={width} className={style.picture} /> : null}
    </span>
  )
}

function paint(doc: Doc, frame: Id, shows: Shows) {
  return shows === 'sheet' ? paintSheet(doc, frame) : paintPicture(doc, frame)
}
