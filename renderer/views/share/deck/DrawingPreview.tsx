import { useMemo, useRef } from 'react'
import type { Doc } from '../../../../shared/model/doc'
import type { Frame } from '../../../../shared/model/record'
import { SHEET } from '../../../../shared/model/zones'
import type { GroupInk } from '../../../../shared/scene/ink'
import { PICTURE, paintPicture, paintPictureAlone } from '../../../../shared/scene/picture'
import { paintSheet, paintSheetAlone } from '../../../../shared/scene/sheet'
import { wallInk } from '../../../../shared/scene/wall'
import { drawingWords } from '../../../../shared/words/drawings'
import type { PicturesRequest } from '../../../document/exporting'
import { InkPicture } from '../../../parts/InkPicture'
import { useDoc } from '../../../use'
import style from './DrawingPreview.module.css'
import { useSize } from './useSize'

interface Props {
  readonly value: PicturesRequest
  readonly frames: readonly Frame[]
}

/** The first picture as it will be, on its ground; of a long wall only a sentence, since drawing it takes a while. */
export function DrawingPreview({ value, frames }: Props) {
  const doc = useDoc()
  const { what, ground } = value
  const whole = value.frames === null
  const drawn = useMemo(() => drawnOf(doc, frames, what, ground, whole), [doc, frames, what, ground, whole])
  const box = useRef<HTMLDivElement>(null)
  const room = useSize(box)
  const scale = drawn === null ? 0 : Math.min(room.width / drawn.w, highest() / drawn.h)
  const width = drawn === null ? 0 : Math.floor(drawn.w * scale)
  return (
    <div ref={box} className={style.room}>
      {drawn === null ? (
        <p className={style.none}>
          {frames.length === 0 ? drawingWords.noFrames : drawingWords.frames(frames.length)}
        </p>
      ) : null}
      {drawn !== null && width > 0 ? (
        <div className={style.ground} data-ground={ground} data-preview={what}>
          <InkPicture ink={drawn.ink} w={drawn.w} h={drawn.h} width={width} />
        </div>
      ) : null}
    </div>
  )
}

/** CSS pixels: what is chosen below it stays in sight in a small window too. */
function highest(): number {
  return Math.min(300, window.innerHeight * 0.34)
}

/** Cards a wall of which is drawn in the blink of an eye. */
const MOST_CARDS = 60

function drawnOf(
  doc: Doc,
  frames: readonly Frame[],
  what: PicturesRequest['what'],
  ground: PicturesRequest['ground'],
  whole: boolean,
): { readonly ink: GroupInk; readonly w: number; readonly h: number } | null {
  const [first] = frames
  if (first === undefined) return null
  switch (what) {
    case 'wall':
      return frames.length > MOST_CARDS ? null : wallInk(doc, whole ? null : frames.map(({ id }) => id))
    case 'picture': {
      const ink = ground === 'paper' ? paintPicture(doc, first.id) : paintPictureAlone(doc, first.id)
      return { ink, w: PICTURE.w, h: PICTURE.h }
    }
    case 'sheet': {
      const ink = ground === 'paper' ? paintSheet(doc, first.id) : paintSheetAlone(doc, first.id)
      return { ink, w: SHEET.w, h: SHEET.h }
    }
  }
}
