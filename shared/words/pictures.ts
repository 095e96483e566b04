/** Pictures, the clipboard and files of stamps on their way to the sheet. */
export const pictureWords = {
  /** Steps of the history. */
  add: (count: number) => (count === 1 ? 'Add a picture' : `Add ${count} pictures`),
  replace: 'Replace picture',
  paste: 'Paste',
  cut: 'Cut',
  pasteText: 'Paste text',
  addFrames: (count: number) =>
    count === 1 ? 'Add a frame with a picture' : `Add ${count} frames with pictures`,
  adding: (count: number) => (count === 1 ? 'Adding a picture…' : `Adding ${count} pictures…`),
  added: (count: number) =>
    count === 1 ? 'The picture is on the sheet.' : `${count} pictures are on the sheet.`,
  framesAdded: (count: number) =>
    count === 1 ? 'A frame with the picture was added.' : `${count} frames with a picture each were added.`,
  noBoard: 'Open a board first, then drop pictures on its sheet. Nothing was changed.',
  noFrame: 'This board has no frame to put it on. Add a frame first. Nothing was changed.',
  /** The picture's own name, or what it is called when it has none. */
  unnamed: 'The picture',
  kind: (name: string) =>
    `“${name}” can't be used: it is not a PNG, JPEG, WebP, GIF or SVG picture. Save it as one of these and add it again.`,
  damaged: (name: string) =>
    `“${name}” can't be used: it is damaged. Ask for it again, or save it anew from the program it comes from.`,
  tooLarge: (name: string, size: string, limit: string) =>
    `“${name}” is ${size}; the limit is ${limit}. Make it smaller and add it again.`,
  tooManyPixels: (name: string) =>
    `“${name}” has too many pixels: at most 16,384 a side and 64 million in all. Make it smaller and add it again.`,
  tooManyFrames: (name: string) =>
    `“${name}” moves too long: at most 500 pictures in one. Make it shorter and add it again.`,
  notKept: (name: string) => `“${name}” could not be kept. Your board was not changed by it. Try again.`,
  /** After what is wrong with the first of several. */
  others: (count: number) => (count === 1 ? 'One more can’t be used.' : `${count} more can’t be used.`),
  rest: (count: number) => (count === 1 ? 'The other one was added.' : `The other ${count} were added.`),
  cutText: (limit: string) =>
    `The text was longer than a text can be (${limit} characters). Its beginning was pasted; the rest is still on the clipboard.`,
  noRoom: 'There is no room for more on this board. Nothing was pasted.',
  somePasted: 'There was no room for all of it on this board. What fits was pasted.',
  emptyClipboard: 'There is nothing on the clipboard that can be pasted here. Copy something first.',
  nothingToCopy: 'Choose what to copy first.',
  copied: (count: number) => (count === 1 ? 'Copied.' : `${count} things copied.`),
  pasted: (count: number) => (count === 1 ? 'Pasted.' : `${count} things pasted.`),
  pictureCopied: 'Copied as a picture. Paste it into a document or message.',
  pictureNotCopied: 'The picture could not be put on the clipboard. Try again.',
} as const

/** Stamps a person made, and their files. */
export const ownStampWords = {
  /** The board they are kept on, which only a file of stamps shows. */
  board: 'My stamps',
  keep: 'Keep a stamp',
  rename: 'Rename a stamp',
  remove: 'Remove a stamp',
  import: 'Add stamps',
  files: 'CXBoard stamps',
  exportTitle: 'Export my stamps',
  importTitle: 'Add stamps from a file',
  imported: (added: number) =>
    added === 0
      ? 'All stamps of this file are here already.'
      : added === 1
        ? 'One stamp was added.'
        : `${added} stamps were added.`,
} as const
