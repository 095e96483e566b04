/** What commands of the sheet answer. */
export const sheetDeedWords = {
  chosen: (count: number) => (count === 1 ? '1 element chosen' : `${count} elements chosen`),
  allLocked: 'That is locked. Unlock it with Ctrl+Shift+L to change it.',
  locked: 'Locked',
  unlocked: 'Unlocked',
  hidden: (count: number) =>
    `${count === 1 ? 'It is' : `${count} elements are`} hidden. The list of elements in the panel brings ${count === 1 ? 'it' : 'them'} back.`,
  styleCopied: 'Style copied',
  noStyle: 'No style is copied yet. Choose an element and copy its style first.',
  keptInHand: 'The tool stays in hand until you choose another.',
  putDown: 'The tool is put down after use.',
  gridOn: 'The grid is on.',
  gridOff: 'The grid is off.',
  snapOn: 'Dragging snaps to neighbours.',
  snapOff: 'Dragging does not snap.',
  lettersOn: 'Single-letter keys are on.',
  lettersOff: 'Single-letter keys are off.',
  nothingToLink: 'Choose what answers a need first, or click a need on the sheet.',
  chooseOnePicture: 'Choose one picture on the sheet first.',
  nothingToKeep: 'Choose what should become a stamp first.',
} as const
