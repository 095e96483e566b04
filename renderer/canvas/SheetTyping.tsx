import { type CSSProperties, useEffect, useRef } from 'react'
import { editText, removeElements, sheetBox } from '../../shared/edit/elements'
import { editFrame } from '../../shared/edit/frames'
import { LIMITS, round3 } from '../../shared/limits'
import { type Doc, get } from '../../shared/model/doc'
import type { Box } from '../../shared/model/geometry'
import type { Id } from '../../shared/model/id'
import type { TextElement } from '../../shared/model/record'
import type { Font } from '../../shared/scene/ink'
import { TEXT_LINE_HEIGHT, textElementFont } from '../../shared/scene/paint'
import { sheetFields } from '../../shared/scene/sheet'
import { layoutText } from '../../shared/scene/textLayout'
import { editWords } from '../../shared/words/edit'
import { frameWords } from '../../shared/words/frame'
import { session, type Typing } from '../document/session'
import { noticeCut } from '../parts/pasting'
import { wellFormed } from '../parts/wellFormed'
import { useDoc, useEditor, useSession } from '../use'
import style from './SheetTyping.module.css'
import type { View } from './view'

/** The text being typed, laid exactly over where it is drawn; what is drawn is hidden meanwhile. */
export function SheetTyping({ frame, view }: { readonly frame: Id; readonly view: View }) {
  const doc = useDoc()
  const editor = useEditor()
  const typing = useSession((state) => state.typing)
  const box = useRef<HTMLTextAreaElement>(null)
  const target = typing ? targetOf(doc, frame, typing) : null
  const key = typing ? ('field' in typing ? typing.field : typing.element) : null

  useEffect(() => {
    const element = box.current
    if (!key || !element) return
    const sheet = element.parentElement
    element.focus({ preventScroll: true })
    element.setSelectionRange(element.value.length, element.value.length)
    return () => sheet?.focus({ preventScroll: true })
  }, [key])

  if (!typing || !target) return null

  const end = () => {
    const element = 'element' in typing ? get(editor.doc(), typing.element, 'element') : null
    // A text nobody wrote into would be an invisible thing in the way.
    if (element?.shape === 'text' && element.text.trim() === '') {
      editor.amend(removeElements(editor.doc(), [element.id]))
    }
    editor.pause()
    if (session.getState().typing === typing) session.setState({ typing: null })
  }

  return (
    <textarea
      ref={box}
      data-sheet-part
      className={style.typing}
      aria-label={target.label}
      value={target.text}
      maxLength={LIMITS.textLength}
      placeholder={target.placeholder}
      style={styleOf(target, view)}
      onChange={(event) => write(editor, frame, typing, wellFormed(event.target.value))}
      onBlur={end}
      onPaste={(event) => noticeCut(event, LIMITS.textLength)}
      onKeyDown={(event) => {
        const done = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
        if (!done || event.nativeEvent.isComposing) return
        event.stopPropagation()
        end()
      }}
    />
  )
}

interface Target {
  readonly label: string
  readonly text: string
  readonly placeholder: string
  readonly box: Box
  readonly font: Font
  readonly lineHeight: number
  readonly colour: string
  readonly align: 'left' | 'center' | 'right'
  readonly degrees: number
}

const LABELS = {
  what: frameWords.whatField,
  situation: frameWords.situation,
  action: frameWords.action,
  outcome: frameWords.outcome,
} as const
const DEEDS = {
  what: editWords.editWhat,
  situation: editWords.editWho,
  action: editWords.editHow,
  outcome: editWords.editOutcome,
} as const
const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const

function targetOf(doc: Doc, frame: Id, typing: Typing): Target | null {
  if ('element' in typing) {
    const element = get(doc, typing.element, 'element')
    if (element?.shape !== 'text') return null
    return {
      label: frameWords.element.text(''),
      text: element.text,
      placeholder: '',
      box: sheetBox(element),
      font: textElementFont(element),
      lineHeight: TEXT_LINE_HEIGHT,
      colour: element.colour,
      align: ALIGN[element.align],
      degrees: element.degrees,
    }
  }
  const field = sheetFields(doc, frame).find((each) => each.field === typing.field)
  if (!field) return null
  return { ...field, label: LABELS[typing.field], align: 'left', degrees: 0 }
}

function write(editor: ReturnType<typeof useEditor>, frame: Id, typing: Typing, text: string): void {
  if ('field' in typing) {
    const change = editFrame(editor.doc(), frame, { [typing.field]: text })
    return editor.commit(DEEDS[typing.field], change, `${typing.field}:${frame}`)
  }
  const element = get(editor.doc(), typing.element, 'element')
  if (element?.shape !== 'text') return
  const change = editText(editor.doc(), element.id, { text, h: heightOf({ ...element, text }) })
  editor.commit(editWords.editText, change, `text:${element.id}`)
}

function heightOf(element: TextElement): number {
  const { height } = layoutText(element.text, {
    font: textElementFont(element),
    width: element.w,
    lineHeight: TEXT_LINE_HEIGHT,
  })
  return round3(Math.max(height, element.size * TEXT_LINE_HEIGHT))
}

function styleOf(target: Target, view: View): CSSProperties {
  const { box, font } = target
  return {
    left: view.x + box.x * view.scale,
    top: view.y + box.y * view.scale,
    width: box.w,
    height: Math.max(box.h, font.size * target.lineHeight),
    transform: `scale(${view.scale}) rotate(${target.degrees}deg)`,
    fontFamily: font.family,
    fontSize: font.size,
    fontWeight: font.weight,
    fontStyle: font.italic ? 'italic' : 'normal',
    lineHeight: target.lineHeight,
    color: target.colour,
    textAlign: target.align,
  }
}
