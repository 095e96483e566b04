import { memo, useMemo } from 'react'
import { useStore } from 'zustand'
import { ownStamps } from '../../document/ownStamps'
import { InkPicture } from '../../parts/InkPicture'
import { useSession } from '../../use'
import { stampDrawing } from './stampDrawing'

/** A stamp as it would be put down, in its tint, within a square of so many CSS pixels. */
export const StampPicture = memo(function StampPicture({
  id,
  side,
}: {
  readonly id: string
  readonly side: number
}) {
  const tint = useSession((state) => state.styles.tints[id] ?? null)
  const own = useStore(ownStamps, ({ stamps }) => stamps?.find((stamp) => stamp.id === id) ?? null)
  const { ink, w, h } = useMemo(() => stampDrawing(id, own, tint), [id, own, tint])
  return <InkPicture ink={ink} w={w} h={h} width={Math.min(side, (side * w) / h)} />
})
