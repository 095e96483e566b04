/** The scorecard of the deck, where its sentences are not those of the screen. Numbers come in as text. */
export const reportWords = {
  undo: 'What can undo everything',
  chartAlt: (title: string, sentence: string) => `${title}${/[.?]$/.test(title) ? '' : '.'} ${sentence}`,
  why: 'Why',
  feltAs: (feeling: string, valence: string) => `Guests leave it ${feeling} (${valence})`,
  short: (expected: string, delivered: string, levels: string) =>
    `Expected ${expected}, delivered ${delivered}: ${levels} short`,
  moreBreakers: 'Further journey breakers',
  fixEffort: (effort: string) => `Fix, effort ${effort} of 5`,
  fixUnestimated: 'Fix, effort not estimated yet',
  comesFirst: 'What comes first',
  startWith: (title: string) => `Start with “${title}”`,
  quickWins: (names: string, more: number) =>
    more === 0 ? `Quick wins: ${names}.` : `Quick wins: ${names} and ${more} more.`,
  noQuickWin: 'No quick win: nothing that weighs much can be mended with little effort.',
  prioritySum: (sum: {
    readonly priority: string
    readonly impact: string
    readonly gap: string
    readonly effort: string
  }) => `priority ${sum.priority} = impact ${sum.impact} × gap ${sum.gap} ÷ effort ${sum.effort}`,
  notRanked: 'Not ranked yet',
  needsEffort: 'Needs an effort estimate',
  notScored: 'Not scored, and no promise reading',
  ofWeight: (percent: string) => `${percent} of the weight`,
  baseline: 'Baseline',
  ofDay: (points: string, day: string) => `${points}, ${day}`,
  unnamedGuest: 'A guest without a name',
  stageOut: (stage: string, reason: string) =>
    reason.trim() === ''
      ? `${stage} is out of scope; no reason is given.`
      : `${stage} is out of scope: ${reason.trim()}`,
  toDiscuss: (count: number) =>
    count === 0
      ? 'Nothing calls for a talk'
      : count === 1
        ? '1 dimension of a frame to discuss'
        : `${count} dimensions of frames to discuss`,
  widestOf: (shown: number, frames: number) =>
    `Shown: the ${shown} frames that differ most, of ${frames} that two or more have scored.`,
  pair: (names: string, said: string) => `${names}: ${said}`,
  pairKappa: (kappa: string, items: string) => `kappa ${kappa}, ${items} shared scores`,
  allLevels: 'Every level by rater stands in the appendix.',
  allScores: 'All scores and reasons',
  allScoresLead:
    'Levels 1 to 5 by rater; the frame’s own line has their mean. A dash is a score nobody gave, never a zero.',
  shortScoresLead:
    'The mean of each frame, and below it every level in the order of the raters’ names. A dash is a score nobody gave, never a zero.',
  frameAndRater: 'Frame and raters',
  reason: (dimension: string, reason: string) => `${dimension}: ${reason}`,
  apart: 'Apart on average, levels',
  agreement: (agreement: string, discuss: number) =>
    discuss === 0 ? `agreement ${agreement}` : `agreement ${agreement}, ${discuss} to discuss`,
  openFindings: 'Open findings of the checks',
  about: 'About',
  finding: 'Finding',
  checked: (message: string, check: string) => `${message} (${check})`,
  wholeBoard: 'The whole board',
  change: 'Change',
  points: 'points',
  movedFrames: (count: number) => (count === 1 ? '1 frame moved' : `${count} frames moved`),
  remark: (text: string, frame: string, settled: string) =>
    `• ${text}${frame === '' ? '' : ` (${frame})`}${settled === '' ? '' : ` · ${settled}`}`,
  took: (name: string, levels: string) => `${name}: ${levels}`,
  unsaid: 'What cannot be said yet',
  named: (name: string, sentence: string) => `${name}: ${sentence}`,
  scoreFirst: 'Nothing is scored yet. Score the frames, and the numbers stand here.',
  noWeight: 'No frame has a dimension that applies and carries weight.',
  hiddenDeck: 'Reveal the scores, then export the deck again.',
  breaker: 'Journey breaker',
  breakerText: (reasons: string) => `This moment can undo everything before it. ${reasons}.`,
  draftNote: 'Draft scores from the template, not yet people’s own.',
  note: 'Note',
  firstFix: 'First fix',
  priorityOf: (priority: string) => `priority ${priority}`,
  staleLevels: (dimensions: string) => `Scored before it changed: ${dimensions}.`,
  hiddenScores: 'Scores are hidden until the reveal',
} as const
