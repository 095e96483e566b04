import { useDeferredValue } from 'react'
import type { ComparedBoard } from '../../../../shared/ipc'
import { settingsDifference, settingsOf } from '../../../../shared/method/benchmark'
import { reportOf } from '../../../../shared/method/report'
import { boardOf } from '../../../../shared/model/doc'
import { compareWords } from '../../../../shared/words/compare'
import { frameWords } from '../../../../shared/words/frame'
import { useDoc } from '../../../use'
import { useBlind } from '../../session/blind'
import style from './Compared.module.css'
import { CompareRefused } from './CompareRefused'
import { comparedRows } from './rows'

/** Two boards reading by reading, or why they cannot be compared. */
export function Compared({ other }: { readonly other: ComparedBoard }) {
  // Two boards need not follow every key.
  const doc = useDeferredValue(useDoc())
  const isBlind = useBlind()
  const board = boardOf(doc)
  const mine = board.title || frameWords.untitledBoard
  const theirs = other.title || frameWords.untitledBoard
  if (isBlind) return <p className={style.note}>{compareWords.hidden(mine)}</p>
  const differs = settingsDifference(settingsOf(board), settingsOf(other))
  if (differs.length > 0) return <CompareRefused other={other} differs={differs} />
  if (other.report === null) return <p className={style.note}>{compareWords.hidden(theirs)}</p>
  const rows = comparedRows(reportOf(doc), other.report, navigator.language)
  return (
    <>
      <div className={style.scroll}>
        <table className={style.table}>
          <caption className="unseen">{compareWords.caption(mine, theirs)}</caption>
          <thead>
            <tr>
              <th scope="col">{compareWords.reading}</th>
              <th scope="col">{mine}</th>
              <th scope="col">{theirs}</th>
              <th scope="col">{compareWords.difference}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, mine, theirs, difference }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{mine}</td>
                <td>{theirs}</td>
                <td>{difference}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={style.note}>{compareWords.memoryNote}</p>
    </>
  )
}
