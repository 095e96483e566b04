/** Every word of the deck that is not the board's own. */
export const deckWords = {
  untitledBoard: 'Untitled board',
  untitledFrame: 'Untitled frame',
  coverEyebrow: 'Storyboard of the guest experience',
  intent: 'Intent',
  promise: 'Promise',
  frames: (count: number) => (count === 1 ? '1 frame' : `${count} frames`),
  parked: (count: number) => (count === 1 ? '1 parked frame left out' : `${count} parked frames left out`),
  noFramesTitle: 'No frames yet',
  noFrames: 'Add the first frame on the wall, then export the deck again.',
  noFramesChosen:
    'None of the chosen frames is on the board any more. Choose others, then export the deck again.',
  noFramesParked: (count: number) =>
    `${count === 1 ? 'The only frame is' : `All ${count} frames are`} parked. Bring one back on the wall, then export the deck again.`,
  noStage: 'No stage',
  what: 'What',
  who: 'Who',
  how: 'How',
  outcome: 'In the guest’s words',
  continued: (name: string) => `${name}, continued`,
  meansToLeave: 'Means to leave',
  leavesToday: 'Leaves today',
  owner: 'Owner',
  channel: 'Channel',
  notSaid: 'not said yet',
  none: '—',
  alignment: 'Alignment',
  scorecard: 'Scorecard',
  appendix: 'Appendix',
  numbered: (number: string, title: string) => `${number} ${title}`,
  scorecardTitle: (facts: {
    readonly band: string | null
    readonly distance: string | null
    readonly ahead: boolean
  }) => scorecardTitle(facts),
  alignmentTitle: (said: string) => `Alignment: ${said.charAt(0).toLowerCase()}${said.slice(1)}`,
  noTarget: 'no target set',
  byFrame: 'Alignment by frame',
  columns: {
    stage: 'Stage',
    number: 'No.',
    frame: 'Frame',
    alignment: 'Alignment',
    state: 'State',
    range: 'Range',
    completeness: 'Complete',
  },
  facts: { state: 'State', range: 'Range', completeness: 'Completeness', band: 'Band', target: 'Target' },
  sources:
    'Alignment: the weighted mean of six dimensions, 0 to 100 points. What is not scored is left out, never counted as zero; the range shows the lowest and the highest it could become.',
  states: {
    empty: 'no frames',
    unscored: 'not scored yet',
    insufficient: 'too little scored',
    partial: 'partial',
    complete: 'complete',
    'not-applicable': 'n/a',
  },
  draft: 'draft',
  stale: 'stale',
  discuss: 'discuss',
  oneVoice: 'one voice',
  ofSix: (scored: number, applicable: number) => `${scored} of ${applicable}`,
  ofSixScored: (scored: number, applicable: number) => `${scored} of ${applicable} scored`,
  shareScored: (percent: string) => `${percent} scored`,
  countedFrames: (counted: number, frames: number) =>
    `${counted} of ${frames} ${frames === 1 ? 'frame' : 'frames'}`,
  between: (low: string, high: string) => `between ${low} and ${high}`,
  rangeOf: (low: string, high: string) => `${low}\u00a0–\u00a0${high}`,
  percent: (whole: string) => `${whole} %`,
  notApplicable: 'n/a',
  ringAlt: (words: string) => `Alignment ${words}`,
  pictureAlt: (number: number, shown: readonly string[]) =>
    shown.length === 0 ? `Picture for frame ${number}.` : `Picture for frame ${number}: ${shown.join('; ')}.`,
  someoneAtWork: 'someone at work',
  withFeeling: (guest: string, feeling: string) => `${guest} (${feeling})`,
  saying: (text: string) => `the words “${text}”`,
  drawing: 'a drawing',
  says: (who: string, text: string) => `${who} says “${text}”`,
  thinks: (who: string, text: string) => `${who} thinks “${text}”`,
  saidBySomeone: (text: string) => `someone says “${text}”`,
  thoughtBySomeone: (text: string) => `someone thinks “${text}”`,
  note: (text: string) => `a note: “${text}”`,
  withWords: (name: string, text: string) => `${name} with the words “${text}”`,
  forms: {
    rectangle: 'a rectangle',
    ellipse: 'an ellipse',
    note: 'an empty note',
    speech: 'an empty speech bubble',
    thought: 'an empty thought bubble',
  },
  line: 'a line',
  arrow: 'an arrow',
  from: (name: string, from: string) => `${name} from ${from}`,
  to: (name: string, to: string) => `${name} to ${to}`,
  fromTo: (name: string, from: string, to: string) => `${name} from ${from} to ${to}`,
  picture: 'a picture',
  places: {
    none: '',
    'tint-sand': '',
    'tint-mist': '',
    'tint-rose': '',
    indoor: 'set indoors',
    outdoor: 'set outdoors',
    counter: 'set at a counter',
    screen: 'set on a screen',
    street: 'set in a street',
    home: 'set at home',
  },
} as const

function scorecardTitle(facts: {
  readonly band: string | null
  readonly distance: string | null
  readonly ahead: boolean
}): string {
  if (facts.band === null) return 'Not enough is scored for a number yet'
  if (facts.distance === null) return `${facts.band}, with no target to grade against`
  return facts.ahead
    ? `${facts.band}, target reached`
    : `${facts.band}, ${facts.distance} ${facts.distance === '1' ? 'point' : 'points'} below the target`
}
