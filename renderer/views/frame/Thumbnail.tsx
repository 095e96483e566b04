import { memo } from 'react'
import { frameAlignment } from '../../../shared/method/alignment'
import { framesOf, get } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import { ZONE_BOXES } from '../../../shared/model/zones'
import type { GroupInk } from '../../../shared/scene/ink'
import { frameWords } from '../../../shared/words/frame'
import { scoreWords } from '../../../shared/words/score'
import { InkPicture } from '../../parts/InkPicture'
import { pictureOf } from '../../parts/pictures'
import { levelOfPoints, shownPoints } from '../../parts/points'
import { useDoc } from '../../use'
import style from './Filmstrip.module.css'

/** A frame in the filmstrip: its picture, its place, its title, its alignment. */
export function Thumbnail({ id }: { readonly id: Id }) {
  const doc = useDoc()
  const frame = get(doc, id, 'frame')
  if (!frame) return null
  const { alignment } = frameAlignment(doc, id)
  const place = framesOf(doc).indexOf(frame)
  return (
    <>
      <Picture ink={pictureOf(doc, id)} />
      <span className={style.caption}>
        <span className={style.number}>{place + 1}</span>
        <span className={style.title}>{frame.title || frameWords.untitledFrame}</span>
        <span className={style.points} data-level={alignment === null ? undefined : levelOfPoints(alignment)}>
          {alignment === null ? scoreWords.none : shownPoints(alignment)}
        </span>
      </span>
    </>
  )
}

const Picture = memo(function Picture({ ink }: { readonly ink: GroupInk }) {
  const { w, h } = ZONE_BOXES.how
  return <InkPicture ink={ink} w={w} h={h} width={142} className={style.picture} />
})
