/** What a figure lacks and what to do about it; what has to be known while reading it. Whole sentences. */
export const missingWords = {
  named: (title: string) => `“${title}”`,
  untitled: (number: number) => `frame ${number}`,
  more: (names: string, more: number) => `${names} and ${more} more`,

  noFrames: 'There are no frames here yet. Add one and score it.',
  noWeight:
    'Nothing here counts: no dimension applies, or nothing carries weight. Check what is marked “Does not apply”, and the weights and the multiplier in the board’s settings.',
  goneFrame: 'a frame that is gone',
  gone: 'This frame is no longer on the board.',
  notScored: (count: number, names: string) =>
    count === 1
      ? `1 frame is not scored: ${names}. Score it, and the range narrows.`
      : `${count} frames are not scored: ${names}. Score them, and the range narrows.`,
  tooLittle: (count: number, names: string) =>
    count === 1
      ? `1 frame has too few scores for a number: ${names}. Score at least half of it.`
      : `${count} frames have too few scores for a number: ${names}. Score at least half of each.`,
  inPart: (count: number, names: string) =>
    count === 1
      ? `1 frame is scored in part: ${names}. Score the rest of it.`
      : `${count} frames are scored in part: ${names}. Score the rest of them.`,
  dimensions: (count: number, names: string) =>
    `Not scored here: ${names}. Score ${count === 1 ? 'it' : 'them'}, and the range narrows.`,
  dimensionWithout: (count: number, names: string) =>
    count === 1
      ? `1 frame has no score here: ${names}. Score it.`
      : `${count} frames have no score here: ${names}. Score them.`,
  nothingApplies: 'No dimension applies here, or none carries weight, so there is nothing to score.',

  pillar: (pillar: string, dimensions: string) => `Nothing is scored in ${pillar}. Score ${dimensions}.`,
  pillarWeight: (pillar: string, dimensions: string) =>
    `${dimensions} carry no weight where they are scored, so ${pillar} has no number. Check the weights and the multiplier in the board’s settings.`,
  pillarApplies: (pillar: string, dimensions: string) =>
    `${dimensions} apply to no frame, so ${pillar} has no number. Let one of them apply again where it can be scored.`,
  onlyOne:
    'No other frame with a number carries weight, so there is nothing to compare it with. Score another.',
  outcome: 'No frame states an action or an outcome yet. Say what happens, and what the guest gains.',
  withoutStage: (count: number, names: string) =>
    count === 1
      ? `1 frame has no stage: ${names}. Give it a stage, or it counts as neither.`
      : `${count} frames have no stage: ${names}. Give them a stage, or they count as neither.`,

  unrated: (count: number, names: string) =>
    count === 1
      ? `1 frame has no reading of both: ${names}. Say what is expected and what is delivered.`
      : `${count} frames have no reading of both: ${names}. Say what is expected and what is delivered.`,
  expected: 'What guests expect here is not rated. Rate it under Details.',
  delivered: 'What guests get here is not rated. Rate it under Details.',

  feelings: (count: number, names: string) =>
    count === 1
      ? `1 frame has no known feeling: ${names}. Choose it under Details.`
      : `${count} frames have no known feeling: ${names}. Choose them under Details.`,
  noLived: 'No frame is lived yet: ideas and agreed frames count once somebody has felt them.',

  target: 'No target is set. Set one in the board’s settings.',
  targetZero: 'The target is 0, so no share of it can be taken. Set a higher one in the board’s settings.',
  frameTarget: (count: number, names: string) =>
    count === 1
      ? `1 frame has no target: ${names}. Set one for the board or its stage.`
      : `${count} frames have no target: ${names}. Set one for the board or their stages.`,
  baseline: 'No baseline is saved. Save today’s scores as the baseline in the board’s settings.',
  baselineEnded:
    'The last baseline was taken with other weights, so it cannot be compared. Save today’s scores as the new baseline in the board’s settings.',
  beyond: 'The baseline already stands at the target or above it. Set a higher target to see progress.',

  noScope: 'No stage is in scope. Choose the stages of this story in the board’s settings.',
  stages: (names: string) =>
    `No frame yet: ${names}. Add a frame, or put the stage out of scope with a reason.`,
  stagesScored: (names: string) => `No alignment yet: ${names}. Score its frames.`,
  phases: (names: string) => `No frame yet: ${names}. Add a frame there.`,
  noGuests: 'The board has no guests yet. Add the people this story is for.',
  guests: (names: string) => `In no frame yet: ${names}. Choose them in a frame, or remove them.`,

  secondVoice: 'Only one person has scored this. Ask a second function.',
  firstVoice: 'Nobody has scored this yet. Score it, and ask a second function.',
  voices: (dimensions: string) => `Fewer than two raters: ${dimensions}. Ask a second function to score.`,
  pairs: 'No two people have scored yet. Ask a second function to score the same frames.',
  fewItems: (pair: string) => `${pair} share fewer than 10 ratings. Let both score more of the same frames.`,
  noVariation: (pair: string) => `${pair} give every frame the same level, so nothing can be compared.`,

  effort: 'No effort estimate. Choose it under Details: 1 is a decision today, 5 is more than a year.',
  noGap: 'Neither scores nor promise and delivery are known. Score the frame, or rate both.',
  byScores: 'The gap rests on the promise alone: the frame has no score or no target.',
  byPromise: 'The gap rests on the scores alone: expected and delivered are not both rated.',
  unsure: (what: string) => `Not known: ${what}. Until it is, this cannot be ruled out.`,

  parked: 'This frame is parked: it counts in no other figure.',
  drafts: (count: number) =>
    count === 1
      ? 'Draft: 1 frame still carries the template’s draft scores. Replace them with your own.'
      : `Draft: ${count} frames still carry the template’s draft scores. Replace them with your own.`,
  stale: (count: number) =>
    count === 1
      ? '1 frame was scored before its texts changed. Confirm the scores or give new ones.'
      : `${count} frames were scored before their texts changed. Confirm the scores or give new ones.`,
  designAid: 'A design aid, not a forecast of survey results. Read it together with the average of moments.',
  settings: 'Compare it only with boards of the same weights and multiplier.',
} as const
