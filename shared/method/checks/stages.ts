import { PHASES, STAGES } from '../../model/vocabulary'
import { framePhase } from '../alignment'
import { isBlank } from './facts'
import { ofBoard, ofFrame } from './rule'

/** SB11–SB16: the story has all its stages, and its phases in their order. */
export const stageRules = {
  SB11: ofBoard(({ board, frames }) => {
    const told = new Set(frames.map(({ frame }) => frame.stage))
    return STAGES.filter((stage) => board.stagesInScope.includes(stage) && !told.has(stage)).map((stage) => ({
      field: 'board.stages',
      about: stage,
      facts: { stage },
    }))
  }),
  SB12: ofBoard(({ frames }) => {
    const told = new Set(frames.map(({ frame }) => framePhase(frame)))
    return PHASES.filter((phase) => !told.has(phase)).map((phase) => ({
      field: 'board.frames',
      about: phase,
      facts: { phase },
    }))
  }),
  SB13: ofBoard(({ frames }) => {
    const first = frames.at(0)?.frame
    return first && framePhase(first) !== 'before' ? { field: 'stage', frame: first.id } : null
  }),
  SB14: ofBoard(({ frames }) => {
    const last = frames.at(-1)?.frame
    return last && framePhase(last) !== 'after' ? { field: 'stage', frame: last.id } : null
  }),
  SB15: ofFrame(({ frame, stageBefore }) => {
    if (frame.stage === null || stageBefore === null) return null
    return STAGES.indexOf(frame.stage) < STAGES.indexOf(stageBefore) ? { field: 'stage' } : null
  }),
  SB16: ofBoard(({ board }) =>
    STAGES.filter(
      (stage) => !board.stagesInScope.includes(stage) && isBlank(board.outOfScopeReasons[stage] ?? ''),
    ).map((stage) => ({ field: 'board.stages', about: stage, facts: { stage } })),
  ),
}
