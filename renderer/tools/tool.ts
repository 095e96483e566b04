import type { Party } from '../../shared/edit/party'
import type { Id } from '../../shared/model/id'
import { boxTool } from './box'
import { pressColour } from './colour'
import { pressEraser } from './eraser'
import { guestTool } from './figure'
import type { Tool, ToolName } from './gesture'
import { lineTool } from './line'
import { pressPen, pressText, stampTool } from './place'
import { pressSelect } from './select'

/** What a person has in hand. */
export interface InHand {
  readonly tool: ToolName
  /** The id of a stamp; null: none chosen yet. */
  readonly stamp: string | null
  /** Whom the guest tool puts down (null: someone at work), and with whom. */
  readonly person: { readonly guest: Id | null; readonly party: Party }
}

/** What a press of the pointer means; null: the canvas itself answers (hand, picture, stamps somebody made). */
export function toolFor({ tool, stamp, person }: InHand): Tool | null {
  switch (tool) {
    case 'select':
      return pressSelect
    case 'hand':
    case 'picture':
      return null
    case 'pen':
      return pressPen
    case 'eraser':
      return pressEraser
    case 'text':
      return pressText
    case 'speech':
    case 'thought':
    case 'note':
    case 'rectangle':
    case 'ellipse':
      return boxTool(tool)
    case 'line':
    case 'arrow':
      return lineTool(tool)
    case 'stamp':
      if (stamp === null) return pressSelect
      return isOwnStamp(stamp) ? null : stampTool(stamp)
    case 'guest':
      return guestTool(person)
    case 'colour':
      return pressColour
  }
}

/** Stamps somebody made are kept as frames and put down by the canvas. */
export function isOwnStamp(stamp: string): boolean {
  return stamp.startsWith('frm_')
}
