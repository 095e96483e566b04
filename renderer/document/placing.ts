import { addStamp, addText } from '../../shared/edit/elements'
import type { Zone } from '../../shared/model/vocabulary'
import { ZONE_BOXES } from '../../shared/model/zones'
import { editWords } from '../../shared/words/edit'
import { STAMP_SIZE, TEXT_BOX } from '../tools/place'
import { session } from './session'

/** Puts what the chosen tool holds into the middle of a zone: the way of the keyboard. */
export function placeChosen(zone: Zone): void {
  const { open, frame, tool, stamp } = session.getState()
  if (!open || !frame) return
  const { w, h } = ZONE_BOXES[zone]
  const doc = open.editor.doc()
  if (tool === 'stamp' && stamp) {
    const size = { w: STAMP_SIZE, h: STAMP_SIZE }
    const made = addStamp(doc, frame, zone, { x: w / 2, y: h / 2 }, stamp, size)
    open.editor.commit(editWords.addStamp, made.change)
    session.setState({ tool: 'select', selection: [made.id] })
  }
  if (tool === 'text') {
    const made = addText(
      doc,
      frame,
      zone,
      { x: (w - TEXT_BOX.w) / 2, y: (h - TEXT_BOX.h) / 2, ...TEXT_BOX },
      '',
    )
    open.editor.commit(editWords.addText, made.change)
    session.setState({ tool: 'select', selection: [made.id], typing: { element: made.id } })
  }
}
