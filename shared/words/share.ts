/** Sending, opening, exporting. */
export const shareWords = {
  fileFrom: (from: string) => `From ${from}`,
  holds: {
    frames: (count: number) => counted(count, 'frame'),
    guests: (count: number) => counted(count, 'guest'),
    pictures: (count: number) => counted(count, 'picture'),
    scores: (count: number) => counted(count, 'score'),
    comments: (count: number) => counted(count, 'comment'),
    suggestions: (count: number) => counted(count, 'suggested score'),
  },
  holdsAll: (frames: number, guests: number, pictures: number) =>
    `${counted(frames, 'frame')}, ${counted(guests, 'guest')}, ${pictures === 0 ? 'no pictures' : counted(pictures, 'picture')}`,
  nothingInIt: 'Nothing in it yet',
  note: (from: string) => (from ? `${from} writes` : 'The sender writes'),
  /** What a file is, where it is not a whole board. */
  purpose: { slice: 'Some frames of a board', review: 'Review copy', answer: 'Answer to a review' },
  relation: {
    new: 'This board is not in your library yet.',
    same: (mine: string) => `“${mine}” in your library is the same, to the last word.`,
    older: (mine: string) =>
      `“${mine}” in your library has taken this state in already, and has gone on since: there is nothing to merge.`,
    newer: (mine: string) =>
      `“${mine}” in your library has not changed since this file left it. Merging brings it up to date.`,
    diverged: (mine: string) =>
      `“${mine}” in your library and this file were both changed since they parted. Merging joins them, and shows you everything first.`,
    unrelated: (mine: string) =>
      `“${mine}” in your library is the same board, but where the two parted is not known. Merging asks you about everything that differs.`,
  },
  /** What the file belongs to was thrown away. */
  inTrash: {
    board:
      'This board is in your trash. Put it back and open this file again to merge the two; opened as new, it stands beside it.',
    review:
      'This review copy is in your trash. Put it back to go on with it; opened as new, it begins from the start.',
    answer: 'The board this is about is in your trash. Put it back, then open this file again.',
  },
  review: 'Read it, comment on it and suggest scores. The frames themselves stay as they are.',
  reviewKnown: 'This review copy is in your library already.',
  answer: (mine: string) => `What was said about “${mine}”. You decide on each comment and score.`,
  answerAstray:
    'The board this is about is not in your library. Open the library it was sent from, and look through it there.',
  newer:
    'Made with a newer version. What this version does not know is kept and goes along when you send it on.',
  merge: (mine: string) => `Merge into “${mine}”…`,
  openMine: 'Open mine',
  openReview: 'Open to review',
  lookThrough: 'Look through the review…',
  addFrames: 'Add frames…',
  asking: 'Answer the question on the screen first.',
  waiting: (name: string) => `“${name}” comes up when you are done here.`,
  reading: { reading: 'Reading the file', keeping: 'Keeping its pictures' },
  readingProgress: 'How far it is',
  readingOf: (done: string, of: string) => `${done} of ${of}`,
  stopping: 'Stopping',
  openAsNew: 'Open as new board',
  cancel: 'Cancel',
  close: 'Close',
  showDetails: 'Show details',
  code: (code: string) => `Code ${code}`,
  deckTitle: 'Export deck',
  paper: 'Paper',
  papers: { '16:9': 'Screen 16:9', a4: 'A4', letter: 'Letter' },
  orientation: 'Direction',
  orientations: { landscape: 'Landscape', portrait: 'Portrait' },
  exported: (name: string) => `“${name}” is written.`,
  sent: (name: string) => `“${name}” is written. Send it to your colleague.`,
  show: 'Show in folder',
  dismiss: 'Dismiss',
  closingTitle: 'Not everything is saved',
  closing:
    'Your latest changes are still in this window only. Stay, and they are saved as soon as it is possible.',
  stay: 'Stay',
  closeAnyway: 'Close and lose them',
} as const

function counted(count: number, one: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${one}s`
}
