import type { TemplateCard } from '../../../shared/ipc'
import { libraryWords } from '../../../shared/words/library'
import { createBoard } from '../../document/creating'
import { useLooking } from '../../useAccess'
import { Cover } from './Cover'
import style from './Tile.module.css'

export function TemplateTile({ card }: { readonly card: TemplateCard }) {
  return (
    <li className={style.tile}>
      <button
        type="button"
        className={style.open}
        disabled={useLooking()}
        onClick={() => void createBoard(card.id)}
      >
        <Cover records={card.cover} />
        <span className={style.text}>
          <span className={style.title}>
            <span className="unseen">{libraryWords.useTemplate}</span> {card.industry}
          </span>
          <span className={style.line}>{card.title}</span>
          <span className={style.line}>
            {libraryWords.frames(card.frames)} · {libraryWords.guests(card.guests)}
          </span>
        </span>
      </button>
    </li>
  )
}
