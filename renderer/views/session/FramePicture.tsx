import { memo } from 'react'
import type { Id } from '../../../shared/model/id'
import { ZONE_BOXES } from '../../../shared/model/zones'
import type { GroupInk } from '../../../shared/scene/ink'
import { InkPicture } from '../../parts/InkPicture'
import { pictureOf } from '../../parts/pictures'
import { useDoc } from '../../use'
import style from './FramePicture.module.css'

/** The picture of a frame's How, as wide as said (CSS pixels). */
export function FramePicture({ frame, width }: { readonly frame: Id; readonly width: number }) {
  return <Picture ink={pictureOf(useDoc(), frame)} width={width} />
}

const Picture = memo(function Picture({ ink, width }: { readonly ink: GroupInk; readonly width: number }) {
  const { w, h } = ZONE_BOXES.how
  return <InkPicture ink={ink} w={w} h={h} width={width} className={style.picture} />
})
