import { sheetBox } from '../../shared/edit/elements'
import { editFrame } from '../../shared/edit/frames'
import { withWordRoom } from '../../shared/edit/wordRoom'
import { put } from '../../shared/model/change'
import { type Doc, get } from '../../shared/model/doc'
import type { BoxElement, TextElement } from '../../shared/model/element'
import type { Box } from '../../shared/model/geometry'
import type { Id } from '../../shared/model/id'
import type { Font } from '../../shared/scene/ink'
import { letteringOf } from '../../shared/scene/lettering'
import { sheetFields } from '../../shared/scene/sheet'
import { editWords } from '../../shared/words/edit'
import { frameWords } from '../../shared/words/frame'
import type { Editor } from '../document/editor'
import { elementName } from '../document/elementName'
import type { Typing } from '../document/session'

/** A text of the sheet as it is drawn, to be typed at the same place. Sheet units. */
export interface Written {
  readonly label: string
  readonly text: string
  /** What the text turns with. */
  readonly around: Box & { readonly degrees: number }
  /** Of the lines, from the corner of `around` before it is turned. */
  readonly box: Box
  readonly font: Font
  readonly lineHeight: number
  readonly colour: string
  readonly align: 'start' | 'middle' | 'end'
  /** A field has a fixed place and scrolls; an element grows with its words. */
  readonly grows: boolean
}

/** What is typed into and how it looks with these words (null: with those it has); null when it is gone. */
export function writtenAt(doc: Doc, frame: Id, typing: Typing, words: string | null): Written | null {
  if ('element' in typing) {
    const element = get(doc, typing.element, 'element')
    if (element?.shape !== 'text' && element?.shape !== 'box') return null
    return writtenElement(doc, words === null ? element : withWords(element, words))
  }
  const field = sheetFields(doc, frame).find((each) => each.field === typing.field)
  if (!field) return null
  const { box, font, lineHeight, colour } = field
  return {
    label: LABELS[typing.field],
    text: words ?? field.text,
    around: { ...box, degrees: 0 },
    box: { x: 0, y: 0, w: box.w, h: box.h },
    font,
    lineHeight,
    colour,
    align: 'start',
    grows: false,
  }
}

/** Keeps the words: what goes on being typed is one step of the history. */
export function write(editor: Editor, frame: Id, typing: Typing, words: string): void {
  if ('field' in typing) {
    const change = editFrame(editor.doc(), frame, { [typing.field]: words })
    return editor.commit(DEEDS[typing.field], change, `${typing.field}:${frame}`)
  }
  const element = get(editor.doc(), typing.element, 'element')
  if (element?.shape !== 'text' && element?.shape !== 'box') return
  editor.commit(editWords.editText, put(editor.doc(), withWords(element, words)), `text:${element.id}`)
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

function writtenElement(doc: Doc, element: TextElement | BoxElement): Written {
  const lettering = letteringOf(element)
  const { box, font, lineHeight, colour, align, vertical } = lettering
  const height = Math.max(lettering.height, font.size * lineHeight)
  const above = vertical === 'middle' ? Math.max(0, (box.h - height) / 2) : 0
  return {
    label: elementName(doc, { ...element, name: '', text: '' }),
    text: element.text,
    around: sheetBox(element),
    box: { x: box.x, y: box.y + above, w: box.w, h: height },
    font,
    lineHeight,
    colour,
    align,
    grows: true,
  }
}

/** With other words, and as high as they ask for. */
export function withWords<E extends TextElement | BoxElement>(element: E, words: string): E {
  return withWordRoom({ ...element, text: words })
}
