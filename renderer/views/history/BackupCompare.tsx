import { ArrowLeft, History } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import { differenceOf } from '../../../shared/exchange/difference'
import { type Doc, docOf } from '../../../shared/model/doc'
import type { BackedUpBoard, BackupCard } from '../../../shared/sharing'
import { goBackWords } from '../../../shared/words/history'
import { readThenAndNow } from '../../document/goingBack'
import { Button } from '../../parts/Button'
import style from './BackupCompare.module.css'
import { Comparison } from './compare/Comparison'

interface Props {
  readonly backup: BackupCard
  readonly board: BackedUpBoard
  /** It is on its way already. */
  readonly going: boolean
  onBack(): void
  onGoBack(): void
}

/** A board as the backup has it beside the board as it is now. */
export function BackupCompare({ backup, board, going, onBack, onGoBack }: Props) {
  const [both, setBoth] = useState<{ readonly before: Doc; readonly after: Doc } | null>(null)
  useEffect(() => {
    let wanted = true
    void readThenAndNow(backup.id, board).then((read) => {
      if (wanted && read?.after) setBoth({ before: docOf(read.before), after: docOf(read.after) })
    })
    return () => {
      wanted = false
    }
  }, [backup.id, board])
  const difference = useMemo(() => both && differenceOf(both.before, both.after), [both])
  return (
    <section className={style.compare} aria-label={goBackWords.compareBoard(board.title)}>
      <div className={style.head}>
        <Button autoFocus look="quiet" icon={<ArrowLeft aria-hidden />} onPress={onBack}>
          {goBackWords.backToBoards}
        </Button>
        <h3>{goBackWords.comparing(board.title || goBackWords.untitled)}</h3>
        <Button look="strong" icon={<History aria-hidden />} isDisabled={going} onPress={onGoBack}>
          {going ? goBackWords.going : goBackWords.goBackOne}
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section tabIndex={0} className={style.scroll} aria-label={goBackWords.compare}>
        {both && difference ? (
          <Comparison
            before={both.before}
            after={both.after}
            difference={difference}
            names={{ before: goBackWords.thenSide, after: goBackWords.nowSide }}
          />
        ) : (
          <p className={style.reading}>{goBackWords.reading}</p>
        )}
      </section>
    </section>
  )
}
