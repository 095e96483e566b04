import { X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { Dialog, Heading } from 'react-aria-components'
import { useStore } from 'zustand'
import { deckDialogWords } from '../../../shared/words/deckDialog'
import { shareWords } from '../../../shared/words/share'
import { cancelExport, closeExport, exporting, printDeck } from '../../document/exporting'
import { IconButton } from '../../parts/IconButton'
import { Overlay } from '../../parts/Overlay'
import { DeckBody } from './deck/DeckBody'
import style from './deck/DeckQuestion.module.css'
import { Foot } from './deck/Foot'
import { Options } from './deck/Options'
import { OtherBody } from './deck/OtherBody'
import { Remarks } from './deck/Remarks'
import { useDeckPreview } from './deck/useDeckPreview'

const TABS = ['pdf', 'pptx', 'pictures', 'tables', 'json'] as const

/** The main way out: a file for whoever was not in the room, and what it will look like. */
export function DeckQuestion() {
  const { tab, work, choice } = useStore(exporting)
  const isGoing = work.state === 'going'
  const isDeck = tab === 'pdf' || tab === 'pptx'
  // It outlives a look at the other formats: who comes back finds the page she was reading.
  const preview = useDeckPreview(isDeck ? choice : null)
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isGoing) {
      event.stopPropagation()
      cancelExport()
    }
    if (event.key === 'p' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey) {
      event.preventDefault()
      if (tab === 'pdf') void printDeck()
    }
  }
  return (
    <Overlay size="desk" closes={isGoing ? 'never' : 'beside'} onClose={closeExport}>
      <Dialog className={style.dialog ?? ''}>
        <div className={style.inside} onKeyDownCapture={onKeyDownCapture}>
          <header className={style.head}>
            <Heading slot="title" className={style.title ?? ''}>
              {shareWords.deckTitle}
            </Heading>
            <div className={style.tabs} inert={isGoing}>
              <Options
                label={deckDialogWords.formats}
                quiet
                values={TABS}
                words={deckDialogWords.tabs}
                value={tab}
                onChange={(next) => exporting.setState({ tab: next, work: { state: 'none' } })}
              />
            </div>
            <IconButton label={deckDialogWords.closeDialog} isDisabled={isGoing} onPress={closeExport}>
              <X aria-hidden />
            </IconButton>
          </header>
          {work.state === 'written' ? (
            <Remarks outcome={work.outcome} />
          ) : (
            <div className={style.middle} inert={isGoing} data-going={isGoing || undefined}>
              {isDeck ? <DeckBody preview={preview} /> : <OtherBody tab={tab} />}
            </div>
          )}
          <Foot />
        </div>
      </Dialog>
    </Overlay>
  )
}
