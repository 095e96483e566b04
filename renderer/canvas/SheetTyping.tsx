import { type CSSProperties, useLayoutEffect, useRef, useState } from 'react'
import { LIMITS } from '../../shared/limits'
import type { Id } from '../../shared/model/id'
import { fontFamily } from '../../shared/scene/fontFamily'
import { endTyping } from '../document/typing'
import type { View } from '../document/view'
import { noticeCut } from '../parts/pasting'
import { wellFormed } from '../parts/wellFormed'
import { useDoc, useEditor, useSession } from '../use'
import style from './SheetTyping.module.css'
import { type Written, write, writtenAt } from './written'

/** The text being typed, laid exactly over where it is drawn; what is drawn is hidden meanwhile. */
export function SheetTyping({ frame, view }: { readonly frame: Id; readonly view: View }) {
  const doc = useDoc()
  const editor = useEditor()
  const typing = useSession((state) => state.typing)
  const box = useRef<HTMLTextAreaElement>(null)
  // What an input method is still putting together belongs to it until it is done.
  const [composed, setComposed] = useState<string | null>(null)
  const written = typing ? writtenAt(doc, frame, typing, composed) : null
  const key = typing ? ('field' in typing ? typing.field : typing.element) : null

  useLayoutEffect(() => {
    const element = box.current
    if (!key || !element) return
    const sheet = element.closest<HTMLElement>('[role=group]')
    setComposed(null)
    element.focus({ preventScroll: true })
    element.setSelectionRange(element.value.length, element.value.length)
    return () => {
      // Unless she went on to something else by herself.
      if (document.activeElement === document.body || document.activeElement === element)
        sheet?.focus({ preventScroll: true })
    }
  }, [key])

  if (!typing || !written) return null

  return (
    <textarea
      ref={box}
      data-sheet-part
      className={style.typing}
      aria-label={written.label}
      value={written.text}
      maxLength={LIMITS.textLength}
      placeholder={written.placeholder}
      dir="auto"
      spellCheck={false}
      style={styleOf(written, view)}
      onChange={(event) => {
        const words = wellFormed(event.target.value)
        if ((event.nativeEvent as InputEvent).isComposing) return setComposed(event.target.value)
        setComposed(null)
        write(editor, frame, typing, words)
      }}
      onCompositionEnd={(event) => {
        setComposed(null)
        write(editor, frame, typing, wellFormed(event.currentTarget.value))
      }}
      onBlur={endTyping}
      onPaste={(event) => noticeCut(event, LIMITS.textLength)}
      onKeyDown={(event) => {
        const done = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
        if (!done || event.nativeEvent.isComposing) return
        event.stopPropagation()
        event.preventDefault()
        endTyping()
      }}
    />
  )
}

const ALIGN = { start: 'start', middle: 'center', end: 'end' } as const

function styleOf(written: Written, { scale, x, y }: View): CSSProperties {
  const { around, box, font, lineHeight } = written
  const middle = `${around.w / 2}px, ${around.h / 2}px`
  const back = `${-around.w / 2}px, ${-around.h / 2}px`
  const turned =
    around.degrees === 0 ? '' : `translate(${middle}) rotate(${around.degrees}deg) translate(${back})`
  return {
    left: x + around.x * scale,
    top: y + around.y * scale,
    width: box.w,
    height: Math.max(box.h, font.size * lineHeight),
    overflow: written.grows ? 'hidden' : 'auto',
    transform: `scale(${scale}) ${turned} translate(${box.x}px, ${box.y}px)`,
    fontFamily: fontFamily(font),
    fontSize: font.size,
    fontWeight: font.weight,
    fontStyle: font.italic ? 'italic' : 'normal',
    textDecoration: written.underline ? 'underline' : 'none',
    lineHeight,
    color: written.colour,
    textAlign: ALIGN[written.align],
    '--unit': `${1 / scale}px`,
  } as CSSProperties
}
