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
  unanswered: 'Not answered yet',
  answeredBy: (names: string) => `Answered by ${names}`,
  choose: (item: string) => `What answers “${item}”?`,
  chooseItems: (name: string) => `What does ${name} answer?`,
  open: (open: Readonly<Record<'what' | 'needs' | 'desires' | 'situation', number>>) => {
    const parts = [
      ...counted(open.what, 'promise of What', 'promises of What'),
      ...counted(open.needs, 'need of this guest', 'needs of this guest'),
      ...counted(open.desires, 'desire', 'desires'),
      ...counted(open.situation, 'fact of the situation', 'facts of the situation'),
    ]
    const count = open.what + open.needs + open.desires + open.situation
    const last = parts.at(-1)
    if (last === undefined) return 'Everything here is answered.'
    const listed = parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`
    return `${listed} ${count === 1 ? 'is' : 'are'} not answered here.`
  },
} as const

function counted(count: number, one: string, many: string): readonly string[] {
  return count === 0 ? [] : [count === 1 ? `1 ${one}` : `${count} ${many}`]
}
