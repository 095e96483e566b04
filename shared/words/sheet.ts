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
} as const
