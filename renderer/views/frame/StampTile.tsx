import { memo } from 'react'
import { putStamp } from '../../document/stamping'
import style from './StampList.module.css'
import { StampPicture } from './StampPicture'
import { useStampDrag } from './stampDrag'

interface Props {
  /** Its key in the list. */
  readonly tile: string
  readonly id: string
  readonly name: string
  readonly isChosen: boolean
  /** The one the Tab key comes to. */
  readonly isEntry: boolean
  onChoose(tile: string, id: string): void
}

/** A stamp of the list: click to take it in hand, double click to put it down, drag it onto the sheet. */
export const StampTile = memo(function StampTile({ tile, id, name, isChosen, isEntry, onChoose }: Props) {
  const drag = useStampDrag(id)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list hears the keys of all its options
    <div
      role="option"
      aria-label={name}
      aria-selected={isChosen}
      tabIndex={isEntry ? 0 : -1}
      title={name}
      data-tile={tile}
      className={style.tile}
      onClick={() => onChoose(tile, id)}
      onDoubleClick={() => void putStamp(id, null)}
      {...drag}
    >
      <StampPicture id={id} side={34} />
    </div>
  )
})
