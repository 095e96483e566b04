import { z } from 'zod'

/** How the sheet is looked at: CSS pixels a sheet unit, and the place of the sheet in the middle of the view. */
export type Camera = z.infer<typeof Camera>
const Camera = z.strictObject({
  scale: z.number().min(0.1).max(8),
  x: z.number().min(-1e5).max(1e5),
  y: z.number().min(-1e5).max(1e5),
})

/** What a window remembers between starts. */
export type Place = z.infer<typeof Place>
export const Place = z.strictObject({
  view: z.enum(['library', 'frame', 'outline', 'scorecard', 'guests', 'session']),
  board: z.string().max(40).nullable(),
  frame: z.string().max(40).nullable(),
  panelWidth: z.number().min(200).max(800),
  theme: z.enum(['system', 'light', 'dark']),
  /** Text size in percent. */
  textSize: z.number().min(80).max(200),
  letterKeys: z.boolean(),
  // Places kept by an earlier version do not say these.
  camera: Camera.nullable().default(null),
  grid: z.boolean().default(false),
  snaps: z.boolean().default(true),
  keepTool: z.boolean().default(false),
  recentStamps: z.array(z.string().max(200)).max(40).default([]),
  /** The columns of the outline, as they stand; [] : the usual ones. */
  outlineColumns: z.array(z.string().max(40)).max(60).default([]),
})
