import { balanceOf, pillarLack } from '../../method/equation'
import type { Doc } from '../../model/doc'
import { ZONES } from '../../model/vocabulary'
import { chartWords } from '../../words/charts'
import { type Ink, path } from '../ink'
import type { TextLook } from '../textInk'
import { layoutText } from '../textLayout'
import { type Columns, heightOf } from './equationColumns'
import { inter, label, serif } from './label'
import { type Setting, signedTenths } from './setting'
import { through } from './through'

const words = chartWords.equation

/** The level of What and Who carried over to How, and the bracket between the two with its name and points. */
export function residualInks(doc: Doc, columns: Columns, setting: Setting): readonly Ink[] {
  const balance = balanceOf(doc)
  const { what, who, how, residual, reading } = balance
  const { tones, figures } = setting
  const x = columns.right + 10
  const name = { font: inter(columns.isTall ? 14 : 12, 600), colour: tones.ink }
  const small = { font: inter(11), colour: tones.ink2 }
  if (what === null || who === null || how === null || residual === null || reading === null) {
    const lines = [
      { text: words.open, look: name },
      { text: openWords(doc), look: small },
    ]
    beside(lines, { x, y: (columns.top + columns.bottom) / 2 }, columns, setting)
    return []
  }
  const mean = (what + who) / 2
  const [from, to] = [heightOf(mean, columns), heightOf(how, columns)]
  const lines = [
    { text: words.readings[reading], look: name },
    {
      text: chartWords.points(signedTenths(residual, figures)),
      look: { font: serif(columns.isTall ? 22 : 15), colour: tones.ink },
    },
    { text: words.against(figures.whole(how), figures.whole(mean)), look: small },
  ]
  beside(lines, { x: x + 18, y: (from + to) / 2 }, columns, setting)
  return [
    path(through([columns.left, from], [x, from]), {
      stroke: tones.ink,
      strokeWidth: 1.5,
      dash: [1, 4],
    }),
    path(through([x, from], [x + 8, from], [x + 8, to], [x, to]), {
      stroke: tones.ink,
      strokeWidth: 2,
    }),
  ]
}

/** Which words of the equation have no number; mostly nobody scored them yet. */
function openWords(doc: Doc): string {
  const missing = ZONES.filter((zone) => pillarLack(doc, zone) !== null)
  const names = missing.map((zone) => words.names[zone]).join(', ')
  const isUnscored = missing.every((zone) => pillarLack(doc, zone) === 'unscored')
  return isUnscored ? words.openWhy(names) : words.openOtherwise(names)
}

interface Line {
  readonly text: string
  readonly look: TextLook
}

/** Words in lines, their middle at `y` as far as the chart's height allows; what finds no room is left to the table. */
function beside(
  lines: readonly Line[],
  at: { x: number; y: number },
  { size }: Columns,
  { labels }: Setting,
): void {
  const width = size.w - at.x - 4
  const set = lines.map(({ text, look }) => ({
    look,
    layout: layoutText(text, { font: look.font, width, lineHeight: 1.25 }),
  }))
  const height = set.reduce((total, { layout }) => total + layout.height, 0)
  let y = Math.max(2, Math.min(at.y - height / 2, size.h - 2 - height))
  for (const { look, layout } of set) {
    for (const line of layout.lines) labels.put(label(line.text, at.x, y + line.y, look))
    y += layout.height
  }
}
