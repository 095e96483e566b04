import { settled } from '../formulas'
import { boardGap, gapOf } from '../gap'
import { worked } from './facts'
import { most } from './most'
import { ofBoard, ofFrame } from './rule'

/** SB25–SB29: promise versus reality. */
export const promiseRules = {
  SB25: ofFrame(({ frame }) => {
    const { expected, delivered } = frame
    if (expected === null || delivered === null || settled(expected - delivered) < 2) return null
    return { field: 'delivered', facts: { expected: String(expected), delivered: String(delivered) } }
  }),
  SB26: ofBoard(({ doc, frames }) => {
    const { kept, rated } = boardGap(doc)
    if (rated < 4 || kept === null || settled(kept) >= 70) return null
    const worst = most(frames, ({ frame }) => -(gapOf(frame) ?? 0))
    const place = worst ? { field: 'delivered', frame: worst.frame.id } : { field: 'board.frames' }
    return { ...place, facts: { kept: worked(kept) } }
  }),
  SB27: ofFrame(({ frame, isMoment }) => {
    if (!isMoment || frame.status === 'idea') return null
    if (frame.expected === null) return { field: 'expected' }
    return frame.delivered === null ? { field: 'delivered' } : null
  }),
  SB28: ofFrame(({ levels: { substance, ownership, feeling } }) => {
    if (substance === null || settled(substance) > 2) return null
    const rescues = [ownership, feeling].some((level) => level !== null && settled(level) >= 4)
    return rescues ? { field: 'scores.substance' } : null
  }),
  SB29: ofFrame(({ frame }) => {
    const isEarly = frame.stage === 'awareness' || frame.stage === 'discovery' || frame.stage === 'attraction'
    if (!isEarly || frame.ownerFunction !== 'marketing' || (frame.expected ?? 0) < 4) return null
    const isAlone = !frame.supportFunctions.some((each) => each === 'product' || each === 'operations')
    return isAlone ? { field: 'supportFunctions' } : null
  }),
}
