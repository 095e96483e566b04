import { balanceOf } from '../../../shared/method/equation'
import type { Doc } from '../../../shared/model/doc'
import { readingWords } from '../../../shared/words/readings'
import { useBlind } from '../session/blind'
import { stateOfBoard } from './boardState'
import { say } from './numbers'
import style from './Reading.module.css'
import { Tile, Tiles } from './Tiles'

/** Whether the board is a list of activities or a story of outcomes; while scores are hidden, without what they make. */
export function Service({ doc }: { readonly doc: Doc }) {
  const blind = useBlind()
  const { lean, leanReading, outcomeShare, outsideService } = balanceOf(doc)
  return (
    <div className={style.reading}>
      {leanReading === null || blind ? null : (
        <p className={style.said}>{readingWords.leanReading[leanReading]}</p>
      )}
      <Tiles>
        {blind ? null : (
          <Tile
            label={readingWords.lean}
            value={lean === null ? null : say.signed(lean)}
            state={lean === null ? readingWords.noLean : `${readingWords.leanMeans} · ${stateOfBoard(doc)}`}
            figure={{ figure: 'lean' }}
          />
        )}
        <Tile
          label={readingWords.outcomeShare}
          value={outcomeShare === null ? null : say.percent(outcomeShare)}
          state={outcomeShare === null ? readingWords.noOutcome : readingWords.outcomeMeans}
          figure={{ figure: 'outcomeShare' }}
        />
        <Tile
          label={readingWords.outside}
          value={outsideService === null ? null : say.percent(outsideService)}
          state={outsideService === null ? readingWords.noOutside : readingWords.outsideMeans}
          figure={{ figure: 'outsideService' }}
        />
      </Tiles>
    </div>
  )
}
