import { boardOf, type Doc, framesOf } from '../../shared/model/doc'
import type { Id } from '../../shared/model/id'
import type { Frame } from '../../shared/model/record'
import { SHEET } from '../../shared/model/zones'
import { frameTitle } from '../../shared/scene/deck/setup'
import { PICTURE, paintPicture, paintPictureAlone } from '../../shared/scene/picture'
import { paintSheet, paintSheetAlone } from '../../shared/scene/sheet'
import { wallInk } from '../../shared/scene/wall'
import { deckWords } from '../../shared/words/deck'
import { drawingWords } from '../../shared/words/drawings'
import type { Drawing } from './svgFile'

/** A frame's sheet or its picture, ready to become a file. */
export function frameDrawing(
  doc: Doc,
  frame: Frame,
  { what, ground }: { readonly what: 'sheet' | 'picture' | 'wall'; readonly ground: 'paper' | 'transparent' },
): Drawing {
  const number = framesOf(doc).findIndex(({ id }) => id === frame.id) + 1
  const said = {
    title: drawingWords.sheetTitle(number, frameTitle(frame)),
    description: [frame.action, frame.outcome]
      .map((text) => text.trim())
      .filter(Boolean)
      .join('\n'),
  }
  if (what === 'picture') {
    const ink = ground === 'paper' ? paintPicture(doc, frame.id) : paintPictureAlone(doc, frame.id)
    return { ...said, ink, w: PICTURE.w, h: PICTURE.h }
  }
  const ink = ground === 'paper' ? paintSheet(doc, frame.id) : paintSheetAlone(doc, frame.id)
  return { ...said, ink, w: SHEET.w, h: SHEET.h }
}

/** All frames together; those whose picture could not be drawn are named. */
export function wallDrawing(
  doc: Doc,
  frames: readonly Id[] | null,
): { readonly drawing: Drawing; readonly failed: readonly Id[] } {
  const { ink, w, h, cards, failed } = wallInk(doc, frames)
  const title = boardOf(doc).title.trim() || deckWords.untitledBoard
  const description = cards.length === 0 ? drawingWords.noFramesYet : drawingWords.frames(cards.length)
  return { drawing: { ink, w, h, title: drawingWords.wallTitle(title), description }, failed }
}
