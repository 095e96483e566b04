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
import { useBlind } from '../session/blind'
import { CommentMark } from './CommentMark'
import style from './Filmstrip.module.css'
import { ThumbnailMark } from './ThumbnailMark'

/** A frame in the filmstrip: its picture, its place, its title, its worst finding, its alignment. */
export function Thumbnail({ id }: { readonly id: Id }) {
  const doc = useDoc()
  const blind = useBlind()
  const frame = get(doc, id, 'frame')
  if (!frame) return null
  // Nobody sees what others think before the reveal.
  const alignment = blind ? null : frameAlignment(doc, id).alignment
  const place = framesOf(doc).indexOf(frame)
  return (
    <>
      <Picture ink={pictureOf(doc, id)} />
      <span className={style.caption}>
        <span className={style.number}>{place + 1}</span>
        <span className={style.title}>{frame.title || frameWords.untitledFrame}</span>
        <ThumbnailMark id={id} />
        <CommentMark id={id} />
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
