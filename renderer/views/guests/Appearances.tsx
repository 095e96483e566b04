import { useMemo, useState } from 'react'
import type { Id } from '../../../shared/model/id'
import { ZONE_BOXES } from '../../../shared/model/zones'
import { frameWords } from '../../../shared/words/frame'
import { guestWords } from '../../../shared/words/guests'
import { Button } from '../../parts/Button'
import { InkPicture } from '../../parts/InkPicture'
import { pictureOf } from '../../parts/pictures'
import { useDoc } from '../../use'
import { jumpTo } from '../jump'
import style from './Appearances.module.css'
import { appearancesOf } from './appearances'

/** The frames a guest appears in, as small pictures that lead there. */
export function Appearances({ guest }: { readonly guest: Id }) {
  const doc = useDoc()
  const [isWhole, setWhole] = useState(false)
  const all = useMemo(() => appearancesOf(doc, guest), [doc, guest])
  const shown = isWhole ? all : all.slice(0, FIRST)
  const { w, h } = ZONE_BOXES.how
  return (
    <section aria-label={guestWords.appears}>
      <h2 className={style.title}>{guestWords.appears}</h2>
      {all.length === 0 ? <p className={style.none}>{guestWords.appearsNowhere}</p> : null}
      <ul className={style.frames}>
        {shown.map(({ frame, place, inPictureOnly }) => {
          const title = frame.title || frameWords.untitledFrame
          return (
            <li key={frame.id}>
              <button
                type="button"
                className={style.frame}
                onClick={() => jumpTo({ frame: frame.id, guest: null, field: 'guest' })}
              >
                <span className="unseen">{guestWords.showFrame} </span>
                <InkPicture
                  ink={pictureOf(doc, frame.id)}
                  w={w}
                  h={h}
                  width={WIDTH}
                  className={style.picture}
                />
                <span className={style.caption}>
                  <span className={style.place}>{place}</span> {title}
                </span>
                {inPictureOnly ? <span className={style.only}>{guestWords.inPictureOnly}</span> : null}
              </button>
            </li>
          )
        })}
      </ul>
      {all.length > shown.length ? (
        <Button onPress={() => setWhole(true)}>{guestWords.showAll(all.length)}</Button>
      ) : null}
    </section>
  )
}

/** CSS pixels. */
const WIDTH = 132
/** Beyond this many the rest is asked for. */
const FIRST = 18
