/** The session view: silent scoring in turns, one dimension across all frames, what came of it. */
export const sessionWords = {
  ways: 'Ways to score together',
  silent: 'Silent session',
  oneDimension: 'One dimension, every frame',

  hidden: 'Scores are hidden',
  hiddenWhy:
    'A silent session is going on. Everybody scores first, then all levels are shown together, so nobody leans on another.',
  toSession: 'Go to the session',

  startTitle: 'Score together, in silence',
  startLead:
    'Everyone takes the laptop in turn and scores alone. Nobody sees another’s levels until all of you have scored. Then the frames you differ on become the agenda.',
  title: 'Name of the session',
  titleOf: (date: string) => `Session of ${date}`,
  who: 'Who takes part',
  whoHint: 'Two or more, best from different functions, and someone who meets guests every day.',
  addPerson: 'Add someone',
  unnamed: 'Unnamed rater',
  noPeople: 'Nobody is on this board yet. Add the first person who will score.',
  mostPeople: (most: number) =>
    `At most ${most} people can take part in one session. Leave some out, then start.`,
  which: 'Which frames',
  allFrames: 'All frames',
  byStage: 'Some stages',
  chosenFrames: 'Chosen frames',
  framesOf: (count: number) => (count === 1 ? '1 frame' : `${count} frames`),
  clock: 'Minutes each',
  noClock: 'No clock',
  minutes: (count: number) => (count === 1 ? '1 minute' : `${count} minutes`),
  clockHint: 'The clock never cuts anyone off; it only says when the time is up.',
  willHappen: (people: number, frames: number, levels: number) =>
    people === 0
      ? 'Choose who takes part, then start.'
      : frames === 0
        ? 'Choose at least one frame that is not parked, then start.'
        : `${people === 1 ? '1 person scores' : `${people} people score`} ${frames === 1 ? '1 frame' : `${frames} frames`}, up to ${levels} levels each. From the start until the reveal all scores of this board are hidden, also those given earlier.`,
  start: 'Start the session',

  hide: 'The levels stay hidden until the reveal.',
  turns: 'Whose turn is it?',
  turnsHint: 'Take turns in any order. A turn can be stopped and taken up again, today or another day.',
  stateOf: { waiting: 'Not begun', begun: 'Begun', done: 'Done' },
  levelsOf: (scored: number, of: number) => `${scored} of ${of} levels`,
  levelsBefore: (scored: number, of: number) => `${scored} of ${of} levels, from before`,
  takeTurn: (name: string) => `Hand over to ${name}`,
  takeAgain: (name: string) => `Let ${name} go on`,
  handTo: (name: string) => `Hand the laptop to ${name}`,
  handLead: (name: string) =>
    `When ${name} sits at the keys and nobody else can see the screen, go on. ${name} will see no levels but those of ${name}.`,
  handHint: 'No levels can be read on this page.',
  iAm: (name: string) => `I am ${name}`,
  notNow: 'Not now',
  allDone: 'All of you have scored.',
  nobodyLeft: 'Nobody who took part is on the board any more.',
  revealLead: 'All levels will be shown to everyone, with the frames you differ on first.',
  reveal: 'Reveal the scores',
  revealNow: 'Reveal now',
  unfinished: (names: string) =>
    `${names}: not finished. What is missing stays missing; it is never counted as zero.`,
  stopSession: 'Give the session up',
  stopQuestion:
    'The session ends without a reveal and its record is deleted. Levels that were given stay, and are shown again like all others.',
  stopYes: 'Give it up',
  stopNo: 'Keep it',

  hello: (name: string) => `${name} is scoring`,
  ownOnly: (name: string) => `Only the levels of ${name} are shown.`,
  wayOfScoring: 'Way of scoring',
  frameByFrame: 'Frame by frame',
  dimensionByDimension: 'Dimension by dimension',
  left: (time: string) => `${time} left`,
  over: (time: string) => `${time} over. Take the time you need.`,
  timeIsUp: 'The time is up. Take the time you need.',
  progress: (done: number, of: number) => `${done} of ${of}`,
  framesDone: (done: number, of: number) => `${done} of ${of} frames scored`,
  pause: 'Stop for now',
  finish: 'I am done',
  previousFrame: 'Previous frame',
  nextFrame: 'Next frame',
  frameOf: (place: number, count: number) => `Frame ${place} of ${count}`,
  noFramesHere:
    'No frame of this session is left on the board. Frames that were parked or deleted are passed over.',

  dimensions: 'Dimension',
  dimensionHint:
    'The same question for every frame, one after the other: a strong frame then does not lift its own weak sides. Only your own levels are shown.',
  keys: '1 to 5 score and go to the next frame, 0 clears, the arrows move.',
  nextDimension: (label: string) => `Next: ${label}`,
  dimensionDone: (label: string) => `${label} is scored in every frame.`,
  allDimensionsDone: 'All six dimensions are scored in every frame.',
  beside: 'How to score',
  anchorsOf: (label: string) => `The five levels of ${label}`,
  chooseHighest: 'Choose the highest sentence that is wholly true; if torn between two, take the lower.',
  doesNotApply: 'Does not apply here',
  noFrames: 'This board has no frames to score yet. Add one in the frame view.',
  facts: { what: 'What', action: 'How', outcome: 'Outcome' },
  notSaid: 'Not said yet',
  levelsFor: (place: number, title: string) => `Frame ${place}: ${title}`,
  untitled: 'Untitled frame',

  agenda: 'What to talk about',
  agendaLead:
    'Frames you differ on most come first. Hear the highest and the lowest voice before anyone changes a level.',
  agreed: 'You agree on every frame that two or more of you scored.',
  nothingShared: 'No frame was scored by two of you, so there is nothing to compare yet.',
  agreedOn: (count: number) =>
    count === 1 ? 'On 1 other frame nobody stands apart.' : `On ${count} other frames nobody stands apart.`,
  flag: { discuss: 'Discuss', 'one-voice': 'One voice apart' },
  flagWhy: {
    discuss: (ad: string) => `on average ${ad} levels apart`,
    'one-voice': (ad: string) => `one of you stands apart, on average ${ad} levels`,
  },
  talked: 'Talked about',
  talkedCount: (done: number, of: number) => `${done} of ${of} talked about`,
  showAllDimensions: 'Show all six dimensions',
  showDiffering: 'Show only what you differ on',
  rescore: (name: string, dimension: string) => `${name}, ${dimension}`,
  toFrame: 'Go to the frame',
  goneRater: 'Someone who is no longer on the board',
  goneFrame: 'A frame that is no longer on the board',
  more: (count: number) => (count === 1 ? 'Show 1 more frame' : `Show ${count} more frames`),
  end: 'End the session',
  endHint: 'Keeps the scores as they are then, and writes the report.',

  remarks: 'Decisions and open questions',
  remarksLead: 'Keep what was said: it stays with the board, session or not.',
  decision: 'Decision',
  question: 'Open question',
  decisions: 'Decisions',
  questions: 'Open questions',
  capture: 'Keep a decision or an open question',
  newDecision: 'A decision',
  newQuestion: 'An open question',
  keep: { decision: 'Keep decision', question: 'Keep question' },
  placeholder: { decision: 'What was decided?', question: 'What is still open?' },
  textOf: { decision: 'Text of the decision', question: 'Text of the question' },
  settled: { decision: 'Done', question: 'Answered' },
  remove: { decision: 'Delete decision', question: 'Delete question' },
  none: { decision: 'No decisions were captured.', question: 'No open questions were captured.' },

  earlier: 'Earlier sessions',
  report: 'Session report',
  back: 'Back',
  heldOn: (date: string) => `Held on ${date}`,
  notRevealed: 'Ended without a reveal',
  voices: (count: number) => (count === 1 ? '1 rater' : `${count} raters`),
  whoWasThere: 'Who took part',
  took: (minutes: number) =>
    minutes === 0 ? 'less than a minute' : minutes === 1 ? '1 minute' : `${minutes} minutes`,
  stillOn: 'Still going on',
  boardMoved: 'Alignment of the board',
  before: 'Before',
  after: 'After',
  noReading: 'The scores at the start were not kept, so nothing can be compared.',
  otherSettings: 'Weights or multiplier changed during the session: before and after cannot be compared.',
  notScored: 'Not scored yet',
  changeOf: (points: string) => `${points} points`,
  nothingMoved: 'No frame’s score moved.',
  changed: (count: number) => (count === 1 ? '1 frame changed' : `${count} frames changed`),
  added: (count: number) => (count === 1 ? '1 frame added' : `${count} frames added`),
  removed: (count: number) =>
    count === 1 ? '1 frame deleted or parked' : `${count} frames deleted or parked`,
  untouched: 'No frame was changed, added or deleted.',
  agreement: 'Agreement',
  discussCount: (count: number) =>
    count === 0
      ? 'No frame is left where you differ enough to discuss.'
      : count === 1
        ? '1 frame is left to discuss.'
        : `${count} frames are left to discuss.`,
  oneVoiceCount: (count: number) =>
    count === 0
      ? ''
      : count === 1
        ? 'On 1 frame one voice stands apart.'
        : `On ${count} frames one voice stands apart.`,
  kappa: (kappa: string) => `Agreement over the whole board: kappa ${kappa}.`,
  noKappa: 'Too few shared scores for one figure of agreement.',
  deleteReport: 'Delete this session',
  deleted: (title: string) => `“${title}” is deleted.`,
  ended: 'The session is over. Its report is kept with the board.',
  started: 'The session has begun. All scores are hidden until the reveal.',
  revealedSaid: 'The scores are revealed.',
  notYours: {
    undo: 'The last step is a score given in silence. Only whoever gave it can take it back, in a turn of their own. Nothing was changed.',
    redo: 'The next step is a score given in silence. Only whoever gave it can give it again, in a turn of their own. Nothing was changed.',
  },
} as const
