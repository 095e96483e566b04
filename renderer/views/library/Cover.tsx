import { useEffect, useMemo, useRef, useState } from 'react'
import { docOf } from '../../../shared/model/doc'
import type { Rec } from '../../../shared/model/record'
import { ZONE_BOXES } from '../../../shared/model/zones'
import { paintPicture } from '../../../shared/scene/picture'
import { InkPicture } from '../../parts/InkPicture'
import style from './Tile.module.css'

/** The first frame's picture, as wide as its tile. */
export function Cover({ records }: { readonly records: readonly Rec[] }) {
  const holder = useRef<HTMLSpanElement>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const element = holder.current
    if (!element) return
    const observer = new ResizeObserver(() => setWidth(element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const ink = useMemo(() => {
    const frame = records.find((record) => record.kind === 'frame')
    return frame ? paintPicture(docOf(records), frame.id) : null
  }, [records])
  const { w, h } = ZONE_BOXES.how
  return (
    <span ref={holder} className={style.cover}>
      {ink && width > 0 ? <InkPicture ink={ink} w={w} h={h} width={width} /> : null}
    </span>
  )
}
