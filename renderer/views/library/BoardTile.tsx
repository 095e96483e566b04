import { Trash2 } from 'lucide-react'
import type { BoardCard } from '../../../shared/ipc'
import { libraryWords } from '../../../shared/words/library'
import { openBoard } from '../../document/opening'
import { trashBoard } from '../../document/trash'
import { IconButton } from '../../parts/IconButton'
import { exactPoints } from '../../parts/points'
import { useLooking } from '../../useAccess'
import { Cover } from './Cover'
import style from './Tile.module.css'

/** A board of the library: its first picture, its alignment, when it last changed. */
export function BoardTile({ card, reload }: { readonly card: BoardCard; reload(): void }) {
  const title = card.title || libraryWords.untitled
  return (
    <li className={style.tile}>
      <button type="button" className={style.open} onClick={() => void openBoard(card.id)}>
        <Cover records={card.cover} />
        <span className={style.text}>
          <span className={style.title}>
            <span className="unseen">{libraryWords.open}</span> {title}
          </span>
          {card.purpose === 'board' ? null : (
            <span className={style.purpose}>{libraryWords.purposes[card.purpose]}</span>
          )}
          <span className={style.line}>
            {libraryWords.frames(card.frames)} · {scoreOf(card)}
          </span>
          <span className={style.line}>{libraryWords.changed(dateOf(card.changedAt))}</span>
        </span>
      </button>
      {useLooking() ? null : (
        <div className={style.remove}>
          <IconButton
            label={libraryWords.removeBoard(title)}
            onPress={() => void trashBoard(card.id, title, reload)}
          >
            <Trash2 aria-hidden />
          </IconButton>
        </div>
      )}
    </li>
  )
}

function scoreOf({ alignment, state }: BoardCard): string {
  if (state === 'hidden') return libraryWords.hidden
  if (alignment === null) return state === 'insufficient' ? libraryWords.withheld : libraryWords.notScored
  const points = exactPoints(alignment)
  return state === 'complete' ? libraryWords.alignment(points) : libraryWords.partial(points)
}

function dateOf(iso: string): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return '—'
  return date.toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })
}
