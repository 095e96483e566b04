import type { Feeling } from '../../model/record'
import { isBlank } from './facts'
import { ofBoard, ofFrame, ofGuest } from './rule'

/** SB01–SB10: What + Who = How. */
export const canvasRules = {
  SB01: ofFrame(({ frame }) => (frame.status !== 'idea' && isBlank(frame.what) ? { field: 'what' } : null)),
  SB02: ofFrame(({ frame, hasGuest }) => (frame.status !== 'idea' && !hasGuest ? { field: 'guest' } : null)),
  SB03: ofFrame(({ frame, hasGuest }) => {
    const knowsTheRest = !isBlank(frame.what) && hasGuest
    return frame.status !== 'idea' && knowsTheRest && isBlank(frame.action) ? { field: 'action' } : null
  }),
  SB04: ofFrame(({ frame }) =>
    !isBlank(frame.action) && isBlank(frame.outcome) ? { field: 'outcome' } : null,
  ),
  SB05: ofFrame(({ frame }) => (COMPANY_VOICE.test(frame.outcome) ? { field: 'outcome' } : null)),
  SB06: ofFrame(({ frame }) =>
    frame.status !== 'idea' && isUnsaid(frame.intended) ? { field: 'intended' } : null,
  ),
  SB07: ofFrame(({ frame }) => {
    if (!SCRIPT.test(frame.action)) return null
    if (isUnsaid(frame.intended)) return { field: 'intended' }
    return isBlank(frame.outcome) ? { field: 'outcome' } : null
  }),
  SB08: ofGuest((guest) => {
    const missing = WHOLE_PERSON.filter((list) => guest[list].every(isBlank))
    const [first] = missing
    return first === undefined ? null : { field: first, facts: { missing: missing.join(', ') } }
  }),
  SB09: ofGuest((_guest, isUsed) => (isUsed ? null : { field: 'name' })),
  SB10: ofBoard(({ board }) => (isBlank(board.intent) ? { field: 'board.intent' } : null)),
}

const WHOLE_PERSON = ['needs', 'desires', 'context', 'emotion'] as const

/** Whole words at the start; “we” is allowed, because families speak as “we”. */
const COMPANY_VOICE =
  /^\s*(?:(?:the|our|each|every)\s+)?(?:staff|team|employees?|customers?|guests?|users?|clients?|visitors?)(?![\p{L}\p{N}_])/iu

/** The words of a service script where a word begins, so that “smiles” and “greeted” are found and “impolite” is not. */
const SCRIPT = /(?<![\p{L}\p{N}_])(?:smile|eye\s+contact|greet|polite|thank\s+you|use\s+their\s+name)/iu

function isUnsaid(feeling: Feeling | null): boolean {
  return feeling === null || (feeling.emotion === null && feeling.valence === null)
}
