import { settingsWords } from '../../../../shared/words/settings'
import { say } from '../numbers'
import style from './BaselineList.module.css'
import type { TakenBaseline } from './baselines'
import { weightsInWords } from './weightsInWords'

/** The baselines of this board, the last one first, each with what its number rests on. */
export function BaselineList({ taken }: { readonly taken: readonly TakenBaseline[] }) {
  return (
    <table className={style.table}>
      <caption className="unseen">{settingsWords.earlier}</caption>
      <thead>
        <tr>
          <th scope="col">{settingsWords.taken}</th>
          <th scope="col" className={style.right}>
            {settingsWords.alignment}
          </th>
          <th scope="col">{settingsWords.settings}</th>
          <th scope="col">{settingsWords.state}</th>
        </tr>
      </thead>
      <tbody>
        {taken.map((one) => {
          const { takenAt, weights, motMultiplier, board } = one.reading
          return (
            <tr key={one.reading.id}>
              <th scope="row">{say.day(takenAt)}</th>
              <td className={style.right}>
                {board.alignment === null ? settingsWords.noShare : say.exact(board.alignment)}
                <span className={style.more}>
                  {settingsWords.framesScored(one.frames, say.percent(100 * (board.completeness ?? 0)))}
                </span>
              </td>
              <td>{settingsWords.withMultiplier(weightsInWords(weights), say.short(motMultiplier))}</td>
              <td>{stateOf(one)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function stateOf({ holds, comparable }: TakenBaseline): string {
  if (holds) return settingsWords.current
  return comparable ? settingsWords.replaced : settingsWords.ended
}
