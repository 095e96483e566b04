import { boardGap } from '../../../shared/method/gap'
import type { Doc } from '../../../shared/model/doc'
import { promiseLadder } from '../../../shared/scene/charts/promiseLadder'
import { readingWords } from '../../../shared/words/readings'
import { scorecardWords } from '../../../shared/words/scorecard'
import { LiveChart } from '../../parts/Chart'
import { say } from './numbers'
import style from './Reading.module.css'
import { Tile, Tiles } from './Tiles'

/** How the board keeps its promises: net, shortfall, kept, and how many frames say so at all. */
export function PromiseGap({ doc }: { readonly doc: Doc }) {
  const { netGap, shortfall, kept, rated, frames } = boardGap(doc)
  const rests = readingWords.ratedOf(say.short(rated), say.short(frames))
  const stateOf = (value: number | null, means: string) =>
    value === null ? scorecardWords.nothingRatedShort : `${means} · ${rests}`
  return (
    <div className={style.reading}>
      <Tiles>
        <Tile
          label={readingWords.kept}
          value={kept === null ? null : say.percent(kept)}
          state={stateOf(kept, readingWords.keptMeans)}
          figure={{ figure: 'kept' }}
        />
        <Tile
          label={readingWords.net}
          value={netGap === null ? null : say.signed(netGap)}
          state={stateOf(netGap, readingWords.netMeans)}
          figure={{ figure: 'promiseGap' }}
        />
        <Tile
          label={readingWords.shortfall}
          value={shortfall === null ? null : say.exact(shortfall)}
          state={stateOf(shortfall, readingWords.shortfallMeans)}
          figure={{ figure: 'shortfall' }}
        />
        <Tile label={readingWords.rated} value={rests} state={readingWords.ratedMeans} />
      </Tiles>
      <LiveChart of={doc} make={promiseLadder} empty={scorecardWords.nothingRated} />
    </div>
  )
}
