import { useEffect, useRef, useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { type Doc, framesOf } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import { snapshotWords } from '../../../shared/words/history'
import { methodWords } from '../../../shared/words/method'
import { scrolledTo } from '../../parts/stripPlace'
import { WindowedStrip } from '../../parts/WindowedStrip'
import { useSession } from '../../use'
import { FrameImage } from './FrameImage'
import style from './StatePictures.module.css'

/** A state of a board to walk through: one frame large with the words that carry it, all of them below. */
export function StatePictures({ doc }: { readonly doc: Doc }) {
  const here = useSession((state) => state.frame)
  const frames = framesOf(doc)
  const [asked, setAsked] = useState<Id | null>(here)
  const strip = useRef<HTMLDivElement>(null)
  const at = Math.max(
    0,
    frames.findIndex(({ id }) => id === asked),
  )
  const frame = frames[at]
  useEffect(() => {
    const list = strip.current?.querySelector('[role=listbox]')
    if (list) list.scrollLeft = scrolledTo(list, at, SIZES)
  }, [at])
  if (!frame) return <p className={style.empty}>{snapshotWords.noFrames}</p>
  return (
    <div className={style.pictures}>
      <div className={style.stage}>
        <div className={style.large}>
          <FrameImage doc={doc} frame={frame.id} />
        </div>
      </div>
      <div className={style.words} aria-live="polite">
        <p className={style.place}>
          {snapshotWords.frameOf(at + 1, frames.length)}
          {frame.stage === null ? '' : ` · ${methodWords.stage[frame.stage]}`}
        </p>
        <p className={style.title}>{frame.title || snapshotWords.untitledFrame}</p>
        {frame.outcome === '' ? null : (
          <p className={style.outcome} dir="auto">
            {frame.outcome}
          </p>
        )}
      </div>
      <div ref={strip} data-walk>
        <WindowedStrip count={frames.length} sizes={SIZES}>
          <ListBox
            aria-label={snapshotWords.snapshotFrames}
            orientation="horizontal"
            layout="stack"
            className={style.strip ?? ''}
            items={frames}
            selectionMode="single"
            selectionBehavior="replace"
            disallowEmptySelection
            selectedKeys={[frame.id]}
            onSelectionChange={(keys) => {
              const [key] = keys === 'all' ? [] : keys
              if (key !== undefined) setAsked(String(key))
            }}
          >
            {({ id, title }) => (
              <ListBoxItem
                id={id}
                textValue={title || snapshotWords.untitledFrame}
                className={style.item ?? ''}
              >
                <FrameImage doc={doc} frame={id} />
                <span className="unseen">{title || snapshotWords.untitledFrame}</span>
              </ListBoxItem>
            )}
          </ListBox>
        </WindowedStrip>
      </div>
    </div>
  )
}

/** As in the style. */
const SIZES = { item: 112, gap: 6 } as const
