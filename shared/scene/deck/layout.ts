/** Parts of a deck a person chooses among, in the order in which they stand. */
export const SECTIONS = [
  'cover',
  'contents',
  'journey',
  'guests',
  'frames',
  'scorecard',
  'fixes',
  'session',
  'appendix',
] as const
export type SectionId = (typeof SECTIONS)[number]

export const PER_PAGE = [1, 2, 3, 4, 6, 9] as const
export const PICTURE_PLACES = ['left', 'above', 'full'] as const
export const TEXT_PLACES = ['beside', 'below', 'following'] as const

/** How frames are set out on pages. */
export interface Layout {
  readonly perPage: (typeof PER_PAGE)[number]
  /** Where the picture stands: left of its text, above it, or on all of the page. */
  readonly picture: (typeof PICTURE_PLACES)[number]
  /** Where the text stands; `following`: on a page (or pages) after those of the pictures. */
  readonly text: (typeof TEXT_PLACES)[number]
  /** Ring, levels, breaker and fix. */
  readonly scores: boolean
  /** Backstage, hand-off, things and evidence, too. */
  readonly notes: boolean
  /** Decisions and open questions captured for the frame, and the comments on it that are still open. */
  readonly comments: boolean
}

/** The layouts that come with the program, by the id the command line takes. The first is the one that comes unasked. */
export const PRESETS = {
  story: layout(1, 'left', 'beside', { scores: true }),
  'picture-above': layout(1, 'above', 'below', { scores: true }),
  'full-picture': layout(1, 'full', 'below', {}),
  'full-picture-then-text': layout(1, 'full', 'following', { scores: true }),
  working: layout(1, 'left', 'beside', { scores: true, notes: true, comments: true }),
  plain: layout(1, 'left', 'beside', {}),
  'two-rows': layout(2, 'left', 'beside', { scores: true }),
  'two-columns': layout(2, 'above', 'below', { scores: true }),
  'three-rows': layout(3, 'left', 'beside', { scores: true }),
  'three-columns': layout(3, 'above', 'below', {}),
  four: layout(4, 'above', 'below', { scores: true }),
  'four-rows': layout(4, 'left', 'beside', {}),
  six: layout(6, 'above', 'below', {}),
  'six-then-text': layout(6, 'above', 'following', { scores: true }),
  nine: layout(9, 'above', 'following', {}),
} as const satisfies Readonly<Record<string, Layout>>
export type PresetId = keyof typeof PRESETS

export const PRESET_IDS = Object.keys(PRESETS) as readonly PresetId[]

function layout(
  perPage: Layout['perPage'],
  picture: Layout['picture'],
  text: Layout['text'],
  shown: Partial<Pick<Layout, 'scores' | 'notes' | 'comments'>>,
): Layout {
  return { perPage, picture, text, scores: false, notes: false, comments: false, ...shown }
}
