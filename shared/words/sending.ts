/** What goes to a colleague: some frames, a copy to be reviewed, the answer to one. */
export const sendingWords = {
  more: 'More ways to send',
  sendReview: 'Send review',
  title: { slice: 'Send frames', review: 'Send a review copy', answer: 'Send your review' },
  lead: {
    slice:
      'Your colleague opens these frames alone, works on them, and sends them back. Open what comes back, merge it, and everything lands in its place.',
    review:
      'A copy to read, comment on and score, and not to change. What comes back is a small file: you accept or reject each comment and each score.',
    answer: (from: string) =>
      from === ''
        ? 'A small file with what you said, to be mailed to whoever sent you this copy.'
        : `A small file with what you said, to be mailed to ${from}.`,
  },
  deed: { slice: 'Send frames', review: 'Send review copy', answer: 'Send review' },
  cancel: 'Cancel',
  closeDialog: 'Close',
  writing: 'Writing the file…',
  frames: 'Frames',
  framesIn: 'Frames that go along',
  allFrames: (count: number) => (count === 1 ? 'The only frame' : `All ${count}`),
  someFrames: 'Choose',
  all: 'All',
  none: 'None',
  thisFrame: 'This frame',
  chosenCount: (chosen: number, all: number) => `${chosen} of ${all} chosen`,
  parked: 'Parked',
  noFrames: 'This board has no frames yet. Add one, then send it.',
  nothingChosen: 'Choose at least one frame.',
  range: 'Numbers',
  rangePlaceholder: 'such as 1–3, 5',
  rangeWrong: (most: number) => `Write numbers from 1 to ${most}, such as 1–3, 5.`,
  note: {
    slice: 'Words for your colleague',
    review: 'What you would like to hear',
    answer: 'What you think of it on the whole',
  },
  notePlaceholder: {
    slice: 'such as: Please finish the payment frames by Thursday.',
    review: 'such as: Is the arrival believable? Where would you be annoyed?',
    answer: 'such as: The arrival works. The bill still spoils the evening.',
  },
  holds: (parts: readonly string[]) => parts.join(', '),
  blind: 'A silent session is going on. The file holds its scores: reveal the session before you send it.',
  saidTitle: 'What goes back',
  nothingSaid: 'Nothing yet. Comment on a frame, suggest a score, or write a few words below.',
  saidOn: (number: number, title: string) => `${number} ${title}`,
  suggested: (dimension: string, level: number, name: string) => `${dimension} ${level}, ${name}`,
} as const
