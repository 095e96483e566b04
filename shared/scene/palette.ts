import type { Colour } from './ink'

/** The colours of the sheet and of every export: paper is light in both themes, because it is printed. */
export const PALETTE = {
  paper: '#fffdf9',
  desk: '#f3eee6',
  panel: '#faf7f1',
  ink: '#2b2622',
  ink2: '#6d6459',
  ink3: '#8a8072',
  line: '#e4dccf',
  what: '#23706b',
  whatTint: '#eef5f3',
  who: '#a94a27',
  whoTint: '#fbf0ea',
  how: '#3d4f8a',
  howTint: '#eef0f7',
  sun: '#e3a72f',
} as const satisfies Readonly<Record<string, Colour>>

/** Colours of the five levels, index 0 for level 1. Always shown with the number. */
export const LEVEL_COLOURS: readonly Colour[] = ['#b3402a', '#c9793c', '#8f867a', '#3f8a83', '#1f7a73']
