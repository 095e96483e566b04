import { memo } from 'react'
import { perDoc } from '../../../../shared/method/perDoc'
import type { Doc } from '../../../../shared/model/doc'
import type { Id } from '../../../../shared/model/id'
import { ZONE_BOXES } from '../../../../shared/model/zones'
import type { GroupInk } from '../../../../shared/scene/ink'
import { sendingWords } from '../../../../shared/words/sending'
import { InkPicture } from '../../../parts/InkPicture'
import { pictureOf } from '../../../parts/pictures'
import { useDoc } from '../../../use'
import { FrameTicks } from '../FrameTicks'
import { frameRuns } from '../frameRuns'
import style from './SendList.module.css'

interface Props {
  readonly chosen: readonly Id[]
  onChange(chosen: readonly Id[]): void
}

/** Every frame with its picture, parked ones too, by stage, to be ticked. */
export function SendList({ chosen, onChange }: Props) {
  const doc = useDoc()
  return (
    <FrameTicks
      label={sendingWords.framesIn}
      runs={runsOf(doc)}
      chosen={chosen}
      rowHeight={(size) => 48 + 6 * size}
      className={style.list ?? ''}
      autoFocus
      onEscape="leaves"
      onChange={onChange}
    >
      {({ id, title, isParked }) => (
        <>
          <Picture ink={pictureOf(doc, id)} />
          <span className={style.title}>{title}</span>
          {isParked ? <span className={style.parked}>{sendingWords.parked}</span> : null}
        </>
      )}
    </FrameTicks>
  )
}

const runsOf = perDoc((doc: Doc) => frameRuns(doc))

const Picture = memo(function Picture({ ink }: { readonly ink: GroupInk }) {
  const { w, h } = ZONE_BOXES.how
  return <InkPicture ink={ink} w={w} h={h} width={64} className={style.picture} />
})
