/** What the sheet says aloud while it is worked on with the keys. */
export const canvasWords = {
  movedTo: (x: number, y: number) => `Moved to ${x}, ${y}`,
  sizedTo: (w: number, h: number) => `Sized to ${w} by ${h}`,
  entered: (name: string) => `Inside ${name}. Shift+Enter leaves it.`,
  left: (name: string) => `${name}, as a whole`,
  chosen: (count: number) => (count === 1 ? '1 element chosen' : `${count} elements chosen`),
  nothingChosen: 'Nothing chosen',
  placing: (name: string) =>
    `${name} stands in the middle. Arrows move it, Shift and arrows size it, Enter keeps it, Escape takes it back.`,
  kept: (name: string) => `${name} is kept.`,
  takenBack: 'Taken back',
  cropping: 'Drag the edges to crop the picture. Enter or Escape ends it.',
} as const
