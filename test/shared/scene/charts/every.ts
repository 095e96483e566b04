import {
  boardAlignment,
  frameAlignment,
  functionAlignment,
  stageAlignment,
} from '../../../../shared/method/alignment'
import { boardOf, type Doc, framesOf } from '../../../../shared/model/doc'
import { FUNCTIONS, STAGES } from '../../../../shared/model/vocabulary'
import { agreementDots } from '../../../../shared/scene/charts/agreementDots'
import { alignmentBars } from '../../../../shared/scene/charts/alignmentBars'
import type { Chart, ChartSize, Tones } from '../../../../shared/scene/charts/chart'
import { equationBalance } from '../../../../shared/scene/charts/equationBalance'
import { feelingCurve } from '../../../../shared/scene/charts/feelingCurve'
import { fixPicture } from '../../../../shared/scene/charts/fixPicture'
import { importancePerformance } from '../../../../shared/scene/charts/importancePerformance'
import { movement } from '../../../../shared/scene/charts/movement'
import { promiseLadder } from '../../../../shared/scene/charts/promiseLadder'

export type Make = (doc: Doc, size: ChartSize, tones: Tones, locale?: string) => Chart | null

/** Every chart there is, each from a board alone. */
export const CHARTS: Readonly<Record<string, Make>> = {
  feelingCurve,
  'feelingCurve with alignment': (doc, size, tones, locale) =>
    feelingCurve(doc, size, tones, locale, { alignment: true }),
  equationBalance,
  fixPicture,
  importancePerformance,
  promiseLadder,
  agreementDots,
  'alignmentBars of stages': (doc, size, tones, locale) =>
    alignmentBars(
      [
        { label: 'Board', reading: boardAlignment(doc), target: boardOf(doc).target },
        ...STAGES.map((stage) => ({
          label: stage,
          reading: stageAlignment(doc, stage),
          target: boardOf(doc).stageTargets[stage] ?? boardOf(doc).target,
        })),
      ],
      size,
      tones,
      locale,
    ),
  'alignmentBars of functions': (doc, size, tones, locale) =>
    alignmentBars(
      FUNCTIONS.map((owner) => ({ label: owner, reading: functionAlignment(doc, owner), target: null })),
      size,
      tones,
      locale,
    ),
  movement: (doc, size, tones, locale) => movement(movedRows(doc), size, tones, locale),
}

/** As if every frame had moved a little; some were not scored before. */
function movedRows(doc: Doc) {
  return framesOf(doc).map((frame, i) => {
    const after = frameAlignment(doc, frame.id).alignment
    const before = after === null || i % 5 === 3 ? null : Math.max(0, after - ((i * 17) % 40) + 12)
    return { label: frame.title, before, after }
  })
}

/** From a corner of a panel to a page. */
export const SIZES: readonly ChartSize[] = [
  { w: 280, h: 160 },
  { w: 400, h: 200 },
  { w: 480, h: 260 },
  { w: 720, h: 320 },
  { w: 1200, h: 520 },
]
