import { memo } from 'react'
import { useStore } from 'zustand'
import type { Id } from '../../../shared/model/id'
import { ZONE_BOXES } from '../../../shared/model/zones'
import type { GroupInk } from '../../../shared/scene/ink'
import { InkPicture } from '../../parts/InkPicture'
import { pictureOf } from '../../parts/pictures'
import { useEditor } from '../../use'
import style from './FramePicture.module.css'

/** The picture of a moment, small: what it is called stands beside it. `width` in CSS pixels. */
export function FramePicture({ id, width }: { readonly id: Id; readonly width: number }) {
  const ink = useStore(useEditor().store, ({ doc }) => pictureOf(doc, id))
  return <Picture ink={ink} width={width} />
}

const Picture = memo(function Picture({ ink, width }: { readonly ink: GroupInk; readonly width: number }) {
  const { w, h } = ZONE_BOXES.how
  return <InkPicture ink={ink} w={w} h={h} width={width} className={style.picture} />
})
