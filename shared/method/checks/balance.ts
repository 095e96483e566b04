import type { Doc } from '../../model/doc'
import type { Frame } from '../../model/record'
import { STAGES } from '../../model/vocabulary'
import { frameWeight } from '../alignment'
import { CATALOG } from '../catalog'
import { balanceOf, framePillars } from '../equation'
import { settled } from '../formulas'
import { isBlank, worked } from './facts'
import { most } from './most'
import { ofBoard, ofFrame } from './rule'
import { weakestField } from './weakestField'

/** SB47–SB52: balance and investment. */
export const balanceRules = {
  SB47: ofBoard(({ doc, frames }) => {
    const { residual, reading } = balanceOf(doc)
    if (residual === null || reading === null || reading === 'balanced') return null
    const { what, who, how } = CATALOG.pillars
    const behind = residual < 0 ? how : [...what, ...who]
    const puller = most(frames, ({ frame }) => pull(doc, frame, residual))
    const place = puller ? { frame: puller.frame.id, field: weakestField(puller, behind) } : BOARD
    return { ...place, facts: { reading, residual: worked(residual) } }
  }),
  SB48: ofBoard(({ doc, frames }) => {
    const { outcomeShare } = balanceOf(doc)
    if (outcomeShare === null || settled(outcomeShare) >= 40) return null
    const facts = { share: worked(outcomeShare) }
    const bare = frames.find(({ frame }) => !isBlank(frame.action) && isBlank(frame.outcome))
    const unfelt = frames.find(({ frame }) => !isBlank(frame.action) && frame.intended === null)
    if (bare) return { frame: bare.frame.id, field: 'outcome', facts }
    return unfelt ? { frame: unfelt.frame.id, field: 'intended', facts } : { ...BOARD, facts }
  }),
  SB49: ofBoard(({ frames }) => {
    const after = frames.filter(({ frame }) => frame.stage === 'cultivation' || frame.stage === 'advocacy')
    const isInvested = after.some(({ frame }) => frame.status === 'agreed' || frame.status === 'live')
    if (frames.length < 4 || isInvested) return null
    return after[0] ? { frame: after[0].frame.id, field: 'status' } : BOARD
  }),
  SB50: ofFrame(({ frame: { serves, tradesOff }, standards }) => {
    const lost = standards.find((standard) => tradesOff.includes(standard))
    const won = standards.find((standard) => serves.includes(standard))
    if (lost === undefined || won === undefined) return null
    const isHigher = standards.indexOf(lost) < standards.indexOf(won)
    return isHigher ? { field: 'standards', facts: { lost, won } } : null
  }),
  SB51: ofFrame((view) => {
    const [reason] = view.breaker
    if (reason === undefined) return null
    return { field: { alignment: weakestField(view), felt: 'felt', gap: 'delivered' }[reason] }
  }),
  SB52: ofFrame(({ frame: { stage }, levels: { ease } }) => {
    if (stage === null || STAGES.indexOf(stage) > STAGES.indexOf('purchase')) return null
    return ease !== null && settled(ease) <= 2 ? { field: 'scores.ease' } : null
  }),
}

const BOARD = { field: 'board.frames' }

/** How much this frame leans the board the way it leans. */
function pull(doc: Doc, frame: Frame, residual: number): number {
  const { what, who, how } = framePillars(doc, frame)
  if (what === null || who === null || how === null) return 0
  return frameWeight(doc, frame) * Math.sign(residual) * (how - (what + who) / 2)
}
