import type { Box } from './geometry'
import type { Zone } from './vocabulary'

/** One sheet is 1600 × 900 units (product.md 3). */
export const SHEET: Box = { x: 0, y: 0, w: 1600, h: 900 }

/** Where the three zones stand on the sheet. Elements are measured from their zone's corner and clipped to it. */
export const ZONE_BOXES: Readonly<Record<Zone, Box>> = {
  what: { x: 36, y: 36, w: 490, h: 398 },
  who: { x: 36, y: 466, w: 490, h: 398 },
  how: { x: 588, y: 36, w: 976, h: 549 },
}

/** Below the picture: the caption (the action) and the guest's outcome. */
export const CAPTION_BOX: Box = { x: 588, y: 609, w: 580, h: 255 }
export const OUTCOME_BOX: Box = { x: 1200, y: 609, w: 364, h: 255 }
