import { type CSSProperties, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Doc } from '../../shared/model/doc'
import type { Id } from '../../shared/model/id'
import { commentWords } from '../../shared/words/comments'
import { commenting, showThread } from '../document/commenting'
import { elementName } from '../document/elementName'
import { select, session } from '../document/session'
import type { View } from '../document/view'
import { useDoc, useSession } from '../use'
import style from './Pins.module.css'
import { type PinPlace, pinPlaces } from './pinPlaces'

/** Open comments where they belong: numbered as in the panel, never in a picture or a deck. */
export function Pins({ frame, view }: { readonly frame: Id; readonly view: View }) {
  const doc = useDoc()
  const surroundings = useSession((state) => state.surroundings)
  const isRead = useSession((state) => state.panel === 'comments')
  const thread = useStore(commenting, (state) => state.thread)
  const lit = isRead ? thread : null
  const pins = useMemo(() => pinPlaces(doc, frame), [doc, frame])
  if (!surroundings || pins.length === 0) return null
  const shown = pins.filter(({ element, beside }) => beside < (element ? MOST_ON_ONE : MOST_ON_FRAME))
  const more = pins.find((pin) => !shown.includes(pin))
  const onFrame = shown.filter(({ element }) => !element).length + (more && !more.element ? 1 : 0)
  return (
    <div className={style.pins}>
      {shown.map((pin) => (
        <button
          key={pin.comment.id}
          type="button"
          data-sheet-part
          data-lit={pin.comment.id === lit || undefined}
          className={style.pin}
          style={placed(pin, view, onFrame)}
          aria-label={nameOf(doc, pin)}
          onClick={() => open(doc, pin)}
        >
          {pin.place}
        </button>
      ))}
      {more ? (
        <button
          type="button"
          data-sheet-part
          className={style.pin}
          style={placed({ ...more, beside: more.element ? MOST_ON_ONE : MOST_ON_FRAME }, view, onFrame)}
          aria-label={commentWords.morePins(pins.length - shown.length)}
          onClick={() => open(doc, more)}
        >
          {commentWords.more(pins.length - shown.length)}
        </button>
      ) : null}
    </div>
  )
}

const MOST_ON_ONE = 3
const MOST_ON_FRAME = 8
/** CSS pixels from one pin to the next beside it, a pin's size, and how far its tip stays off a handle. */
const STEP = 26
const SIZE = 24
const OFF = 5

/** Pins of an element stand to the right of its corner, those of the frame (so many) to the left of the sheet's. */
function placed({ at, element, beside }: PinPlace, { scale, x, y }: View, onFrame: number): CSSProperties {
  const corner = x + at.x * scale
  const left = element ? corner + OFF + beside * STEP : corner - OFF - (onFrame - beside) * STEP
  return { left, top: y + at.y * scale - SIZE - OFF }
}

function nameOf(doc: Doc, { comment, place, element }: PinPlace): string {
  const on = element
    ? elementName(doc, element)
    : comment.on === null
      ? commentWords.onFrame
      : commentWords.unseen
  return commentWords.pin(place, comment.author || commentWords.someone, on)
}

function open(doc: Doc, { comment, element }: PinPlace): void {
  session.setState({ typing: null, choosing: null })
  if (element) select([element.id])
  showThread(doc, comment.id)
}
