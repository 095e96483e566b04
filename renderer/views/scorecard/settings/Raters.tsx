import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { ratersOf } from '../../../../shared/model/doc'
import { settingsWords } from '../../../../shared/words/settings'
import { Button } from '../../../parts/Button'
import { useDoc } from '../../../use'
import { NewRater } from '../../session/NewRater'
import { RaterRow } from './RaterRow'
import style from './Raters.module.css'
import { Setting } from './Setting'

/** Who scores this board. */
export function Raters() {
  const raters = ratersOf(useDoc())
  const [isAdding, setAdding] = useState(false)
  return (
    <Setting title={settingsWords.raters} lead={settingsWords.ratersLead} field="board.raters">
      {raters.length === 0 ? <p className={style.empty}>{settingsWords.noRaters}</p> : null}
      <ul className={style.raters}>
        {raters.map((rater) => (
          <RaterRow key={rater.id} rater={rater} />
        ))}
      </ul>
      {isAdding ? (
        <NewRater onAdded={() => setAdding(false)} onCancel={() => setAdding(false)} />
      ) : (
        <div>
          <Button icon={<UserPlus aria-hidden />} onPress={() => setAdding(true)}>
            {settingsWords.addRater}
          </Button>
        </div>
      )}
    </Setting>
  )
}
