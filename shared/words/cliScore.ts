/** What `cxboard score` prints for people. */
export const cliScoreWords = {
  untitledFrame: 'Untitled frame',
  frame: (place: number, title: string) => `${place} “${title}”`,
  none: '—',
  nothing: 'none',
  more: (count: number) => `and ${count} more`,

  breakers: 'Journey breakers',
  because: (frame: string, why: string) => `${frame}: ${why}`,
  breakerReasons: {
    alignment: 'alignment under 25',
    felt: 'felt as badly as can be',
    gap: 'three levels or more under what was promised',
  },
  brokenPromises: 'Broken promises',
  promised: (frame: string, expected: string, delivered: string) =>
    `${frame}: promises level ${expected}, delivers level ${delivered}`,
  firstFixes: 'First fixes',
  fix: (frame: string, priority: string, quadrant: string, caveats: string) =>
    `${frame}: priority ${priority}, ${quadrant}${caveats === '' ? '' : `, ${caveats}`}`,
  quadrants: {
    'quick-win': 'quick win',
    'major-project': 'major project',
    'fill-in': 'fill-in',
    later: 'later',
    'no-action': 'no action',
  },
  needEffort: (frames: number) =>
    frames === 1 ? '1 frame needs an effort estimate' : `${frames} frames need an effort estimate`,
  notScored: (frames: number) =>
    `${frames === 1 ? '1 frame has' : `${frames} frames have`} no known gap yet: no score against a target, no promise reading`,

  alignment: 'Alignment',
  states: {
    empty: 'no frames',
    unscored: 'not scored yet',
    insufficient: 'too little is scored for a number',
    partial: 'partial',
    complete: 'complete',
    'not-applicable': 'nothing here applies or carries weight',
  },
  allParked: 'every frame is parked',
  draft: 'draft',
  stale: 'stale',
  partOf: (scored: number, applicable: number) => `${scored} of ${applicable} dimensions`,
  range: 'Range',
  between: (low: string, high: string) => `between ${low} and ${high}`,
  completeness: 'Scored',
  scored: (percent: string, counted: number, frames: number) =>
    `${percent} %, ${of(counted, frames)} a number`,
  nothingToScore: 'there is nothing to score',
  drafts: (frames: number) =>
    frames === 1
      ? '1 frame still carries the template’s draft scores'
      : `${frames} frames still carry the template’s draft scores`,
  late: (frames: number) =>
    frames === 1 ? '1 frame changed after it was scored' : `${frames} frames changed after they were scored`,
  target: 'Target',
  noTarget: 'no target is set',
  distance: (points: string, side: number) =>
    side === 0 ? 'reached exactly' : `${points} points ${side < 0 ? 'short of it' : 'above it'}`,
  change: (points: string, side: number) =>
    side === 0 ? 'as at the baseline' : `${points} points ${side < 0 ? 'under' : 'over'} the baseline`,
  equation: 'What / Who / How',
  equationReadings: {
    balanced: (points: string) => `balanced, residual ${points}`,
    'execution-ahead': (points: string) => `execution ahead of design, residual ${points}`,
    'design-ahead': (points: string) => `design ahead of delivery, residual ${points}`,
  },
  pillars: { what: 'What', who: 'Who', how: 'How' },
  pillarLacks: {
    'no-frames': () => 'there are no frames',
    'no-weight': (names: string) => `${names} without weight`,
    'not-applicable': (names: string) => `${names} not applicable`,
    unscored: (names: string) => `${names} not scored yet`,
  },
  promises: 'Promises kept',
  kept: (percent: string, rated: number, frames: number) =>
    `${percent} %, ${of(rated, frames)} both readings`,
  noPromises: 'no frame has both what is expected and what is delivered',
  memory: 'Predicted memory',
  predicted: (memory: string, mean: string) =>
    `${memory} (average of moments ${mean}), a design aid and not a forecast of survey results`,
  noPrediction: {
    'fewer-than-half': 'No prediction: fewer than half of the felt feelings are known',
    'ending-unknown': 'No prediction: the ending has no felt feeling',
  },
  noMoments: 'No prediction: there is no frame guests live today',
  weakest: 'Weakest link',
  drag: (points: string) => `without it the board would stand ${points} points higher`,
} as const

function of(some: number, all: number): string {
  return `${some} of ${all} ${all === 1 ? 'frame has' : 'frames have'}`
}
