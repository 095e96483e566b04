import { useMemo } from 'react'
import { Button, Checkbox } from 'react-aria-components'
import { docOf } from '../../../shared/model/doc'
import type { BackedUpBoard } from '../../../shared/sharing'
import { goBackWords } from '../../../shared/words/history'
import { TickBox } from '../../parts/TickBox'
import style from './BackupBoard.module.css'
import { FrameImage } from './FrameImage'
import { firstFrame } from './firstFrame'
import { momentInside } from './moments'

interface Props {
  readonly board: BackedUpBoard
  /** false: its place is kept, and it is drawn in a moment. */
  readonly isDrawn: boolean
  readonly ticked: boolean
  onTick(): void
  onCompare(): void
}

/** One board as a backup holds it, and how it stands to now; what is the same, or hides its scores, cannot go back. */
export function BackupBoard({ isDrawn, ...card }: Props) {
  const { board, ticked } = card
  const title = board.title || goBackWords.untitled
  return (
    <li aria-label={title} className={style.card} data-now={board.now} data-ticked={ticked || undefined}>
      {isDrawn ? <Card {...card} /> : null}
    </li>
  )
}

function Card({ board, ticked, onTick, onCompare }: Omit<Props, 'isDrawn'>) {
  const doc = useMemo(() => docOf(board.cover), [board.cover])
  const title = board.title || goBackWords.untitled
  const stays = board.now === 'same' || board.now === 'blind'
  return (
    <>
      <Checkbox
        isSelected={ticked}
        isDisabled={stays}
        onChange={onTick}
        aria-label={goBackWords.choose(title)}
        className={style.tick ?? ''}
      >
        <FrameImage doc={doc} frame={firstFrame(board.cover)} />
        <TickBox />
        <span className={style.title}>{title}</span>
      </Checkbox>
      <p className={style.facts}>
        {goBackWords.frames(board.frames)} · {goBackWords.changed(momentInside(board.changedAt))}
      </p>
      <p className={style.foot}>
        <span className={style.now}>{goBackWords.now[board.now]}</span>
        {stays || board.now === 'gone' || board.now === 'trashed' ? null : (
          <Button
            className={style.compare ?? ''}
            aria-label={goBackWords.compareBoard(title)}
            onPress={onCompare}
          >
            {goBackWords.compare}
          </Button>
        )}
      </p>
    </>
  )
}
