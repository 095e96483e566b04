import type { Colour } from './ink'

/** The colours offered for drawing: our palette and its neighbours, so that a sheet stays of one piece. */
export const SWATCHES: readonly { readonly colour: Colour; readonly name: string }[] = [
  { colour: '#2b2622', name: 'Ink' },
  { colour: '#6d6459', name: 'Stone' },
  { colour: '#c9bfae', name: 'Linen' },
  { colour: '#fffdf9', name: 'Paper' },
  { colour: '#b3402a', name: 'Brick' },
  { colour: '#a94a27', name: 'Terracotta' },
  { colour: '#c9793c', name: 'Amber' },
  { colour: '#e3a72f', name: 'Sun' },
  { colour: '#86965f', name: 'Sage' },
  { colour: '#23706b', name: 'Teal' },
  { colour: '#3d4f8a', name: 'Indigo' },
  { colour: '#8b7595', name: 'Plum' },
  { colour: '#f6dfa8', name: 'Light sun' },
  { colour: '#f2cdb8', name: 'Light terracotta' },
  { colour: '#cfe3df', name: 'Light teal' },
  { colour: '#d5daec', name: 'Light indigo' },
]
