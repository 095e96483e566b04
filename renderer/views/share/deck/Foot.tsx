import { useStore } from 'zustand'
import { deckDialogWords } from '../../../../shared/words/deckDialog'
import { shareWords } from '../../../../shared/words/share'
import { troubleWords } from '../../../../shared/words/troubles'
import {
  closeExport,
  type Exporting,
  exporting,
  printDeck,
  showWritten,
  startExport,
} from '../../../document/exporting'
import { Button } from '../../../parts/Button'
import style from './Foot.module.css'
import { Working } from './Working'

/** What can be done now, how far it is, and what went wrong; all that was chosen stays. */
export function Foot() {
  const state = useStore(exporting)
  return <footer className={style.foot}>{inside(state)}</footer>
}

function inside(state: Exporting) {
  const { work, tab } = state
  switch (work.state) {
    case 'going':
      return <Working work={work} />
    case 'written':
      return (
        <div className={style.deeds}>
          <Button onPress={() => showWritten(work.outcome)}>{shareWords.show}</Button>
          <Button look="strong" autoFocus onPress={closeExport}>
            {deckDialogWords.done}
          </Button>
        </div>
      )
    case 'failed':
    case 'none': {
      const isDeck = tab === 'pdf' || tab === 'pptx'
      const prints = tab === 'pdf' && state.aim === 'print'
      const isReady = !isDeck || state.choice?.sections.length !== 0
      return (
        <>
          <div role="alert" className={style.trouble}>
            {work.state === 'failed' ? <Sentences {...troubleWords(work.trouble)} /> : null}
          </div>
          <div className={style.deeds}>
            <Button onPress={closeExport}>{shareWords.cancel}</Button>
            {tab === 'pdf' ? (
              <Button
                look={prints ? 'strong' : 'plain'}
                autoFocus={prints}
                isDisabled={!isReady}
                onPress={() => void printDeck()}
              >
                {deckDialogWords.print}
              </Button>
            ) : null}
            <Button
              look={prints ? 'plain' : 'strong'}
              autoFocus={!prints}
              isDisabled={!isReady}
              onPress={() => void startExport()}
            >
              {deckDialogWords.deeds[tab]}
            </Button>
          </div>
        </>
      )
    }
  }
}

function Sentences({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <>
      <strong>{title}</strong>
      <p>{text}</p>
    </>
  )
}
