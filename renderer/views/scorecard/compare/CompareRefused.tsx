import type { ComparedBoard } from '../../../../shared/ipc'
import { METHOD_VERSION, type settingsDifference } from '../../../../shared/method/benchmark'
import { boardOf } from '../../../../shared/model/doc'
import type { Board } from '../../../../shared/model/record'
import { compareWords } from '../../../../shared/words/compare'
import { frameWords } from '../../../../shared/words/frame'
import { useDoc } from '../../../use'
import { say } from '../numbers'
import { weightsInWords } from '../settings/weightsInWords'
import style from './CompareRefused.module.css'

type Difference = ReturnType<typeof settingsDifference>[number]

interface Props {
  readonly other: ComparedBoard
  readonly differs: readonly Difference[]
}

/** Numbers made with different settings say nothing side by side: which settings, and what to do. */
export function CompareRefused({ other, differs }: Props) {
  const board = boardOf(useDoc())
  const mine = board.title || frameWords.untitledBoard
  const theirs = other.title || frameWords.untitledBoard
  return (
    <section className={style.refused} aria-label={compareWords.refused}>
      <h3>{compareWords.refused}</h3>
      <p>{compareWords.refusedWhy(mine, theirs)}</p>
      <table className={style.table}>
        <thead>
          <tr>
            <th scope="col">{compareWords.setting}</th>
            <th scope="col">{mine}</th>
            <th scope="col">{theirs}</th>
          </tr>
        </thead>
        <tbody>
          {differs.map((setting) => (
            <tr key={setting}>
              <th scope="row">{compareWords.differs[setting]}</th>
              <td>{settingOf(board, setting)}</td>
              <td>{settingOf(other, setting)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{compareWords.whatToDo}</p>
    </section>
  )
}

function settingOf(
  { weights, motMultiplier }: Pick<Board, 'weights' | 'motMultiplier'>,
  setting: Difference,
) {
  switch (setting) {
    case 'weights':
      return weightsInWords(weights)
    case 'motMultiplier':
      return say.short(motMultiplier)
    case 'method':
      return METHOD_VERSION
  }
}
