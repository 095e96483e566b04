import type { BusinessFunction } from '../../model/vocabulary'
import { isBlank, percent } from './facts'
import type { FrameView } from './frameView'
import { ofBoard, ofFrame } from './rule'

/** SB17–SB24: ownership and the common blueprint. */
export const ownershipRules = {
  SB17: ofFrame(({ frame }) => {
    if (frame.status === 'idea') return null
    if (isBlank(frame.ownerRole)) return { field: 'ownerRole' }
    return frame.ownerFunction === null ? { field: 'ownerFunction' } : null
  }),
  SB18: ofBoard(({ frames }) => {
    if (frames.length < 5) return null
    const roles = new Map<string, FrameView[]>()
    for (const view of frames) {
      const role = view.frame.ownerRole.trim()
      const held = roles.get(role)
      if (held) held.push(view)
      else if (role !== '') roles.set(role, [view])
    }
    const owner = [...roles].find(([, held]) => held.length > frames.length / 2)
    if (!owner) return null
    const [role, held] = owner
    return { ...at('ownerRole', held[0]), facts: { role, share: percent(held.length, frames.length) } }
  }),
  SB19: ofBoard(({ frames }) => {
    const held = frames.filter(({ frame }) => frame.ownerFunction === 'customer-care')
    if (frames.length < 5 || held.length * 10 <= frames.length * 4) return null
    return { ...at('ownerFunction', held[0]), facts: { share: percent(held.length, frames.length) } }
  }),
  SB20: ofFrame(({ frame, ownerAfter }) => {
    if (frame.ownerFunction === null || ownerAfter === null) return null
    return ownerAfter !== frame.ownerFunction && isBlank(frame.handoff) ? { field: 'handoff' } : null
  }),
  SB21: ofFrame(({ frame, isMoment }) =>
    isMoment && frame.empowered === false ? { field: 'empowered' } : null,
  ),
  SB22: ofBoard(({ frames }) => {
    const there = new Set(frames.flatMap(functionsOf))
    if (frames.length < 6 || there.size >= 4) return null
    return { ...at('supportFunctions', frames[0]), facts: { n: String(there.size) } }
  }),
  SB23: ofBoard(({ frames }) => {
    const using = frames.filter(({ frame }) => frame.stage === 'use')
    const isThere = using.some((view) => functionsOf(view).includes('product'))
    return using.length === 0 || isThere ? null : at('supportFunctions', using[0])
  }),
  SB24: ofFrame(({ frame, isMoment }) =>
    isMoment && frame.status !== 'idea' && isBlank(frame.backstage) ? { field: 'backstage' } : null,
  ),
}

/** Who owns the frame and who supports it. */
function functionsOf({ frame }: FrameView): readonly BusinessFunction[] {
  return frame.ownerFunction === null
    ? frame.supportFunctions
    : [frame.ownerFunction, ...frame.supportFunctions]
}

function at(field: string, view: FrameView | undefined) {
  return view ? { field, frame: view.frame.id } : { field: 'board.frames' }
}
