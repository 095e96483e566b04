import { settled } from '../formulas'
import { feelingName, worked } from './facts'
import type { FrameView } from './frameView'
import { most } from './most'
import { nameOf } from './names'
import { ofBoard, ofFrame, type Told } from './rule'
import { weakestField } from './weakestField'

/** SB30–SB38: moments of truth and emotion. */
export const momentRules = {
  SB30: ofBoard(({ frames }) => {
    if (frames.length < 3 || frames.some(({ isMoment }) => isMoment)) return null
    return { field: 'board.frames' }
  }),
  SB31: ofBoard(({ frames }) => {
    const moments = frames.filter(({ isMoment }) => isMoment)
    const last = moments.at(-1)
    if (frames.length < 6 || moments.length * 2 <= frames.length || !last) return null
    const facts = { n: String(moments.length), total: String(frames.length) }
    return { field: 'momentOfTruth', frame: last.frame.id, facts }
  }),
  SB32: ofFrame((view) => {
    const { alignment } = view.alignment
    if (!view.isMoment || alignment === null || settled(alignment) >= 50) return null
    return { field: weakestField(view), facts: { alignment: worked(alignment) } }
  }),
  SB33: ofFrame(refusedNeed),
  SB34: ofBoard(({ frames }) => {
    const polished = frames.some(
      ({ frame }) => frame.kano === 'delighter' && (frame.status === 'agreed' || frame.status === 'live'),
    )
    const failing = polished ? frames.find((view) => refusedNeed(view) !== null) : undefined
    return failing ? { field: refusedNeed(failing)?.field ?? 'delivered', frame: failing.frame.id } : null
  }),
  SB35: ofFrame(({ frame: { intended, felt } }) => {
    if (intended === null || felt === null || (intended.valence ?? 0) < 1 || (felt.valence ?? 0) > -1)
      return null
    return { field: 'felt', facts: { intended: feelingName(intended), felt: feelingName(felt) } }
  }),
  SB36: ofBoard(({ frames }) => {
    const last = frames.at(-1)?.frame
    if (!last) return null
    const place = { frame: last.id, facts: { title: nameOf(last) } }
    const intended = last.intended?.valence ?? null
    if (intended === null || intended < 1) return { ...place, field: 'intended' }
    return (last.felt?.valence ?? 0) < 0 ? { ...place, field: 'felt' } : null
  }),
  SB37: ofBoard(({ frames }) => {
    const known = frames.filter((view) => intendedIn(view) !== null)
    if (frames.length < 4 || known.length * 2 < frames.length) return null
    const best = most(known, (view) => intendedIn(view) ?? 0)
    if (!best || (intendedIn(best) ?? 0) >= 3) return null
    return { field: 'intended', frame: best.frame.id }
  }),
  SB38: ofBoard(({ frames }) => {
    const felt = frames.map(({ frame }) => frame.felt?.valence ?? null)
    const lowest = Math.min(...felt.filter((valence) => valence !== null))
    const place = felt.lastIndexOf(lowest)
    const worst = frames[place]
    // The story is counted in frames: the sixth of nine is the end of its second third.
    if (frames.length < 6 || !worst || lowest > -2 || (place + 1) * 3 <= frames.length * 2) return null
    return { field: 'felt', frame: worst.frame.id, facts: { title: nameOf(worst.frame) } }
  }),
}

/** A basic need that is not met, and where it shows; null: it is met, not rated, or no basic need. */
function refusedNeed({ frame, levels }: FrameView): Told | null {
  if (frame.kano !== 'must-be') return null
  if (frame.delivered !== null && frame.delivered <= 2) return { field: 'delivered' }
  return levels.substance !== null && settled(levels.substance) <= 2 ? { field: 'scores.substance' } : null
}

function intendedIn({ frame }: FrameView): number | null {
  return frame.intended?.valence ?? null
}
