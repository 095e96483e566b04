import { middleOf } from '../../shared/model/geometry'
import type { Zone } from '../../shared/model/vocabulary'
import { ZONE_BOXES } from '../../shared/model/zones'
import type { Pen, Press } from '../tools/gesture'
import { pressText, stampTool, TEXT_BOX } from '../tools/place'
import { session } from './session'

/** Puts what the chosen tool holds into the middle of a zone: the way of the keyboard, as a press of the tool there. */
export function placeChosen(zone: Zone): void {
  const { open, frame, selection, tool, stamp } = session.getState()
  if (!open || !frame) return
  const scene = { doc: open.editor.doc(), frame, selection, unitsPerPixel: 1 }
  const { x, y } = middleOf(ZONE_BOXES[zone])
  if (tool === 'stamp' && stamp) take(stampTool(stamp)(penAt(x, y), scene))
  if (tool === 'text') take(pressText(penAt(x - TEXT_BOX.w / 2, y), scene))
}

/** What a press did at once: made something, chose it, opened it for typing. The tool is put down then. */
export function take({ commit, selection, type }: Press): void {
  if (selection) session.setState({ selection })
  if (commit) {
    session.getState().open?.editor.commit(commit.label, commit.change)
    session.setState({ tool: 'select' })
  }
  if (type) session.setState({ typing: { element: type } })
}

function penAt(x: number, y: number): Pen {
  return { x, y, pressure: 0.5, shift: false, alt: false, ctrl: false }
}
