import { GridLayout, ListBox, ListBoxItem, Size, Virtualizer } from 'react-aria-components'
import { type Doc, framesOf } from '../../../../shared/model/doc'
import type { Id } from '../../../../shared/model/id'
import { frameWords } from '../../../../shared/words/frame'
import { mergingWords } from '../../../../shared/words/merging'
import { TickBox } from '../../../parts/TickBox'
import { useSession } from '../../../use'
import { FrameImage } from '../../history/FrameImage'
import style from './FrameTiles.module.css'

interface Props {
  readonly doc: Doc
  readonly chosen: ReadonlySet<Id>
  onChoose(chosen: ReadonlySet<Id>): void
}

/** Frames as pictures, to be ticked. Of a thousand only those in sight are painted. */
export function FrameTiles({ doc, chosen, onChoose }: Props) {
  const size = useSession((state) => state.textSize) / 100
  const frames = framesOf(doc)
  const width = 190 * Math.max(1, size * 0.85)
  const height = Math.round((width * 549) / 976 + CAPTION * size)
  return (
    <Virtualizer
      layout={GridLayout}
      layoutOptions={{
        minItemSize: new Size(width, height),
        maxItemSize: new Size(width * 1.6, height + (0.6 * (width * 549)) / 976),
        minSpace: new Size(16, 16),
        preserveAspectRatio: true,
      }}
    >
      <ListBox
        aria-label={mergingWords.addList}
        layout="grid"
        className={style.tiles ?? ''}
        items={frames.map((frame, i) => ({ id: frame.id, number: i + 1, title: frame.title.trim() }))}
        selectionMode="multiple"
        selectedKeys={chosen}
        onSelectionChange={(keys) =>
          onChoose(keys === 'all' ? new Set(frames.map(({ id }) => id)) : new Set([...keys].map(String)))
        }
      >
        {({ id, number, title }) => (
          <ListBoxItem
            id={id}
            textValue={mergingWords.inFrame(number, title || frameWords.untitledFrame)}
            className={style.tile ?? ''}
          >
            <FrameImage doc={doc} frame={id} />
            <TickBox />
            <span className={style.caption}>
              <span className={style.number}>{number}</span>
              <span className={style.title}>{title || frameWords.untitledFrame}</span>
            </span>
          </ListBoxItem>
        )}
      </ListBox>
    </Virtualizer>
  )
}

/** CSS pixels below a picture at the usual text size. */
const CAPTION = 34
