/** What people who came together are called, as the group they stand in. */
export const partyWords = {
  alone: 'Alone',
  couple: 'Couple',
  family: 'Family',
  queue: 'Queue',
} as const
