import type { HowPart, LinkSource } from '../model/vocabulary'

/** Links: what of How answers an item of What or Who. */
export const answerWords = {
  title: 'Answered in How',
  hint: 'Say which part of How answers each promise and each need. It is yours to use or to leave.',
  none: 'Write What, or give this frame a guest with needs: each becomes an item that How can answer.',
  from: {
    what: 'What',
    situation: 'Situation',
    need: 'Need',
    desire: 'Desire',
  } as const satisfies Readonly<Record<LinkSource, string>>,
  parts: {
    picture: 'The whole picture',
    action: 'What happens',
    outcome: "The guest's outcome",
  } as const satisfies Readonly<Record<HowPart, string>>,
  answered: 'Answered',
  unanswered: 'Not answered yet',
  answeredBy: (names: string) => `Answered by ${names}`,
  choose: (item: string) => `What answers “${item}”?`,
  chooseItems: (name: string) => `What does ${name} answer?`,
  open: (open: { readonly what: number; readonly needs: number; readonly desires: number }) => {
    const parts = [
      ...(open.what > 0 ? [open.what === 1 ? '1 promise of What' : `${open.what} promises of What`] : []),
      ...(open.needs > 0
        ? [open.needs === 1 ? '1 need of this guest' : `${open.needs} needs of this guest`]
        : []),
      ...(open.desires > 0 ? [open.desires === 1 ? '1 desire' : `${open.desires} desires`] : []),
    ]
    const count = open.what + open.needs + open.desires
    return parts.length === 0
      ? 'Everything here is answered.'
      : `${parts.join(', ')} ${count === 1 ? 'is' : 'are'} not answered here.`
  },
} as const
