import { boardOf, type Doc, guestsOf } from '../../model/doc'
import type { Board, Frame, Guest } from '../../model/record'
import { kept } from '../kept'
import { perDoc } from '../perDoc'
import { CHECKS, type CheckId, checkCard } from './catalog'
import type { Finding } from './findings'
import { type FrameView, frameViews } from './frameView'
import { nameOf } from './names'
import { type Facts, listed, type Rule, type Told } from './rule'
import { RULES } from './rules'

/** What all the checks have to say of one thing, in their order. */
export interface Telling {
  readonly of: Board | Guest | Frame
  readonly findings: readonly Finding[]
}

/**
 * The board, then its guests, then its frames in story order. A list of findings stays the very same object until it
 * says something else, so that an edit of one frame is work for one frame.
 */
export const tellings: (doc: Doc) => readonly Telling[] = perDoc((doc) => {
  const frames = frameViews(doc)
  const used = new Set(frames.map(({ frame }) => frame.guest))
  return [
    ofBoard(doc, frames),
    ...guestsOf(doc).map((guest) => ofGuest(guest, used.has(guest.id))),
    ...frames.map(ofFrame),
  ]
})

function ofBoard(doc: Doc, frames: readonly FrameView[]): Telling {
  const board = boardOf(doc)
  const view = { doc, board, frames }
  const findings = every('board', (rule) => listed(rule.look(view)), { frame: null, guest: null }, {})
  return onBoards(board, [JSON.stringify(findings)], () => ({ of: board, findings }))
}

function ofGuest(guest: Guest, isUsed: boolean): Telling {
  return onGuests(guest, [isUsed], () => {
    const facts = { name: nameOf(guest) }
    const about = { frame: null, guest: guest.id }
    return { of: guest, findings: every('persona', (rule) => listed(rule.look(guest, isUsed)), about, facts) }
  })
}

function ofFrame(view: FrameView): Telling {
  return onFrames(view, [], () => {
    const { frame } = view
    const facts = { title: nameOf(frame) }
    const about = { frame: frame.id, guest: null }
    return { of: frame, findings: every('frame', (rule) => listed(rule.look(view)), about, facts) }
  })
}

function every<S extends Rule['scope']>(
  scope: S,
  look: (rule: Extract<Rule, { scope: S }>) => readonly Told[],
  about: Pick<Finding, 'frame' | 'guest'>,
  facts: Facts,
): readonly Finding[] {
  return CHECKS.flatMap(({ id }) => {
    const rule = RULES[id]
    if (!isOf(rule, scope)) return []
    return look(rule).map((told) => finding(id, about, told, { ...facts, ...told.facts }))
  })
}

function isOf<S extends Rule['scope']>(rule: Rule, scope: S): rule is Extract<Rule, { scope: S }> {
  return rule.scope === scope
}

function finding(
  check: CheckId,
  { frame, guest }: Pick<Finding, 'frame' | 'guest'>,
  told: Told,
  facts: Facts,
): Finding {
  const { severity, scope, message } = checkCard(check)
  return {
    ...{ check, severity, scope, frame, guest },
    about: told.about ?? '',
    // Facts are put in as they are, whatever signs they hold.
    message: message.replace(/\{(\w+)\}/g, (place, name: string) => facts[name] ?? place),
    where: { frame: frame ?? told.frame ?? null, guest, field: told.field },
  }
}

const onBoards = kept<Board, Telling>()
const onGuests = kept<Guest, Telling>()
const onFrames = kept<FrameView, Telling>()
