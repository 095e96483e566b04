import type { Doc } from '../../model/doc'
import { missingWords } from '../../words/explainMissing'
import { stepWords } from '../../words/explainSteps'
import { boardAlignment, countingFrames, weighedFrames } from '../alignment'
import { BANDS, type Band, bandOf } from '../band'
import { bandLabel } from '../catalog'
import { type Account, type Step, step } from './explanation'
import { nameOf } from './names'
import type { Numbers } from './numbers'
import { caveats, noNumber, unscored } from './unsaid'

/** F5: the lowest and the highest the board can end at, and the frames that leave the room between. */
export function rangeAccount(doc: Doc, say: Numbers): Account {
  const { low, high, state } = boardAlignment(doc)
  const rows = weighedFrames(doc)
    .filter(({ alignment }) => alignment.state !== 'not-applicable')
    .map(({ frame, weight, alignment }) => {
      const isOpen = alignment.alignment === null
      return {
        frame,
        weight,
        low: isOpen ? 0 : (alignment.low ?? 0),
        high: isOpen ? 100 : (alignment.high ?? 100),
      }
    })
  const sum = (value: (row: (typeof rows)[number]) => number) =>
    rows.reduce((total, row) => total + row.weight * value(row), 0)
  const wide = rows
    .filter((row) => row.weight * (row.high - row.low) > 0)
    .sort((a, b) => b.weight * (b.high - b.low) - a.weight * (a.high - a.low))
  const isKnown = low !== null && high !== null && state !== 'unscored'
  return {
    steps: [
      step(stepWords.sumOfWeights, say.short(sum(() => 1))),
      ...(isKnown
        ? [
            step(stepWords.sumOfLowest, say.short(sum((row) => row.low))),
            step(stepWords.sumOfHighest, say.short(sum((row) => row.high))),
          ]
        : []),
      ...wide
        .slice(0, MOST_WIDE)
        .map((row) =>
          step(
            stepWords.leavesOpen,
            stepWords.openBetween(nameOf(doc, row.frame), say.exact(row.low), say.exact(row.high)),
          ),
        ),
      ...(wide.length > MOST_WIDE ? [step(stepWords.moreOpen, say.short(wide.length - MOST_WIDE))] : []),
    ],
    result: isKnown ? stepWords.betweenPoints(say.exact(low), say.exact(high)) : null,
    ...behind(doc),
  }
}

/** F10: which level of the rubric the alignment is nearest to, and which ones it can still become. */
export function bandAccount(doc: Doc, say: Numbers): Account {
  const { alignment, low, high, state } = boardAlignment(doc)
  const band = bandOf(alignment)
  const ends = [bandOf(low), bandOf(high)]
  return {
    steps: [
      step(stepWords.alignment, alignment === null ? noNumber(doc) : say.exact(alignment)),
      ...(band === null ? [] : [reach(say, band)]),
      ...(band === null || state === 'complete' ? [] : open(ends)),
    ],
    result: band === null ? null : state === 'complete' ? bandLabel(band) : stepWords.partly(bandLabel(band)),
    ...behind(doc),
  }
}

function behind(doc: Doc): Pick<Account, 'otherwise' | 'missing' | 'notes'> {
  const frames = countingFrames(doc)
  return {
    otherwise: noNumber(doc),
    missing: frames.length === 0 ? [missingWords.noFrames] : unscored(doc, frames),
    notes: caveats(doc, frames),
  }
}

/** From which points to which this level goes: halfway to its neighbours, which stand 25 points apart. */
function reach(say: Numbers, band: Band): Step {
  const middle = 25 * BANDS.indexOf(band)
  const [from, to] = [Math.max(0, middle - 12.5), Math.min(100, middle + 12.5)]
  return step(stepWords.reaches, stepWords.fromTo(say.short(from), say.short(to)))
}

function open([lowest, highest]: readonly (Band | null)[]): readonly Step[] {
  if (!lowest || !highest || lowest === highest) return []
  return [step(stepWords.canBecome, stepWords.betweenPoints(bandLabel(lowest), bandLabel(highest)))]
}

const MOST_WIDE = 3
