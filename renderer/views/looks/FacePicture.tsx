import { memo, useMemo } from 'react'
import type { Figure } from '../../../shared/model/element'
import type { Feeling } from '../../../shared/model/record'
import { faceOf } from '../../../shared/scene/faces'
import { figureArt } from '../../../shared/scene/figure'
import { group } from '../../../shared/scene/ink'
import { InkPicture } from '../../parts/InkPicture'

interface Props {
  readonly figure: Figure
  readonly feeling: Feeling | null
  /** CSS pixels. */
  readonly width: number
  readonly className?: string | undefined
}

/** A person to the shoulders, with the face a feeling puts on. */
export const FacePicture = memo(function FacePicture({ figure, feeling, width, className }: Props) {
  const face = faceOf(feeling)
  const art = useMemo(() => {
    const { ink, w, h } = figureArt(figure, face)
    return { ink: group(ink), w, h }
  }, [figure, face])
  return <InkPicture {...art} width={width} className={className} />
})
