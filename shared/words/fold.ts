/** Long words that show their first lines. */
export const foldWords = {
  all: 'Show all',
  less: 'Show less',
} as const
