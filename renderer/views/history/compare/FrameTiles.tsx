import type { ReactNode } from 'react'
import { type Doc, get } from '../../../../shared/model/doc'
import type { Id } from '../../../../shared/model/id'
import { differenceWords } from '../../../../shared/words/history'
import { methodWords } from '../../../../shared/words/method'
import { Pager, usePages } from '../../../parts/Pager'
import { FrameImage } from '../FrameImage'
import { placeOf } from '../places'
import { FrameName } from './FrameName'
import style from './FrameTiles.module.css'
import type { Sides } from './sides'

/** Frames that only one of the two states has. */
export function FramesAlone({ doc, frames }: { readonly doc: Doc; readonly frames: readonly Id[] }) {
  return <Tiles doc={doc} frames={frames} note={(id) => stageName(doc, id)} />
}

/** Frames that stand elsewhere: from where to where. */
export function FramesMoved({ before, after, difference }: Sides) {
  return (
    <Tiles
      doc={after}
      frames={difference.framesMoved}
      note={(id) => {
        const places = [placeOf(before, id) ?? 0, placeOf(after, id) ?? 0] as const
        const stages = [stageName(before, id), stageName(after, id)] as const
        return (
          <>
            {places[0] === places[1]
              ? differenceWords.samePlace(places[0])
              : differenceWords.fromPlace(...places)}
            {stages[0] === stages[1] ? null : (
              <>
                <br />
                {differenceWords.fromStage(...stages)}
              </>
            )}
          </>
        )
      }}
    />
  )
}

interface Props {
  readonly doc: Doc
  readonly frames: readonly Id[]
  note(frame: Id): ReactNode
}

function Tiles({ doc, frames, note }: Props) {
  const pages = usePages(frames, FIRST)
  return (
    <div>
      <ul className={style.tiles}>
        {pages.rows.map((id) => (
          <li key={id} className={style.tile}>
            <FrameImage doc={doc} frame={id} />
            <p className={style.name}>
              <FrameName doc={doc} frame={id} />
            </p>
            <p className={style.note}>{note(id)}</p>
          </li>
        ))}
      </ul>
      <Pager {...pages} />
    </div>
  )
}

/** Two or three rows of them. */
const FIRST = 12

function stageName(doc: Doc, frame: Id): string {
  const stage = get(doc, frame, 'frame')?.stage ?? null
  return stage === null ? differenceWords.noStage : methodWords.stage[stage]
}
