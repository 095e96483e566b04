/** The guests view: everybody the board is for. */
export const guestWords = {
  title: 'Guests',
  list: 'The guests of this board',
  add: 'Add guest',
  duplicate: 'Duplicate',
  copyOf: (name: string) => `${name} (copy)`,
  remove: 'Delete guest',
  copyFrom: 'Copy from another board…',
  unnamed: 'A guest without a name',
  movedTo: (position: number, count: number) => `Moved to place ${position} of ${count}`,
  inFrames: (count: number) =>
    count === 0 ? 'in no frame yet' : count === 1 ? 'in 1 frame' : `in ${count} frames`,

  emptyTitle: 'Who is this story for?',
  emptyText:
    'A guest is one person with needs, desires, a context and a feeling on arrival. Describe the first one, and every frame can answer to somebody.',

  name: 'Name',
  namePlaceholder: 'Name and age',
  summary: 'In short',
  summaryPlaceholder: 'One sentence you would tell a new colleague about this person.',
  needs: 'Needs',
  needsHint: 'What they cannot do without',
  addNeed: 'Add a need',
  desires: 'Desires',
  desiresHint: 'What they hope for and may not say',
  addDesire: 'Add a desire',
  context: 'Context',
  contextHint: 'Where they are coming from',
  addContext: 'Add a fact of their context',
  emotion: 'Emotion',
  emotionHint: 'What moves them, and what they carry with them',
  addEmotion: 'Add an emotion',
  arriving: 'Arriving feeling',
  noArriving: 'Not said yet',
  says: 'What they say',
  saysPlaceholder: 'A sentence in their own words.',

  item: (label: string, place: number) => `${label}, ${place}`,
  removeItem: (text: string) => `Remove “${text}”`,
  itemsHint: 'Enter starts the next one. Alt with ↑ and ↓ moves a line.',
  mostItems: (most: number) => `A list holds at most ${most} lines. The rest was left out.`,

  appears: 'Where they appear',
  appearsNowhere: 'In no frame yet. Choose this guest in a frame’s details, or put the figure on a sheet.',
  inPictureOnly: 'in the picture only',
  showFrame: 'Show frame',
  showAll: (count: number) => `Show all ${count} frames`,
  findings: 'Findings about this guest',

  removeTitle: (name: string) => `Delete ${name}?`,
  removeText: (count: number) =>
    count === 1
      ? 'One frame is about this guest. The frame stays, and is about nobody until you choose another guest.'
      : `${count} frames are about this guest. The frames stay, and are about nobody until you choose another guest.`,
  removeUndo: 'Undo brings the guest back into every frame.',
  keep: 'Keep the guest',
  removed: (name: string) => `${name} is deleted.`,

  copyTitle: 'Copy guests from another board',
  copyBoard: 'Board',
  copyChooseBoard: 'Choose a board',
  copyGuests: 'Guests of that board',
  copyNoBoards: 'There is no other board in the library. Guests can be copied once there is one.',
  copyNoGuests: 'That board has no guests. Choose another board.',
  copyLoading: 'Looking…',
  copyHint: 'Copies are yours to change: the other board stays as it is.',
  copy: (count: number) => (count === 0 ? 'Copy' : count === 1 ? 'Copy 1 guest' : `Copy ${count} guests`),
  copied: (count: number) => (count === 1 ? '1 guest is copied.' : `${count} guests are copied.`),
  cancel: 'Cancel',
} as const
