import { FilePlus2, FolderOpen, History } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { BoardCard, LibraryView } from '../../../shared/ipc'
import { goBackWords } from '../../../shared/words/history'
import { libraryWords } from '../../../shared/words/library'
import { run } from '../../commands'
import { libraryTurns } from '../../document/goingBack'
import { showTrouble } from '../../document/session'
import { call, troubleOf } from '../../host'
import { Button } from '../../parts/Button'
import { BoardTile } from './BoardTile'
import style from './Library.module.css'
import { Logo } from './Logo'
import { TemplateTile } from './TemplateTile'
import { Trash } from './Trash'

/** All boards of this machine, and the ways to a new one. */
export function Library() {
  const [library, setLibrary] = useState<LibraryView | null>(null)
  const load = () => {
    void call('library.open', {}).then(setLibrary, (error: unknown) => showTrouble(troubleOf(error)))
  }
  const turns = useStore(libraryTurns, ({ count }) => count)
  // biome-ignore lint/correctness/useExhaustiveDependencies: boards that came back are listed at once
  useEffect(load, [turns])
  return (
    <main className={style.view} aria-label={libraryWords.title}>
      <header className={style.head}>
        <Logo />
        <div>
          <h1>{libraryWords.product}</h1>
          <p>{libraryWords.tagline}</p>
        </div>
        <div className={style.deeds}>
          <Button icon={<FolderOpen aria-hidden />} onPress={() => run('file.open')}>
            {libraryWords.openFile}
          </Button>
          <Button look="strong" icon={<FilePlus2 aria-hidden />} onPress={() => run('board.new')}>
            {libraryWords.newBoard}
          </Button>
        </div>
      </header>
      {library ? (
        <Shelves library={library} reload={load} />
      ) : (
        <p className={style.loading}>{libraryWords.loading}</p>
      )}
    </main>
  )
}

function Shelves({ library, reload }: { readonly library: LibraryView; reload(): void }) {
  return (
    <>
      <section aria-label={libraryWords.yourBoards}>
        <div className={style.shelf}>
          <h2>{libraryWords.yourBoards}</h2>
          <Button look="quiet" icon={<History aria-hidden />} onPress={() => run('library.goBack')}>
            {goBackWords.libraryWayIn}
          </Button>
        </div>
        {library.boards.length === 0 ? <p className={style.empty}>{libraryWords.empty}</p> : null}
        <ul className={style.boards}>
          {library.boards.map((card: BoardCard) => (
            <BoardTile key={card.id} card={card} reload={reload} />
          ))}
        </ul>
      </section>
      <section aria-label={libraryWords.templates}>
        <h2>{libraryWords.templates}</h2>
        <ul className={style.templates}>
          {library.templates.map((card) => (
            <TemplateTile key={card.id} card={card} />
          ))}
        </ul>
      </section>
      {library.trash.length > 0 ? <Trash boards={library.trash} reload={reload} /> : null}
    </>
  )
}
