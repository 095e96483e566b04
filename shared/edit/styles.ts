import type { BoxElement, Element, LineElement, StrokeElement, TextElement } from '../model/element'
import type { BoxForm } from '../model/vocabulary'

type Letters = Pick<TextElement, 'size' | 'colour' | 'align' | 'bold' | 'italic' | 'underline'>

/** What of an element is style: kept for the next one of its kind, and carried over by “Paste style”. */
export interface Styles {
  /** By a stamp's id, what it is put down in; not there: in its own colours. */
  readonly tints: Readonly<Record<string, string>>
  readonly text: Letters & Pick<Element, 'opacity'>
  readonly stroke: Pick<StrokeElement, 'colour' | 'width' | 'opacity'>
  readonly line: Pick<LineElement, 'colour' | 'width' | 'dash' | 'opacity'>
  /** Heads are the one difference between an arrow and a line. */
  readonly arrow: Pick<LineElement, 'colour' | 'width' | 'dash' | 'opacity' | 'startHead' | 'endHead'>
  readonly box: Readonly<
    Record<BoxForm, Letters & Pick<BoxElement, 'fill' | 'line' | 'lineWidth' | 'dash' | 'opacity'>>
  >
}

const letters: Letters = {
  size: 28,
  colour: '#2b2622',
  align: 'start',
  bold: false,
  italic: false,
  underline: false,
}
const inBox = { ...letters, size: 24, align: 'middle', lineWidth: 2.5, dash: 'solid', opacity: 1 } as const

/** Before anything was drawn. */
export const FIRST_STYLES: Styles = {
  tints: {},
  text: { ...letters, opacity: 1 },
  stroke: { colour: '#2b2622', width: 5, opacity: 1 },
  line: { colour: '#2b2622', width: 3, dash: 'solid', opacity: 1 },
  arrow: { colour: '#2b2622', width: 3, dash: 'solid', opacity: 1, startHead: 'none', endHead: 'arrow' },
  box: {
    rectangle: { ...inBox, fill: '#fffdf9', line: '#2b2622' },
    ellipse: { ...inBox, fill: '#fffdf9', line: '#2b2622' },
    note: { ...inBox, align: 'start', fill: '#f6dfa8', line: null },
    speech: { ...inBox, fill: '#fffdf9', line: '#2b2622' },
    thought: { ...inBox, fill: '#fffdf9', line: '#2b2622' },
  },
}
