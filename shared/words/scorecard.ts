/** The scorecard: its sections, what they say, and what they say when something is missing. */
export const scorecardWords = {
  contents: 'Contents',
  toContents: 'Scorecard',
  sections: {
    story: 'The story',
    breakers: 'Journey breakers',
    promises: 'Broken promises',
    fixes: 'Fix list',
    alignment: 'Alignment',
    equation: 'The equation',
    gap: 'Promise gap',
    memory: 'Predicted memory',
    weakest: 'Weakest link',
    coverage: 'Coverage',
    service: 'Service and experience',
    agreement: 'Agreement',
    findings: 'Findings of the checks',
    board: 'Board settings',
    compare: 'Compare',
  },
  /** One sentence that says something, from the first thing a reader must know. */
  headline: {
    empty: 'A story that has not begun yet',
    parked: 'Every frame of this story is parked',
    blind: 'Scoring is under way, each on their own',
    breaker: (title: string) => `“${title}” can undo everything before it`,
    breakers: (title: string, more: number) =>
      `“${title}” can undo everything before it, and so can ${more === 1 ? 'one other moment' : `${counted(more)} other moments`}`,
    broken: (title: string) => `“${title}” gives less than it promised`,
    brokens: (title: string, more: number) =>
      `“${title}” gives less than it promised, and so ${more === 1 ? 'does one other moment' : `do ${counted(more)} other moments`}`,
    /** By the state of a board that has no number. */
    without: {
      empty: 'Nothing on this board can be scored as it is set',
      'not-applicable': 'Nothing on this board can be scored as it is set',
      unscored: 'Nothing is scored yet',
      insufficient: 'Not enough is scored for a number yet',
      partial: 'Not enough is scored for a number yet',
      complete: 'Not enough is scored for a number yet',
    },
    designAhead: 'More is designed than is delivered',
    executionAhead: 'Delivery runs ahead of what was designed',
    below: (title: string) => `On the way to the target; “${title}” comes first`,
    belowOnly: 'On the way to the target',
    reached: 'The target is reached, and nothing breaks the journey',
    reachedKnown: 'The target is reached, and nothing known breaks the journey',
    reachedSoFar: 'The target is reached, as far as it is scored',
    noTarget: (band: string) => `${band}, with no target to grade against`,
  },
  emptyText:
    'Add frames and score them; the scorecard fills as you go. Intent, target and who scores can be set below already.',
  parkedText: (count: number, said: string) =>
    `${count === 1 ? 'The only frame is' : `All ${said} frames are`} parked, and parked frames count in no number. Give them another status in their details, or add a frame.`,
  /** A board, stage or frame with something in it and nothing that could be added up. */
  nothingCounts: 'Nothing here applies or carries weight',
  noNumber: 'No number yet',
  /** Beside a number that is not whole. */
  openState: { partial: 'partial', insufficient: 'too little scored' },
  draftBoard: (count: string, of: string) =>
    `Draft: ${count} of ${of} frames still rest on the template’s draft scores. Replace them with your own before you quote a number.`,
  draft: 'draft',
  stale: 'stale',
  staleBoard: (count: string) =>
    `${count} ${count === '1' ? 'frame carries' : 'frames carry'} scores given before it changed. Score again, or confirm them in the frame’s Score tab.`,
  target: (points: string) => `Target ${points}`,
  toTarget: (points: string) => `${points} points to the target`,
  atTarget: 'At the target',
  aboveTarget: (points: string) => `${points} points above the target`,
  noTarget: 'No target set',
  baseline: (points: string) => `Baseline ${points}`,
  noBaseline: 'No baseline saved yet',
  changedBy: (points: string) => `${points} since the baseline`,
  unchanged: 'As at the baseline',
  withheldChange: 'No change to show until the board has a number again',
  glance: 'At a glance',
  /** `said`: the count as the reader writes it. */
  glanceBreakers: (count: number, said: string) =>
    count === 0 ? 'No journey breaker' : count === 1 ? '1 journey breaker' : `${said} journey breakers`,
  glancePromises: (count: number, said: string) =>
    count === 0 ? 'No broken promise' : count === 1 ? '1 broken promise' : `${said} broken promises`,
  glanceFixes: (count: number, said: string) =>
    count === 0 ? 'No quick win' : count === 1 ? '1 quick win' : `${said} quick wins`,
  glanceErrors: (count: number, said: string) =>
    count === 0
      ? 'No errors in the checks'
      : count === 1
        ? '1 error in the checks'
        : `${said} errors in the checks`,

  breakersLead:
    'A moment of truth or basic need that goes badly wrong. One of these outweighs every average below.',
  noBreakers: 'No moment of truth and no basic need falls this low.',
  noneAsked:
    'No frame is marked as a moment of truth or a basic need yet. Mark those that decide, so that they are watched.',
  breakersUnknown: (count: string) =>
    `${count} ${count === '1' ? 'moment that could be one is' : 'moments that could be one are'} not scored enough to rule it out.`,
  because: {
    alignment: (points: string) => `Alignment ${points}, below 25`,
    felt: (feeling: string) => `Guests leave it ${feeling}`,
    feltStrong: 'Guests leave it furious, humiliated or frightened',
    gap: (levels: string) => `Delivered ${levels} below what was expected`,
  },
  frameNumber: (place: number) => `Frame ${place}`,
  mustBe: 'Basic need',
  noFix: 'No fix written yet.',
  writeFix: 'Write the fix',
  writeFixOf: (title: string) => `Write the fix for ${title}`,

  promisesLead: 'Moments that deliver two levels or more below what we led the guest to expect.',
  noPromises: 'No rated moment falls two levels or more below what it promised.',
  nothingRated: 'No frame has both an expected and a delivered level yet. Rate them in the frame’s details.',
  nothingRatedShort: 'No frame has both readings',
  partlyRated: (rated: string, of: string) => `${rated} of ${of} frames have both readings.`,
  expected: 'Expected',
  delivered: 'Delivered',
  gap: 'Gap',
  levels: (count: string) => (count === '1' || count === '−1' ? `${count} level` : `${count} levels`),
  level: (level: string, name: string) => `${level}, ${name.charAt(0).toLowerCase()}${name.slice(1)}`,

  fixesLead: 'Impact × gap ÷ effort: what helps the guest most for the least work comes first.',
  quickWins: 'Quick wins',
  moreBelow: (count: string) => `and ${count} more in the list`,
  fix: 'Fix',
  firstThree: 'Start with these',
  rankOf: (rank: number) => `Number ${rank}`,
  fixTable: 'Fixes in order of priority',
  rank: 'Rank',
  frame: 'Frame',
  priority: 'Priority',
  impact: 'Impact',
  effort: 'Effort',
  quadrantColumn: 'Kind',
  quadrant: {
    'quick-win': 'Quick win',
    'major-project': 'Major project',
    'fill-in': 'Fill-in',
    later: 'Later',
    'no-action': 'No action',
  },
  priorityOf: (number: string) => `Priority ${number}`,
  effortOf: (level: string) => `effort ${level}`,
  noFixes: 'Nothing to rank yet: no frame has a gap and an effort estimate.',
  noGaps: 'No frame is below its target or its promise.',
  needsEffort: 'Needs an effort estimate',
  needsEffortText: 'There is a gap, and nobody has said what closing it costs. Never guessed.',
  gapOf: (levels: string) => `gap ${levels}`,
  estimate: 'Estimate',
  estimateOf: (title: string) => `Estimate the effort of ${title}`,
  notScored: 'Not scored',
  notScoredText: 'No score against a target and no promise reading, so no gap is known yet.',
  score: 'Score',
  scoreOf: (title: string) => `Score ${title}`,
  setTarget: 'Set a target',
  setTargetFor: (title: string) => `Set a target, so that ${title} has a gap`,
  noAction: (count: number, said: string) =>
    count === 1 ? '1 frame needs no action.' : `${said} frames need no action.`,

  alignmentLead: 'The mean over frames, weighted by importance; moments of truth count more.',
  number: 'Alignment',
  range: 'Range',
  between: (low: string, high: string) => `${low} to ${high}`,
  rangeMeans: 'where it can end once everything is scored',
  rangeNone: 'nothing is missing',
  band: 'Band',
  distance: 'Distance to target',
  attainment: 'Attainment',
  change: 'Change since baseline',
  progress: 'Progress to target',
  onTarget: 'On target',
  onTargetMeans: 'of the weight is in frames at their target',
  needsTarget: 'Set a target first',
  needsBaseline: 'Save a baseline first',
  needsNumber: 'Not enough is scored',
  notAbove: 'The target is not above the baseline',
  groupsBy: 'Alignment by',
  by: { stage: 'Stage', phase: 'Phase', function: 'Function', dimension: 'Dimension', frame: 'Frame' },
  byTitle: {
    stage: 'Alignment by stage',
    phase: 'Alignment by phase',
    function: 'Alignment by function',
    dimension: 'Alignment by dimension',
  },
  movedSince: (day: string) => `Frames since the baseline of ${day}`,
  nothingMoved: 'No frame has moved since.',
  furthest: (shown: string, of: string) => `The ${shown} that moved furthest, of ${of}.`,
  noPerformance: 'Score the frames: then each has its place by importance and performance.',
  noPerformanceTarget:
    'Set a target and score the frames: then each has its place by importance and performance.',
  noFunctions: 'No frame has an owner function yet.',
  countedOf: (counted: string, frames: string) =>
    `${counted} of ${frames} ${frames === '1' ? 'frame' : 'frames'} counted`,
  outOfScope: 'Out of scope',
  outOfScopeBecause: (reason: string) => `Out of scope: ${reason}`,
  targetShort: (points: string) => `target ${points}`,
  targetColumn: 'Target',

  findingsLead: 'Questions a good experience designer would ask. None of them ever blocks saving.',
  whichChecks: 'Which checks',
  coreChecks: 'Core checks',
  allChecks: 'Core and extended',
  notEnglish: 'Checks that read English are off: the board settings say it is written in another language.',

  boardLead: 'What every frame is scored against, and how the numbers are made.',
  compareLead: 'Beside another board of the library, as long as both were made with the same settings.',
  hiddenSection: 'Hidden until the reveal: it is made of scores.',
  none: '—',
  and: (names: readonly string[]) =>
    names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`,
} as const

/** Long lists: the first rows, all of them, a page at a time. */
export const pagerWords = {
  showAll: (count: string) => `Show all ${count}`,
  showFirst: (count: string) => `Show the first ${count}`,
  page: (from: string, to: string, of: string) => `${from} to ${to} of ${of}`,
  earlier: 'Earlier rows',
  later: 'Later rows',
} as const

/** Small numbers in a sentence are words. */
function counted(count: number): string {
  return (
    ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'][count] ?? String(count)
  )
}
