/** The board's settings: what its numbers rest on. */
export const settingsWords = {
  story: 'The story',
  storyLead: 'Every frame is scored against what stands here.',

  targets: 'Targets',
  targetsLead:
    'What the alignment is held to. 75 means every dimension is at “designed”. A stage can have a target of its own.',
  stageTarget: (stage: string) => `Target for ${stage}`,
  pointsOnly: 'A number from 0 to 100, or nothing.',

  stages: 'Stages in scope',
  stagesLead: 'Stages this story does not tell are left out of the coverage. Say why, so nobody asks twice.',
  scopeOf: (stage: string) => `${stage} is in scope`,
  whyOut: (stage: string) => `Why ${stage} is out of scope`,
  whyOutPlaceholder: 'Why this story does not tell it',
  framesStay: (count: number) =>
    count === 1
      ? '1 frame stands in this stage. It stays, and still counts in the alignment.'
      : `${count} frames stand in this stage. They stay, and still count in the alignment.`,

  weights: 'Weights',
  weightsLead:
    'How much each dimension counts. Only the proportions matter; 0 takes a dimension off this board.',
  weightOf: (dimension: string) => `Weight of ${dimension}`,
  presets: 'Presets',
  equal: 'Equal',
  emotionLed: 'Emotion-led',
  emotionLedWhy: 'Emotion-led counts Feeling twice.',
  noShare: '—',
  multiplier: 'Multiplier at moments of truth',
  multiplierWhy: 'A moment of truth counts so many times its importance.',
  noWeights: 'Every weight is 0, so nothing can be scored. Give at least one dimension a weight.',
  willEndBaseline: (points: string) =>
    `Other proportions or another multiplier end the baseline of ${points}: numbers made differently cannot be compared.`,
  baselineEnded: 'The weights are others now, so the baseline has ended. Save today’s scores as a new one.',

  standards: 'Standards',
  standardsLead:
    'What wins when two things cannot both be had, the first before the second. Frames say which they serve and which they trade off.',
  standardNumber: (number: number) => `Standard ${number}`,
  newStandard: 'New standard',
  standardPlaceholder: 'Safety, courtesy, show, efficiency',
  nextStandard: 'Another standard',
  add: 'Add',
  moveUp: (name: string) => `Move “${name}” up`,
  moveDown: (name: string) => `Move “${name}” down`,
  remove: (name: string) => `Remove “${name}”`,
  movedTo: (name: string, place: number, count: number) => `“${name}” is now ${place} of ${count}`,
  noStandards: 'No standards yet. Write the one that wins over all others first.',
  sameStandard: (name: string) => `“${name}” is on the list already.`,
  fullStandards: (count: number) => `A board holds ${count} standards. Remove one, then add another.`,
  standardRemoved: (name: string) => `“${name}” is off the list and out of the frames that named it.`,

  raters: 'Raters',
  ratersLead: 'Who scores this board. Ask more than one function, and someone who meets guests all day.',
  raterName: 'Name of the rater',
  raterKind: 'Kind',
  addRater: 'Add rater',
  unnamed: 'Unnamed rater',
  kindUnknown: 'Not said',
  templateDraft: 'Template draft',
  templateWhy: 'Draft scores that came with the template: never counted as a person, replaced by your own.',
  scoredFrames: (count: number) =>
    count === 0 ? 'No frames scored yet' : count === 1 ? '1 frame scored' : `${count} frames scored`,
  raterRemoved: (name: string, count: number) =>
    count === 0
      ? `${name} is removed.`
      : count === 1
        ? `${name} is removed, with the scores of 1 frame.`
        : `${name} is removed, with the scores of ${count} frames.`,
  noRaters: 'Nobody is on the list yet. Whoever gives the first score joins it.',

  checks: 'Checks',
  checksLead: 'Questions a good experience designer would ask, found while you write.',
  extended: 'Extended checks too',
  extendedWhy: 'Finer questions, for boards that are nearly there.',
  english: 'This board is written in English',
  englishWhy: 'Two checks read the words themselves. Switch them off for any other language.',

  baseline: 'Baseline',
  baselineLead: 'Keep what the board is worth today, and later scores show how far it has come.',
  save: 'Save today’s scores as the baseline',
  noAlignment: 'There is no board alignment yet. Score at least half of the board, then save it.',
  hidden: 'Scores are hidden until the session is revealed.',
  saved: (points: string) => `The baseline is ${points} now. Change and progress are counted from here.`,
  current: 'Holds now',
  ended:
    'Taken with other settings: its change and progress are not shown, because the numbers cannot be compared.',
  replaced: 'Replaced by a later one.',
  fromFile: (points: string) =>
    `A baseline of ${points} came with this board. When it was taken is not known.`,
  noBaseline: 'No baseline is saved yet.',
  noneHolds:
    'No baseline holds now, so change and progress are not shown. Save today’s scores to start a new one.',
  clear: 'Let the baseline go',
  earlier: 'Baselines of this board',
  taken: 'Taken',
  alignment: 'Alignment',
  settings: 'Settings',
  state: 'State',
  framesScored: (frames: number, percent: string) =>
    `${percent} scored, ${frames === 1 ? '1 frame' : `${frames} frames`}`,
  withMultiplier: (weights: string, multiplier: string) => `${weights}, × ${multiplier} at moments of truth`,
  ownWeights: (weights: string) => `Weights ${weights}`,
  equalWeights: 'Equal weights',
  emotionLedWeights: 'Emotion-led weights',
} as const
