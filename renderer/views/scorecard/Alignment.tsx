import { boardAlignment } from '../../../shared/method/alignment'
import { benchmarkOf } from '../../../shared/method/benchmark'
import { bandLabel } from '../../../shared/method/catalog'
import type { GroupAlignment } from '../../../shared/method/formulas'
import { boardOf, type Doc } from '../../../shared/model/doc'
import { importancePerformance } from '../../../shared/scene/charts/importancePerformance'
import { scorecardWords } from '../../../shared/words/scorecard'
import { LiveChart } from '../../parts/Chart'
import style from './Alignment.module.css'
import { asPartOfBoard, ofBoard, stateOfBoard, whyNoNumber } from './boardState'
import { FrameTable } from './FrameTable'
import { Groups } from './Groups'
import { Moved } from './Moved'
import { say } from './numbers'
import { Tile, Tiles } from './Tiles'

/** The number, what it is held to, and where it comes from: by stage, phase, function, dimension and frame. */
export function Alignment({ doc }: { readonly doc: Doc }) {
  const hasTarget = isAimed(doc)
  return (
    <div className={style.alignment}>
      <Standing doc={doc} />
      <Moved doc={doc} />
      <Groups doc={doc} />
      <FrameTable doc={doc} />
      <LiveChart
        of={doc}
        make={importancePerformance}
        height={pictureHeight}
        empty={hasTarget ? scorecardWords.noPerformance : scorecardWords.noPerformanceTarget}
      />
    </div>
  )
}

function pictureHeight(width: number): number {
  return Math.min(400, Math.max(280, width * 0.42))
}

function Standing({ doc }: { readonly doc: Doc }) {
  const reading = boardAlignment(doc)
  const { alignment } = reading
  const range = rangeOf(reading)
  const { target, baseline } = boardOf(doc)
  const hasTarget = isAimed(doc)
  const { distance, attainment, change, progress, onTarget, band } = benchmarkOf(doc)
  const state = stateOfBoard(doc)
  // A number needs the board's own first, then what it is held to.
  const without = (missing: boolean, sentence: string) =>
    alignment === null ? whyNoNumber(doc) : missing ? sentence : state
  return (
    <Tiles>
      <Tile
        label={scorecardWords.number}
        value={alignment === null ? null : say.exact(alignment)}
        state={state}
        figure={{ figure: 'board' }}
      />
      <Tile
        label={scorecardWords.range}
        value={range === null ? null : scorecardWords.between(say.exact(range.low), say.exact(range.high))}
        state={range === null ? whyNoNumber(doc) : ofBoard(doc, range.means)}
        figure={{ figure: 'range' }}
      />
      <Tile
        label={scorecardWords.band}
        value={band === null ? null : bandLabel(band)}
        state={band === null ? whyNoNumber(doc) : state}
        figure={{ figure: 'band' }}
      />
      <Tile
        label={scorecardWords.distance}
        value={distance === null ? null : say.signed(distance)}
        state={without(target === null, scorecardWords.needsTarget)}
        figure={{ figure: 'distance' }}
      />
      <Tile
        label={scorecardWords.attainment}
        value={attainment === null ? null : say.percent(attainment)}
        state={without(target === null || target === 0, scorecardWords.needsTarget)}
        figure={{ figure: 'attainment' }}
      />
      <Tile
        label={scorecardWords.onTarget}
        value={onTarget === null ? null : say.percent(onTarget)}
        state={
          onTarget === null
            ? without(!hasTarget, scorecardWords.needsTarget)
            : asPartOfBoard(doc, scorecardWords.onTargetMeans)
        }
        figure={{ figure: 'onTarget' }}
      />
      <Tile
        label={scorecardWords.change}
        value={change === null ? null : say.signed(change)}
        state={without(baseline === null, scorecardWords.needsBaseline)}
        figure={{ figure: 'change' }}
      />
      <Tile
        label={scorecardWords.progress}
        value={progress === null ? null : say.percent(progress)}
        state={
          progress === null && target !== null && baseline !== null && alignment !== null
            ? scorecardWords.notAbove
            : without(
                target === null || baseline === null,
                target === null ? scorecardWords.needsTarget : scorecardWords.needsBaseline,
              )
        }
        figure={{ figure: 'progress' }}
      />
    </Tiles>
  )
}

/** Whether any target is set. */
function isAimed(doc: Doc): boolean {
  const { target, stageTargets } = boardOf(doc)
  return target !== null || Object.keys(stageTargets).length > 0
}

/** Between which points the number can end; null: nothing is scored, so it can be anything. */
function rangeOf({ state, low, high }: GroupAlignment) {
  if (low === null || high === null || state === 'unscored') return null
  const means = state === 'complete' ? scorecardWords.rangeNone : scorecardWords.rangeMeans
  return { low, high, means }
}
