import { Undo2 } from 'lucide-react'
import type { TrashedBoard } from '../../../shared/ipc'
import { libraryWords } from '../../../shared/words/library'
import { restoreBoard } from '../../document/trash'
import { IconButton } from '../../parts/IconButton'
import { useLooking } from '../../useAccess'
import style from './Trash.module.css'

/** Boards that were thrown away. They stay until they are put back. */
export function Trash({ boards, reload }: { readonly boards: readonly TrashedBoard[]; reload(): void }) {
  const looking = useLooking()
  return (
    <section aria-label={libraryWords.trash}>
      <h2>{libraryWords.trash}</h2>
      <ul className={style.list}>
        {boards.map(({ id, title, frames }) => {
          const name = title || libraryWords.untitled
          return (
            <li key={id}>
              <span className={style.title}>{name}</span>
              <span className={style.frames}>{libraryWords.frames(frames)}</span>
              <IconButton
                isDisabled={looking}
                label={libraryWords.restoreBoard(name)}
                onPress={() => void restoreBoard(id, name, reload)}
              >
                <Undo2 aria-hidden />
              </IconButton>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
