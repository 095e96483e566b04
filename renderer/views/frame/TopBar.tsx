import { ArrowLeft, FileDown, Redo2, Send, Undo2 } from 'lucide-react'
import { Tab, TabList } from 'react-aria-components'
import { useStore } from 'zustand'
import { editBoard } from '../../../shared/edit/board'
import { LIMITS } from '../../../shared/limits'
import { boardOf } from '../../../shared/model/doc'
import { editWords } from '../../../shared/words/edit'
import { frameWords } from '../../../shared/words/frame'
import { sendingWords } from '../../../shared/words/sending'
import { run } from '../../commands'
import { openSending } from '../../document/sending'
import { Button } from '../../parts/Button'
import { IconButton } from '../../parts/IconButton'
import { noticeCut } from '../../parts/pasting'
import { wellFormed } from '../../parts/wellFormed'
import { useDoc, useEditor } from '../../use'
import { useLooking } from '../../useAccess'
import { useReviewing } from '../../useReviewing'
import { SaveState } from './SaveState'
import { SendMenu } from './SendMenu'
import style from './TopBar.module.css'

/** Above every view of a board: where you are, what can be taken back, that it is saved, and the way out. */
export function TopBar() {
  const editor = useEditor()
  const board = boardOf(useDoc())
  const isCopy = useReviewing()
  const isLooking = useLooking()
  const last = useStore(editor.store, ({ past }) => past.at(-1)?.label)
  const next = useStore(editor.store, ({ future }) => future[0]?.label)
  return (
    <header className={style.bar}>
      <div className={style.inner}>
        <h1 className="unseen">{board.title || frameWords.untitledBoard}</h1>
        <IconButton label={frameWords.library} shortcut="Ctrl+1" onPress={() => run('view.library')}>
          <ArrowLeft aria-hidden />
        </IconButton>
        <input
          className={style.title}
          aria-label={frameWords.boardTitle}
          value={board.title}
          placeholder={frameWords.untitledBoard}
          maxLength={LIMITS.titleLength}
          readOnly={isCopy || isLooking}
          onChange={(event) =>
            editor.commit(
              editWords.editBoard,
              editBoard(editor.doc(), { title: wellFormed(event.target.value) }),
              'board title',
            )
          }
          onBlur={editor.pause}
          onPaste={(event) => noticeCut(event, LIMITS.titleLength)}
        />
        <TabList aria-label={frameWords.views} className={style.tabs ?? ''}>
          <Tab id="frame" className={style.tab ?? ''}>
            {frameWords.frame}
          </Tab>
          <Tab id="outline" className={style.tab ?? ''}>
            {frameWords.outline}
          </Tab>
          <Tab id="scorecard" className={style.tab ?? ''}>
            {frameWords.scorecard}
          </Tab>
          <Tab id="guests" className={style.tab ?? ''}>
            {frameWords.guests}
          </Tab>
          <Tab id="session" className={style.tab ?? ''}>
            {frameWords.session}
          </Tab>
        </TabList>
        <div className={style.right}>
          <SaveState />
          <IconButton
            label={last ? `${frameWords.undo}: ${last}` : frameWords.undo}
            shortcut="Ctrl+Z"
            isDisabled={!last || isLooking}
            onPress={() => run('edit.undo')}
          >
            <Undo2 aria-hidden />
          </IconButton>
          <IconButton
            label={next ? `${frameWords.redo}: ${next}` : frameWords.redo}
            shortcut="Ctrl+Y"
            isDisabled={!next || isLooking}
            onPress={() => run('edit.redo')}
          >
            <Redo2 aria-hidden />
          </IconButton>
          <span className={style.send}>
            {isCopy ? (
              <Button look="quiet" icon={<Send aria-hidden />} onPress={() => openSending('answer')}>
                {sendingWords.sendReview}
              </Button>
            ) : (
              <Button look="quiet" icon={<Send aria-hidden />} onPress={() => run('board.send')}>
                {frameWords.send}
              </Button>
            )}
          </span>
          {isCopy ? null : <SendMenu />}
          <Button look="strong" icon={<FileDown aria-hidden />} onPress={() => run('deck.export')}>
            {frameWords.exportDeck}
          </Button>
        </div>
      </div>
    </header>
  )
}
