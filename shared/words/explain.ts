import type { FigureName } from '../method/explain/figure'

/** What every figure is called, asks and is made of. `about` is the frame, stage and so on it speaks of. */
export const figureWords = {
  board: {
    title: () => 'Board alignment',
    answers: 'How well does the whole story keep What + Who = How?',
    formula:
      'The mean of the frames’ alignment, each counted by its weight: its importance, times the multiplier at a moment of truth.',
    result: 'Board alignment',
  },
  range: {
    title: () => 'Range of the alignment',
    answers: 'Where can the alignment end once everything is scored?',
    formula:
      'Twice the mean of the board: once with everything that is not scored at 0 points, once with it at 100. What is missing is never guessed.',
    result: 'Range',
  },
  band: {
    title: () => 'Band of the alignment',
    answers: 'Which level of the rubric does the board stand at?',
    formula:
      'The level nearest to the alignment: works against stands at 0 points, left to chance at 25, functional at 50, designed at 75, signature at 100.',
    result: 'Band',
  },
  pillar: {
    title: (about: string) => `${about}, a third of the equation`,
    answers: 'How well does the story do on this word of What + Who = How?',
    formula:
      'In each frame the mean of its two dimensions’ points, by their weight; over the frames the mean by the weight of the frame.',
    result: 'Points',
  },
  stage: {
    title: (about: string) => `Alignment of the stage ${about}`,
    answers: 'How well do the frames of this stage keep What + Who = How?',
    formula: 'As for the board, over the frames of this stage.',
    result: 'Alignment',
  },
  phase: {
    title: (about: string) => `Alignment of the phase ${about}`,
    answers: 'How well does this part of the journey keep What + Who = How?',
    formula: 'As for the board, over the frames of this phase.',
    result: 'Alignment',
  },
  function: {
    title: (about: string) => `Alignment of the function ${about}`,
    answers: 'How well do the moments this function owns keep What + Who = How?',
    formula: 'As for the board, over the frames this function owns.',
    result: 'Alignment',
  },
  dimension: {
    title: (about: string) => `Alignment of the dimension ${about}`,
    answers: 'How well does the whole story do on this one question?',
    formula: 'The mean of the points of this dimension over the frames where it applies, by their weight.',
    result: 'Alignment',
  },
  frame: {
    title: (about: string) => `Alignment of ${about}`,
    answers: 'How well does this moment keep What + Who = How?',
    formula:
      'Levels become points: 1 is 0, 5 is 100. The mean of the points, each dimension by its weight. Published when at least half is scored.',
    result: 'Alignment',
  },
  weight: {
    title: (about: string) => `Weight of ${about}`,
    answers: 'How much does this moment count in every mean?',
    formula: 'Importance, times the multiplier if it is a moment of truth.',
    result: 'Weight',
  },
  equation: {
    title: () => 'The equation',
    answers: 'Does How equal What + Who?',
    formula: 'How minus half of What + Who, in points. Up to 10 either way is balanced.',
    result: 'What remains',
  },
  lean: {
    title: () => 'Service and experience',
    answers: 'Do we know the guest as well as we run the work?',
    formula: 'Who minus How, in points. Up to 10 either way is balanced.',
    result: 'Who minus How',
  },
  outcomeShare: {
    title: () => 'Outcome share',
    answers: 'Does the board describe what guests gain, or only what we do?',
    formula:
      'The weight of frames with a guest outcome and an intended feeling, divided by that weight plus the weight of frames with an action. At 50 every activity has its outcome; below 40 the board is a task list.',
    result: 'Outcome share',
  },
  outsideService: {
    title: () => 'Outside the service',
    answers: 'How much of the story happens before and after the service?',
    formula: 'The weight of frames before and after, as a share of all weight.',
    result: 'Before and after',
  },
  promiseGap: {
    title: () => 'Promise gap',
    answers: 'Do we deliver what we have led guests to expect?',
    formula: 'Delivered minus expected, on one ladder of five, as a mean by weight. Negative is a shortfall.',
    result: 'Net gap, levels',
  },
  shortfall: {
    title: () => 'Shortfall',
    answers: 'How far do we fall short, where nothing makes up for it?',
    formula: 'As the promise gap, but what exceeds a promise counts as 0: it never cancels a shortfall.',
    result: 'Shortfall, levels',
  },
  kept: {
    title: () => 'Promises kept',
    answers: 'How many of our promises do we keep?',
    formula:
      'The weight of frames that deliver at least what is expected, as a share of those with both readings.',
    result: 'Promises kept',
  },
  gap: {
    title: (about: string) => `Promise gap of ${about}`,
    answers: 'Does this moment deliver what we have led guests to expect?',
    formula: 'Delivered minus expected, on one ladder of five. −2 or worse is broken.',
    result: 'Gap, levels',
  },
  memoryIntended: {
    title: () => 'Predicted memory, as intended',
    answers: 'What would stay with guests, if every moment left the feeling we intend?',
    formula: 'The mean of the strongest feeling and the last one, put on a scale of 0 (−3) to 100 (+3).',
    result: 'Predicted memory',
  },
  phaseMemory: {
    title: (about: string) => `Predicted memory, ${about}`,
    answers: 'What would stay with guests of this part of the journey alone?',
    formula:
      'The mean of the strongest feeling and the last one in this part, put on a scale of 0 (−3) to 100 (+3).',
    result: 'Predicted memory',
  },
  memoryFelt: {
    title: () => 'Predicted memory, as felt',
    answers: 'What stays with guests of the journey they live today?',
    formula: 'The mean of the strongest feeling and the last one, put on a scale of 0 (−3) to 100 (+3).',
    result: 'Predicted memory',
  },
  weakest: {
    title: () => 'Weakest link',
    answers: 'Which moment keeps What + Who = How the least?',
    formula: 'The frame with the lowest alignment; of equals the heavier one, then the earlier one.',
    result: 'Its alignment',
  },
  drag: {
    title: () => 'Drag of the weakest link',
    answers: 'How much does the weakest link pull the board down?',
    formula: 'The mean over all other scored frames minus the mean over all scored frames, in points.',
    result: 'Drag, points',
  },
  lift: {
    title: () => 'Lift of the weakest link',
    answers: 'What would the board gain if this one moment reached its target?',
    formula:
      'The points it is short of its target, times its weight, divided by the weight of all scored frames.',
    result: 'Lift, points',
  },
  breaker: {
    title: (about: string) => `Journey breaker: ${about}`,
    answers: 'Can this moment undo everything before it?',
    formula:
      'A moment of truth or a must-be that is below 25 points, leaves guests at −3, or falls 3 levels short of its promise.',
    result: 'Journey breaker',
  },
  distance: {
    title: () => 'Distance to the target',
    answers: 'How far is the board from its target?',
    formula: 'Board alignment minus the target, in points.',
    result: 'Distance, points',
  },
  attainment: {
    title: () => 'Attainment',
    answers: 'How much of the target is reached?',
    formula: 'Board alignment as a share of the target.',
    result: 'Attainment',
  },
  change: {
    title: () => 'Change since the baseline',
    answers: 'Has the board moved since the baseline was saved?',
    formula: 'Board alignment minus the baseline, in points.',
    result: 'Change, points',
  },
  progress: {
    title: () => 'Progress to the target',
    answers: 'How much of the way from the baseline to the target is done?',
    formula: 'The change since the baseline, as a share of the way from the baseline to the target.',
    result: 'Progress',
  },
  onTarget: {
    title: () => 'On target',
    answers: 'How much of the story stands at its target?',
    formula:
      'The weight of frames at or above their target (their stage’s, else the board’s), as a share of the scored frames’ weight.',
    result: 'On target',
  },
  stageCoverage: {
    title: () => 'Stages covered',
    answers: 'Does the story reach every stage it should?',
    formula: 'Stages in scope with at least one frame, as a share of the stages in scope.',
    result: 'Stages covered',
  },
  scoredCoverage: {
    title: () => 'Stages scored',
    answers: 'In how many stages do we know where we stand?',
    formula: 'Stages in scope with an alignment, as a share of the stages in scope.',
    result: 'Stages scored',
  },
  phaseCoverage: {
    title: () => 'Phases covered',
    answers: 'Does the story tell before, during and after?',
    formula: 'Phases with at least one frame, as a share of the three.',
    result: 'Phases covered',
  },
  guestCoverage: {
    title: () => 'Guests covered',
    answers: 'Does every guest appear in the story?',
    formula: 'Guests with at least one frame, as a share of the board’s guests.',
    result: 'Guests covered',
  },
  kappa: {
    title: () => 'Agreement of the board',
    answers: 'Do the raters read the same story?',
    formula:
      'For each two people with at least 10 ratings in common: how much less they differ than they would by chance, wide differences counting most (weighted kappa). Then the mean of the pairs. 1 is perfect, 0 is chance.',
    result: 'Kappa',
  },
  agreement: {
    title: (about: string) => `Agreement on ${about}`,
    answers: 'How far apart are the raters here?',
    formula:
      '1 minus the variance of the levels as a share of the largest there can be (4): 1 is one mind, 0 is split between the ends. More than 0.8 levels from the mean on average: talk before you average.',
    result: 'Agreement',
  },
  frameAgreement: {
    title: (about: string) => `Agreement on ${about}`,
    answers: 'How far apart are the raters on this moment?',
    formula: 'The mean of the agreement over the dimensions that two or more raters have scored.',
    result: 'Agreement',
  },
  priority: {
    title: (about: string) => `Priority of ${about}`,
    answers: 'How soon should this moment be mended?',
    formula:
      'Impact × gap in levels ÷ effort. The impact is the frame’s weight: its importance, times the multiplier at a moment of truth.',
    result: 'Priority',
  },
} as const satisfies Readonly<Record<FigureName, FigureWords>>

interface FigureWords {
  title(about: string): string
  readonly answers: string
  readonly formula: string
  /** What the last step is called. */
  readonly result: string
}

/** Around an explanation. */
export const explainWords = {
  explain: (title: string) => `Explain: ${title}`,
  missing: 'What is missing',
} as const
