/** What a sheet says where its board has not spoken yet. */
export const sheetWords = {
  what: 'What',
  who: 'Who',
  how: 'How',
  whatPlaceholder: 'What do we promise here?',
  guestPlaceholder: 'Who is the guest?',
  situationPlaceholder: 'What situation is the guest in?',
  actionPlaceholder: 'What happens, as the guest sees it?',
  outcomePlaceholder: 'What will the guest say about it?',
  feelingPlaceholder: 'Which feeling?',
  picturePlaceholder: 'Draw the moment here',
  moreItems: (count: number) => `and ${count} more`,
  openPromises: (count: number) => `${counted(count, 'promise')} ${verb(count)} not answered here`,
  openOfGuest: ({ needs, desires, facts }: OpenItems) => {
    const kinds = [
      needs > 0 ? counted(needs, 'need') : '',
      desires > 0 ? counted(desires, 'desire') : '',
      facts > 0 ? counted(facts, 'fact') : '',
    ].filter((words) => words !== '')
    const all = needs + desires + facts
    const whose = facts === 0 ? ' of this guest' : needs + desires === 0 ? ' of the situation' : ''
    return `${listed(kinds)}${whose} ${verb(all)} not answered here`
  },
} as const

interface OpenItems {
  readonly needs: number
  readonly desires: number
  readonly facts: number
}

function counted(count: number, one: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${one}s`
}

function verb(count: number): string {
  return count === 1 ? 'is' : 'are'
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
