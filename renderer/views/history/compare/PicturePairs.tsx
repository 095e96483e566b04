import { type Doc, elementsOf, get } from '../../../../shared/model/doc'
import type { Id } from '../../../../shared/model/id'
import { sameJson } from '../../../../shared/model/same'
import { Pager, usePages } from '../../../parts/Pager'
import { FrameImage } from '../FrameImage'
import { FrameName } from './FrameName'
import style from './PicturePairs.module.css'
import type { Sides } from './sides'

/** Pictures that were drawn on, each beside what it was. */
export function PicturePairs({ before, after, difference, names }: Sides) {
  const pages = usePages(difference.drawn, FIRST)
  return (
    <div>
      <ul className={style.pairs}>
        {pages.rows.map((id) => {
          const shows = samePicture(before, after, id) ? 'sheet' : 'picture'
          return (
            <li key={id} className={style.pair}>
              <p>
                <FrameName doc={after} frame={id} />
              </p>
              <div className={style.pictures}>
                <figure>
                  <FrameImage doc={before} frame={id} shows={shows} />
                  <figcaption>{names.before}</figcaption>
                </figure>
                <figure>
                  <FrameImage doc={after} frame={id} shows={shows} />
                  <figcaption>{names.after}</figcaption>
                </figure>
              </div>
            </li>
          )
        })}
      </ul>
      <Pager {...pages} />
    </div>
  )
}

const FIRST = 6

/** What was drawn on What or on Who is not seen in the picture of How: then the whole sheet is shown. */
function samePicture(before: Doc, after: Doc, frame: Id): boolean {
  return sameJson(drawnIn(before, frame), drawnIn(after, frame))
}

function drawnIn(doc: Doc, frame: Id) {
  const background = get(doc, frame, 'frame')?.background ?? null
  return [background, elementsOf(doc, frame).filter(({ zone }) => zone === 'how')]
}
