import { gapClass, gapOf } from '../../method/gap'
import type { Box } from '../../model/geometry'
import { measure } from '../textWidth'
import { fitted, inter, type Label, label } from './label'
import { type Ladder, rungAt } from './promiseSteps'
import { type Setting, signedLevels } from './setting'
import type { Moment } from './story'

/** The gap of every broken promise beside its arrow, the worst first and with its name where there is room. */
export function brokenLabels(story: readonly Moment[], ladder: Ladder, setting: Setting): void {
  const { tones, labels, figures } = setting
  const shafts = story.flatMap(({ frame }, place) => shaftOf(frame, place, ladder))
  for (const shaft of shafts) labels.keep(shaft)
  const broken = story
    .flatMap(({ frame, title }, place) => {
      const gap = gapOf(frame)
      return gap !== null && gapClass(gap) === 'broken'
        ? [{ place, title, gap, to: frame.delivered ?? 1 }]
        : []
    })
    .sort((a, b) => a.gap - b.gap)
    .slice(0, NAMED)
  for (const { place, title, gap, to } of broken) {
    const x = ladder.track.at(place)
    const y = rungAt(to, ladder)
    const look = { font: inter(11, 600), colour: tones.alarm }
    const value = signedLevels(gap, figures)
    const name = fitted(title, Math.min(170, ladder.size.w * 0.2), look)
    const texts = name === '' ? [value] : [`${name} ${value}`, value]
    labels.choose(texts.flatMap((text) => around(text, x, y, look)))
  }
}

function around(text: string, x: number, y: number, look: Parameters<typeof label>[3]): readonly Label[] {
  const w = measure(text, look.font)
  return [
    label(text, x - w / 2, y + 13, look),
    label(text, x + 9 - w, y + 13, look),
    label(text, x - 9, y + 13, look),
    label(text, x + 11, y + 3, look),
    label(text, x - 11 - w, y + 3, look),
    label(text, x + 11, y - 12, look),
    label(text, x - 11 - w, y - 12, look),
  ]
}

/** The room an arrow and its bar take. */
function shaftOf(frame: Moment['frame'], place: number, ladder: Ladder): readonly Box[] {
  const ends = [frame.expected, frame.delivered].flatMap((level) =>
    level === null ? [] : [rungAt(level, ladder)],
  )
  if (ends.length === 0) return []
  const x = ladder.track.at(place)
  const half = Math.min(8, ladder.track.pitch * 0.36)
  const top = Math.min(...ends) - 2
  return [{ x: x - half, y: top, w: 2 * half, h: Math.max(...ends) + 2 - top }]
}

/** No chart has room for more. */
const NAMED = 30
