import { balanceOf, pillarLack } from '../../../shared/method/equation'
import type { Doc } from '../../../shared/model/doc'
import { ZONES } from '../../../shared/model/vocabulary'
import { equationBalance } from '../../../shared/scene/charts/equationBalance'
import { readingWords } from '../../../shared/words/readings'
import { scorecardWords } from '../../../shared/words/scorecard'
import { LiveChart } from '../../parts/Chart'
import { asPartOfBoard, stateOfBoard } from './boardState'
import { say } from './numbers'
import style from './Reading.module.css'
import { Tile, Tiles } from './Tiles'

/** What + Who = How: whether it does, in a sentence, a picture and four numbers. */
export function Equation({ doc }: { readonly doc: Doc }) {
  const balance = balanceOf(doc)
  const { residual, reading } = balance
  const state = stateOfBoard(doc)
  const missing = ZONES.filter((zone) => balance[zone] === null).map((zone) => readingWords.pillar[zone])
  return (
    <div className={style.reading}>
      <p className={style.said}>
        {reading === null ? readingWords.noReading : readingWords.reading[reading]}
      </p>
      <Tiles>
        {ZONES.map((zone) => {
          const points = balance[zone]
          return (
            <Tile
              key={zone}
              label={readingWords.pillar[zone]}
              value={points === null ? null : say.exact(points)}
              state={points === null ? readingWords.pillarLack[pillarLack(doc, zone) ?? 'unscored'] : state}
              figure={{ figure: 'pillar', zone }}
              tone={zone}
            />
          )
        })}
        <Tile
          label={readingWords.residual}
          value={residual === null ? null : say.signed(residual)}
          state={
            residual === null
              ? readingWords.residualWithout(scorecardWords.and(missing), missing.length)
              : asPartOfBoard(doc, readingWords.residualMeans)
          }
          figure={{ figure: 'equation' }}
        />
      </Tiles>
      <LiveChart of={doc} make={equationBalance} height={pictureHeight} empty={readingWords.noReading} />
    </div>
  )
}

function pictureHeight(width: number): number {
  return Math.min(340, Math.max(220, width * 0.36))
}
