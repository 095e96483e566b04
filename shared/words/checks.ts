/** Names in findings for what has none yet. */
export const checkWords = {
  untitledFrame: 'Untitled frame',
  unnamedGuest: 'A guest without a name',
} as const
