import { Place } from '../shared/place'

export const FRESH_PLACE: Place = {
  view: 'library',
  board: null,
  frame: null,
  panelWidth: 340,
  theme: 'system',
  textSize: 100,
  letterKeys: true,
  camera: null,
  grid: false,
  snaps: true,
  keepTool: false,
  recentStamps: [],
  outlineColumns: [],
}

/** What the library kept of the window's place between starts; a fresh one when it kept none we can read. */
export function placeFrom(stored: unknown): Place {
  return Place.safeParse(stored).data ?? FRESH_PLACE
}
