import { FilePlus2, FolderOpen, History } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { Trouble } from '../../../shared/errors'
import type { BoardCard, LibraryView } from '../../../shared/ipc'
import { environmentWords } from '../../../shared/words/environment'
import { goBackWords } from '../../../shared/words/history'
import { libraryWords } from '../../../shared/words/library'
import { run } from '../../commands'
import { libraryTurns } from '../../document/goingBack'
import { call, troubleOf } from '../../host'
import { Button } from '../../parts/Button'
import { retryLibrary } from '../../place'
import { useLooking } from '../../useAccess'
import { BoardTile } from './BoardTile'
import style from './Library.module.css'
import { LibraryTrouble } from './LibraryTrouble'
import { Logo } from './Logo'
import { OtherPlace } from './OtherPlace'
import { TemplateTile } from './TemplateTile'
import { Trash } from './Trash'

/** All boards of this machine, and the ways to a new one. */
export function Library() {
  const [found, setFound] = useState<Found>({ state: 'loading' })
  const looking = useLooking()
  const load = () =>
    call('library.open', {}).then(
      (library) => setFound({ state: 'open', library }),
      (error: unknown) => setFound({ state: 'trouble', trouble: troubleOf(error) }),
    )
  const retry = async () => {
    await retryLibrary()
    await load()
  }
  const turns = useStore(libraryTurns, ({ count }) => count)
  // biome-ignore lint/correctness/useExhaustiveDependencies: boards that came back are listed at once
  useEffect(() => void load(), [turns])
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
          <Button
            look="strong"
            icon={<FilePlus2 aria-hidden />}
            isDisabled={looking || found.state !== 'open'}
            {...(looking ? { 'aria-describedby': NO_NEW_BOARD } : {})}
            onPress={() => run('board.new')}
          >
            {libraryWords.newBoard}
          </Button>
        </div>
      </header>
      <Content found={found} load={() => void load()} retry={retry} />
    </main>
  )
}

type Found =
  | { readonly state: 'loading' }
  | { readonly state: 'open'; readonly library: LibraryView }
  | { readonly state: 'trouble'; readonly trouble: Trouble }

interface Ways {
  load(): void
  retry(): Promise<void>
}

function Content({ found, load, retry }: Ways & { readonly found: Found }) {
  switch (found.state) {
    case 'loading':
      return <p className={style.loading}>{libraryWords.loading}</p>
    case 'open':
      return <Shelves library={found.library} reload={load} />
    case 'trouble':
      return <LibraryTrouble trouble={found.trouble} retry={retry} />
  }
}

/** The id of the sentence that says why there is no new board now. */
const NO_NEW_BOARD = 'no-new-board'

function Shelves({ library, reload }: { readonly library: LibraryView; reload(): void }) {
  const looking = useLooking()
  return (
    <>
      <OtherPlace />
      <section aria-label={libraryWords.yourBoards}>
        <div className={style.shelf}>
          <h2>{libraryWords.yourBoards}</h2>
          {looking ? null : (
            <Button look="quiet" icon={<History aria-hidden />} onPress={() => run('library.goBack')}>
              {goBackWords.libraryWayIn}
            </Button>
          )}
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
        {looking ? (
          <p id={NO_NEW_BOARD} className={style.empty}>
            {environmentWords.noNewBoard}
          </p>
        ) : null}
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
