import { History } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Id } from '../../../shared/model/id'
import type { BackedUpBoard, BackupCard } from '../../../shared/sharing'
import { goBackWords } from '../../../shared/words/history'
import { goBackToBackup, readBackup } from '../../document/goingBack'
import { Button } from '../../parts/Button'
import { BackupBoard } from './BackupBoard'
import style from './BackupBoards.module.css'
import { BackupCompare } from './BackupCompare'
import { useDrawn } from './useDrawn'

/** The boards of a backup and how they stand to now: ticked ones come back, any can be looked at beside today's. */
export function BackupBoards({ backup }: { readonly backup: BackupCard }) {
  const [boards, setBoards] = useState<readonly BackedUpBoard[] | 'reading' | 'failed'>('reading')
  const [ticked, setTicked] = useState<ReadonlySet<Id>>(new Set())
  const [compared, setCompared] = useState<BackedUpBoard | null>(null)
  const [going, setGoing] = useState(false)
  const drawn = useDrawn(typeof boards === 'string' ? 0 : boards.length)
  useEffect(() => {
    let wanted = true
    void readBackup(backup.id).then((found) => wanted && setBoards(found ?? 'failed'))
    return () => {
      wanted = false
    }
  }, [backup.id])
  if (boards === 'failed') return <div className={style.boards} />
  if (boards === 'reading') return <p className={style.reading}>{goBackWords.reading}</p>
  if (boards.length === 0) return <p className={style.reading}>{goBackWords.noBoards}</p>
  const differing = boards.filter(({ now }) => now !== 'same' && now !== 'blind').map(({ id }) => id)
  const tick = (id: Id) => setTicked((before) => toggled(before, id))
  const goBack = async (ids: readonly Id[]) => {
    setGoing(true)
    // What succeeds closes the dialog.
    if (!(await goBackToBackup(backup.id, ids))) setGoing(false)
  }
  if (compared) {
    return (
      <BackupCompare
        backup={backup}
        board={compared}
        going={going}
        onBack={() => setCompared(null)}
        onGoBack={() => void goBack([compared.id])}
      />
    )
  }
  return (
    <section className={style.boards} aria-label={goBackWords.boardsIn}>
      <div className={style.head}>
        <h3>{goBackWords.boardsIn}</h3>
        <Button
          look="quiet"
          isDisabled={differing.length === 0}
          onPress={() => setTicked(ticked.size === 0 ? new Set(differing) : new Set())}
        >
          {ticked.size === 0 ? goBackWords.chooseAll : goBackWords.chooseNone}
        </Button>
        <Button
          look="strong"
          icon={<History aria-hidden />}
          isDisabled={ticked.size === 0 || going}
          onPress={() => void goBack([...ticked])}
        >
          {going ? goBackWords.going : goBackWords.goBack(ticked.size)}
        </Button>
      </div>
      <ul className={style.list} inert={going}>
        {boards.map((board, place) => (
          <BackupBoard
            key={board.id}
            board={board}
            isDrawn={place < drawn}
            ticked={ticked.has(board.id)}
            onTick={() => tick(board.id)}
            onCompare={() => setCompared(board)}
          />
        ))}
      </ul>
    </section>
  )
}

function toggled(ticked: ReadonlySet<Id>, id: Id): ReadonlySet<Id> {
  return ticked.has(id) ? new Set([...ticked].filter((each) => each !== id)) : new Set([...ticked, id])
}
