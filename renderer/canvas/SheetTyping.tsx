import { type CSSProperties, useCallback, useLayoutEffect, useRef, useState } from 'react'
import { LIMITS } from '../../shared/limits'
import type { Id } from '../../shared/model/id'
import { fontFamily } from '../../shared/scene/fontFamily'
import { composing, endTyping } from '../document/typing'
import type { View } from '../document/view'
import { noticeCut } from '../parts/pasting'
import { wellFormed } from '../parts/wellFormed'
import { useDoc, useEditor, useSession } from '../use'
import style from './SheetTyping.module.css'
import { type Written, write, writtenAt } from './written'

/**
 * What takes the keys while a text of the sheet is written, laid exactly over it. The letters that are seen are the
 * sheet's own, so none of them moves when writing begins or ends; only an input method's are shown here.
 */
export function SheetTyping({ frame, view }: { readonly frame: Id; readonly view: View }) {
  const doc = useDoc()
  const editor = useEditor()
  const typing = useSession((state) => state.typing)
  const box = useRef<HTMLTextAreaElement>(null)
  // What an input method is still putting together belongs to it until it is done.
  const [composed, setComposed] = useState<string | null>(null)
  const compose = useCallback((words: string | null) => {
    setComposed(words)
    composing.setState({ isComposing: words !== null })
  }, [])
  const written = typing ? writtenAt(doc, frame, typing, composed) : null
  const key = typing ? ('field' in typing ? typing.field : typing.element) : null

  useLayoutEffect(() => {
    const element = box.current
    if (!key || !element) return
    const sheet = element.closest<HTMLElement>('[role=group]')
    compose(null)
    element.focus({ preventScroll: true })
    element.setSelectionRange(element.value.length, element.value.length)
    return () => {
      // Unless she went on to something else by herself.
      if (document.activeElement === document.body || document.activeElement === element)
        sheet?.focus({ preventScroll: true })
    }
  }, [key, compose])

  if (!typing || !written) return null

  return (
    <textarea
      ref={box}
      data-sheet-part
      className={style.typing}
      aria-label={written.label}
      value={written.text}
      maxLength={LIMITS.textLength}
      data-composing={composed !== null || undefined}
      dir="auto"
      spellCheck={false}
      style={styleOf(written, view)}
      onChange={(event) => {
        const words = wellFormed(event.target.value)
        if ((event.nativeEvent as InputEvent).isComposing) return compose(event.target.value)
        compose(null)
        write(editor, frame, typing, words)
      }}
      onCompositionEnd={(event) => {
        compose(null)
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
    lineHeight,
    color: written.colour,
    textAlign: ALIGN[written.align],
    '--unit': `${1 / scale}px`,
  } as CSSProperties
}
