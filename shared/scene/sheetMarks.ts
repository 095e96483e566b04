import { ZONE_BOXES } from '../model/zones'
import { sheetWords } from '../words/sheet'
import { type Colour, ellipse, type Font, type Ink, path } from './ink'
import { PALETTE } from './palette'
import { type Answers, FOOT, type ItemBox, isAnswered, openItems } from './sheetItems'
import { PADDING } from './sheetText'
import { textInks } from './textInk'
import { layoutText } from './textLayout'

/** Beside the first line (of this height) of an item whether How answers it: a tick, or an open ring. */
export function markInk(item: ItemBox, answers: Answers, line: number): readonly Ink[] {
  const [x, y] = [item.box.x - GUTTER, item.box.y + line / 2]
  return isAnswered(answers, item) ? tickInk(x, y) : ringInk(x, y)
}

/** One quiet line at the foot of a card about what is not answered; none if all is. */
export function footInk(zone: 'what' | 'who', answers: Answers): readonly Ink[] {
  const words = zone === 'what' ? whatWords(answers) : whoWords(answers)
  if (words === '') return []
  const card = ZONE_BOXES[zone]
  const [x, y] = [card.x + PADDING, card.y + card.h - FOOT + 8]
  const layout = layoutText(words, {
    font: FOOT_FONT,
    width: card.w - 2 * PADDING,
    lineHeight: 1.3,
    maxHeight: FOOT_FONT.size * 1.3,
    minSize: 11,
  })
  return [
    ...ringInk(x - GUTTER, y + layout.height / 2),
    ...textInks(layout, { x, y }, { font: FOOT_FONT, colour: PALETTE.ink2 }),
  ]
}

function whatWords(answers: Answers): string {
  const open = openItems(answers, 'what')
  return open === 0 ? '' : sheetWords.openPromises(open)
}

function whoWords(answers: Answers): string {
  const open = {
    needs: openItems(answers, 'need'),
    desires: openItems(answers, 'desire'),
    facts: openItems(answers, 'situation'),
  }
  return open.needs + open.desires + open.facts === 0 ? '' : sheetWords.openOfGuest(open)
}

/** Marks stand in the margin of the card, left of what they are about. */
const GUTTER = 14
const FOOT_FONT: Font = { family: 'Inter', size: 16, weight: 500, italic: false }
const HOW: Colour = PALETTE.how

function tickInk(x: number, y: number): readonly Ink[] {
  return [
    ellipse(x, y, 7.5, 7.5, { fill: HOW }),
    path(`M${x - 3.4} ${y + 0.2}L${x - 1} ${y + 2.7}L${x + 3.5} ${y - 2.6}`, {
      stroke: PALETTE.paper,
      strokeWidth: 2,
    }),
  ]
}

function ringInk(x: number, y: number): readonly Ink[] {
  return [ellipse(x, y, 6, 6, { stroke: HOW, strokeWidth: 1.6 })]
}
