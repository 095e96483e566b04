import { useState } from 'react'
import { useStore } from 'zustand'
import type { BoardCard, ComparedBoard } from '../../../../shared/ipc'
import { boardOf } from '../../../../shared/model/doc'
import type { Id } from '../../../../shared/model/id'
import { compareWords } from '../../../../shared/words/compare'
import { frameWords } from '../../../../shared/words/frame'
import { say, showTrouble } from '../../../document/session'
import { call, troubleOf } from '../../../host'
import { Button } from '../../../parts/Button'
import { Choice } from '../../../parts/Choice'
import { useEditor } from '../../../use'
import style from './Compare.module.css'
import { Compared } from './Compared'

/** Another board of the library beside this one. Nothing is asked of the library before somebody wants it. */
export function Compare() {
  const mine = useStore(useEditor().store, ({ doc }) => boardOf(doc).id)
  const [others, setOthers] = useState<readonly BoardCard[] | null>(null)
  const [isAsking, setAsking] = useState(false)
  const [chosen, setChosen] = useState<Id | null>(null)
  const [compared, setCompared] = useState<ComparedBoard | null>(null)

  const begin = () => {
    setAsking(true)
    call('library.open', {})
      .then(
        ({ boards }) => setOthers(boards.filter(({ id }) => id !== mine)),
        (error: unknown) => showTrouble(troubleOf(error)),
      )
      .finally(() => setAsking(false))
  }
  const choose = (board: Id) => {
    setChosen(board)
    call('board.compared', { board }).then(
      (other) => {
        setCompared(other)
        say(compareWords.shown(other.title || frameWords.untitledBoard))
      },
      (error: unknown) => {
        setChosen(null)
        setCompared(null)
        showTrouble(troubleOf(error))
      },
    )
  }

  if (others === null) {
    return (
      <div>
        <Button isDisabled={isAsking} onPress={begin}>
          {compareWords.begin}
        </Button>
      </div>
    )
  }
  if (others.length === 0) return <p className={style.none}>{compareWords.noOthers}</p>
  return (
    <div className={style.compare}>
      <div className={style.choice}>
        <Choice
          label={compareWords.other}
          value={chosen}
          placeholder={compareWords.choose}
          options={others.map(({ id, title }) => ({ id, label: title || frameWords.untitledBoard }))}
          onChange={choose}
        />
      </div>
      {compared ? <Compared other={compared} /> : null}
    </div>
  )
}
