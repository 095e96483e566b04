import { dimensionAgreement } from '../../method/agreement'
import { dimensionCard } from '../../method/catalog'
import { type Doc, scoresOf } from '../../model/doc'
import type { Id } from '../../model/id'
import { DIMENSIONS } from '../../model/vocabulary'
import { chartWords } from '../../words/charts'
import { figuresIn } from '../deck/figures'
import type { Ink } from '../ink'
import { cellInks, type Grid, gridOf } from './agreementCells'
import { agreementTable } from './agreementTable'
import type { Chart, ChartSize, Tones } from './chart'
import { fitted, inter, label } from './label'
import { outlined } from './outlined'
import type { Setting } from './setting'
import { shelf } from './shelf'
import { type Moment, storyOf } from './story'

const words = chartWords.agreement

/**
 * F13 as a picture: a row a frame, six small scales of 1–5, a dot where raters stand and a line over how far they
 * spread; cells to discuss are framed. `frames`: which, sixty at most; left out: the first sixty that anyone scored.
 * As high as its rows need. Who may see it is the caller's question.
 */
export function agreementDots(
  doc: Doc,
  size: ChartSize,
  tones: Tones,
  locale = 'en',
  options: { readonly frames: readonly Id[] | null } = { frames: null },
): Chart | null {
  const story = shownOf(doc, options.frames)
  if (story.every(({ frame }) => !isScored(doc, frame.id))) return null
  const figures = figuresIn(locale)
  const grid = gridOf(
    story.map(({ number, title }) => chartWords.numbered(String(number), title)),
    size,
  )
  const setting: Setting = { figures, tones, labels: shelf({ w: size.w, h: grid.h }) }
  heads(grid, setting)
  const cells = story.flatMap((moment, row) => rowInks(doc, moment, row, grid, setting))
  const ink = outlined([...cells, ...setting.labels.inks])
  return { ink, w: size.w, h: grid.h, title: words.title, table: agreementTable(doc, story, figures) }
}

/** Rows a page holds and an eye can follow. */
const PAGE = 60

function shownOf(doc: Doc, frames: readonly Id[] | null): readonly Moment[] {
  const story = storyOf(doc)
  const asked = frames === null ? null : new Set(frames)
  return story.filter(({ frame }) => (asked ? asked.has(frame.id) : isScored(doc, frame.id))).slice(0, PAGE)
}

function isScored(doc: Doc, frame: Id): boolean {
  return scoresOf(doc, frame).some(({ levels }) => DIMENSIONS.some((d) => levels[d] !== null))
}

function rowInks(doc: Doc, moment: Moment, row: number, grid: Grid, setting: Setting): readonly Ink[] {
  const { tones, labels } = setting
  const scores = scoresOf(doc, moment.frame.id)
  const look = { font: inter(12), colour: tones.ink }
  const name = fitted(chartWords.numbered(String(moment.number), moment.title), grid.left - 18, look)
  labels.put(label(name, 8, grid.y(row) + 4, look))
  return DIMENSIONS.flatMap((dimension, column) => {
    const levels = scores.map((score) => score.levels[dimension]).filter((level) => level !== null)
    const { flag } = dimensionAgreement(doc, moment.frame.id, dimension)
    return cellInks(levels, { row, column, flag, zone: dimensionCard(dimension).pillar }, grid, tones)
  })
}

/** The dimensions in the colours of their words, and how the picture is read. */
function heads(grid: Grid, { tones, labels }: Setting): void {
  const wide = { font: inter(12, 600), anchor: 'middle' } as const
  const isRoomy = DIMENSIONS.every(
    (d) => fitted(dimensionCard(d).label, grid.cell - 6, wide) === dimensionCard(d).label,
  )
  for (const [column, dimension] of DIMENSIONS.entries()) {
    const { label: name, pillar } = dimensionCard(dimension)
    const look = { font: inter(isRoomy ? 12 : 11, 600), colour: tones[pillar], anchor: 'middle' } as const
    labels.put(label(isRoomy ? name : words.short[dimension], grid.x(column, 3), grid.top - 10, look))
  }
  const look = { font: inter(11), colour: tones.ink2 }
  const key = [`${words.keyDot} · ${words.keyDiscuss}`, words.keyDiscuss, words.keyShort]
  const text = key.find((each) => fitted(each, grid.right - 16, look) === each) ?? ''
  labels.put(label(text, 8, grid.h - 8, look))
}
