import { memo, useMemo } from 'react'
import type { Figure } from '../../shared/model/element'
import type { Feeling } from '../../shared/model/record'
import { faceOf } from '../../shared/scene/faces'
import { figureArt } from '../../shared/scene/figure'
import { group } from '../../shared/scene/ink'
import style from './Face.module.css'
import { InkPicture } from './InkPicture'

interface Props {
  readonly figure: Figure
  readonly feeling: Feeling | null
  /** CSS pixels. */
  readonly width: number
}

/** The head of a person in a disc, as on the sheet, with the face a feeling puts on. */
export const Face = memo(function Face({ figure, feeling, width }: Props) {
  const face = faceOf(feeling)
  const ink = useMemo(() => {
    const art = figureArt(figure, face)
    return group([group(art.ink, [1, 0, 0, 1, (HEAD - art.w) / 2, HEAD - art.h + CUT])])
  }, [figure, face])
  return <InkPicture ink={ink} w={HEAD} h={HEAD} width={width} className={style.face} />
})

/** Units of the figure: the side of the square around a head, and how much of the shoulders falls below it. */
const HEAD = 640
const CUT = 110
