import { gapClass, gapOf } from '../../method/gap'
import type { Doc } from '../../model/doc'
import type { Level } from '../../model/vocabulary'
import { chartWords } from '../../words/charts'
import { type Figures, figuresIn } from '../deck/figures'
import type { Ink } from '../ink'
import { hairline, numberTicks, trackOf } from './axis'
import type { Chart, ChartSize, ChartTable, Tones } from './chart'
import { fitted, inter, label } from './label'
import { outlined } from './outlined'
import { brokenLabels } from './promiseMarks'
import { type Ladder, rungAt, stepInks } from './promiseSteps'
import { type Setting, signedLevels } from './setting'
import { shelf } from './shelf'
import { type Moment, storyOf } from './story'

const words = chartWords.promise

/**
 * F7 as a picture: of every frame a bar at what is expected and an arrow to what is delivered, on one ladder of 1–5.
 * Broken promises are the heavy ones with their gap; a frame without both readings shows what there is.
 */
export function promiseLadder(doc: Doc, size: ChartSize, tones: Tones, locale = 'en'): Chart | null {
  const story = storyOf(doc)
  if (story.every(({ frame }) => frame.expected === null && frame.delivered === null)) return null
  const setting: Setting = { figures: figuresIn(locale), tones, labels: shelf(size) }
  const ladder = ladderOf(size, story.length)
  const rungs = rungInks(ladder, setting)
  numberTicks(story, ladder.track, ladder.bottom + 16, { tones, shelf: setting.labels })
  if (ladder.isTall) footWords(story, ladder, setting)
  const steps = story.flatMap(({ frame }, place) => stepInks(frame, place, ladder, tones))
  brokenLabels(story, ladder, setting)
  const ink = outlined([...rungs, ...steps, ...setting.labels.inks])
  return { ink, ...size, title: words.title, table: tableOf(story, setting.figures) }
}

function ladderOf(size: ChartSize, count: number): Ladder {
  const isTall = size.h >= 220
  const isWide = size.w >= 560
  const track = trackOf(isWide ? 124 : 24, size.w - 8, count)
  return { size, top: 16, bottom: size.h - (isTall ? 44 : 22), track, isWide, isTall }
}

function rungInks(ladder: Ladder, { tones, labels }: Setting): readonly Ink[] {
  const { left, right } = ladder.track
  return RUNGS.map((rung) => {
    const y = rungAt(rung, ladder)
    const text = ladder.isWide ? `${words.rungs[rung]} ${rung}` : String(rung)
    const look = { font: inter(11), colour: tones.ink2, anchor: 'end' } as const
    labels.put(label(text, left - 8, y + 4, look))
    return hairline(left, y, right - left, tones.line)
  })
}

const RUNGS = [1, 2, 3, 4, 5] as const satisfies readonly Level[]

/** How the picture is read, and what is missing in it. */
function footWords(story: readonly Moment[], { size }: Ladder, { tones, labels }: Setting): void {
  const gaps = story.map(({ frame }) => gapOf(frame))
  const broken = gaps.filter((gap) => gapClass(gap) === 'broken').length
  const missing = gaps.filter((gap) => gap === null).length
  const text = [
    words.key,
    ...(broken === 0 ? [] : [words.brokenCount(broken)]),
    ...(missing === 0 ? [] : [words.missing(missing)]),
  ].join(' · ')
  const look = { font: inter(11), colour: tones.ink2 }
  labels.put(label(fitted(text, size.w - 16, look), 8, size.h - 7, look))
}

function tableOf(story: readonly Moment[], figures: Figures): ChartTable {
  const rung = (level: number | null) => (level === null ? chartWords.notKnown : figures.level(level))
  return {
    caption: words.caption,
    columns: [chartWords.frame, words.expected, words.delivered, words.gap, words.reading],
    rows: story.map(({ frame, number, title }) => {
      const gap = gapOf(frame)
      return [
        chartWords.numbered(String(number), title),
        rung(frame.expected),
        rung(frame.delivered),
        gap === null ? chartWords.notKnown : signedLevels(gap, figures),
        gap === null ? chartWords.notKnown : words.classes[gapClass(gap)],
      ]
    }),
  }
}
