/** Comments beside a frame, review copies, and what comes back from one. */
export const commentWords = {
  comments: 'Comments',
  openCount: (count: number) => (count === 1 ? ', 1 open comment' : `, ${count} open comments`),
  markCount: (count: number) => (count === 1 ? ', 1 open comment, ' : `, ${count} open comments, `),
  threads: 'Comments on this frame',
  shows: 'Which comments are shown',
  showOpen: 'Open',
  showAll: 'All',
  emptyTitle: 'Nothing said here yet',
  emptyText:
    'Write below what you think of this frame. Choose an element first, and the comment is pinned to it.',
  allDone: (count: number) =>
    count === 1
      ? 'The one comment here is resolved. “All” shows it.'
      : `All ${count} comments here are resolved. “All” shows them.`,
  you: 'You',
  someone: 'Somebody',
  someTime: 'some time ago',
  thread: (place: number, author: string) => `Comment ${place}, by ${author}`,
  answerBy: (author: string) => `Answer by ${author}`,
  pin: (place: number, author: string, on: string) => `Comment ${place} by ${author}, on ${on}`,
  morePins: (count: number) =>
    count === 1 ? '1 more comment on the frame' : `${count} more comments on the frame`,
  more: (count: number) => `+${count}`,
  unseen: 'an element that is hidden or gone',
  onFrame: 'the whole frame',
  on: (name: string) => `on ${name}`,
  onGone: 'on an element that is gone',
  chooseIt: ', choose it on the sheet',
  willPin: (name: string) => `Pinned to ${name}`,
  unpin: 'Comment on the whole frame instead',
  box: 'New comment',
  boxHint: 'Write a comment',
  boxKeys: 'Enter sends it, Shift+Enter starts a new line.',
  send: 'Comment',
  answer: 'Answer',
  answerTo: (author: string) => `Answer ${author}`,
  answerBox: 'Your answer',
  resolve: 'Resolve',
  reopen: 'Open again',
  resolvedMark: 'Resolved',
  resolvedNow: 'The comment is resolved.',
  reopened: 'The comment is open again.',
  editOf: 'Change this comment',
  editBox: 'The comment',
  keep: 'Keep change',
  cancel: 'Cancel',
  remove: 'Delete this comment',
  removed: 'The comment is deleted.',
  removeTitle: (author: string) => `Delete what ${author} said?`,
  removeText: (answers: number) =>
    answers === 0
      ? 'It is somebody else’s comment. If it is only done with, resolve it instead: resolved comments are kept.'
      : `It is somebody else’s comment, and its ${answers === 1 ? 'answer goes' : `${answers} answers go`} with it. If it is only done with, resolve it instead: resolved comments are kept.`,
  removeUndo: 'You can undo this.',
  keepIt: 'Keep it',
  removeIt: 'Delete it',
  said: 'Your comment is there.',
  pinned: (name: string) => `Your comment is pinned to ${name}.`,
  answered: 'Your answer is there.',
  noFrame: 'Add a frame first, then comment on it.',
} as const

export const reviewWords = {
  banner: 'Review copy',
  bannerOf: (title: string, from: string) =>
    from === '' ? `Review copy of “${title}”` : `Review copy of “${title}” from ${from}`,
  bannerText: 'Read, comment, suggest scores. The board itself stays as it is.',
  note: (from: string) => (from === '' ? 'The sender writes' : `${from} writes`),
  noteMore: 'Read all',
  noteLess: 'Show less',
  sendReview: 'Send review…',
  refused: 'This is a review copy: you can comment and suggest scores.',
  refusedSheet: 'This is a review copy: choose an element and comment on it, or suggest scores.',
  noSession: 'Sessions are held on the board itself',
  noSessionText:
    'This is a review copy. Suggest your scores frame by frame in the Score panel; they go back with your review.',
  toScores: 'Suggest scores',

  suggestions: 'Your suggestions',
  suggestionsText: (from: string) =>
    `What you choose here is a suggestion. ${from === '' ? 'The sender' : from} decides whether it counts.`,
  suggested: (given: number, of: number) => `${given} of ${of} suggested`,
  announce: (dimension: string, level: number, name: string) =>
    `Suggested for ${dimension}: ${level}, ${name}`,
  cleared: (dimension: string) => `No suggestion for ${dimension}`,
  team: (level: string) => `The team gave ${level}`,
  teamNone: 'Not scored by the team yet',
  keysHint: 'Keys 1 to 5 suggest, 0 takes it back, arrows move.',
} as const

/** What came back from a review, one by one. */
export const answerWords = {
  title: (from: string) => (from === '' ? 'A review came back' : `${from}’s review`),
  lead: (title: string, when: string) =>
    `Of “${title}”, sent ${when}. You decide on each; nothing is changed before you accept.`,
  note: (from: string) => (from === '' ? 'The reader writes' : `${from} writes`),
  holds: {
    comment: (count: number) => (count === 1 ? '1 comment' : `${count} comments`),
    suggestion: (count: number) => (count === 1 ? '1 suggested score' : `${count} suggested scores`),
  },
  all: { comment: 'all comments', suggestion: 'all scores' },
  items: 'What the reader says',
  frame: (place: number, title: string) => `${place} · ${title}`,
  goneFrame: (title: string) => `${title}: this frame is no longer on your board`,
  answerTo: (words: string) => `In answer to “${words}”`,
  level: (dimension: string, level: string) => `${dimension}: ${level}`,
  instead: (team: string) => `instead of your team’s ${team}`,
  asTeam: (team: string) => `your team gave ${team}`,
  unscored: 'not scored by your team yet',
  here: 'Already on your board',
  gone: 'Cannot be taken over',
  choice: (what: string) => `Accept or reject: ${what}`,
  take: 'Accept',
  leave: 'Reject',
  takeAll: (all: string) => `Accept ${all}`,
  leaveAll: (all: string) => `Reject ${all}`,
  accept: (count: number, of: number) => (count === of ? 'Accept all' : `Accept ${count} of ${of}`),
  acceptOne: 'Accept it',
  accepting: 'Taking over…',
  later: 'Not now',
  nothingNew: 'Everything in this review is on your board already. There is nothing to accept.',
  empty: 'Nothing was said in this review.',
  close: 'Close',
  scorer: (names: string) =>
    `Accepted scores count in the name of ${names}, who joins the raters if need be.`,
  and: ' and ',
  done: (count: number) =>
    count === 1
      ? '1 thing is taken over from the review.'
      : `${count} things are taken over from the review.`,
  stale: 'Your board was changed meanwhile. Have another look, then accept.',
} as const
