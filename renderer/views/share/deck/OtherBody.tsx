import { lazy, Suspense } from 'react'
import { useStore } from 'zustand'
import { countingFrames } from '../../../../shared/method/alignment'
import { type Doc, framesOf, guestsOf } from '../../../../shared/model/doc'
import { deckDialogWords } from '../../../../shared/words/deckDialog'
import { shareWords } from '../../../../shared/words/share'
import { exporting, type Tab } from '../../../document/exporting'
import { useDoc } from '../../../use'
import style from './DeckQuestion.module.css'
import { FramesChoice } from './FramesChoice'

/** Pictures, tables and the board's data: what they are, and what there is to choose. */
export function OtherBody({ tab }: { readonly tab: Exclude<Tab, 'pdf' | 'pptx'> }) {
  const pictures = useStore(exporting, (state) => state.pictures)
  const tables = useStore(exporting, (state) => state.tables)
  const doc = useDoc()
  const frames = countingFrames(doc)
  const chosen = pictures.frames === null ? null : new Set(pictures.frames)
  const taken = chosen === null ? frames : frames.filter(({ id }) => chosen.has(id))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section aria-label={deckDialogWords.tabs[tab]} tabIndex={0} className={style.other}>
      <p className={style.lead}>{deckDialogWords.leads[tab]}</p>
      {tab === 'json' ? <p>{deckDialogWords.thisBoard(holdsOf(doc))}</p> : null}
      <Suspense>
        {tab === 'pictures' ? (
          <PicturesForm
            value={pictures}
            frames={taken}
            onChange={(value) => exporting.setState({ pictures: value })}
          >
            <FramesChoice
              chosen={pictures.frames}
              onChange={(next) => exporting.setState({ pictures: { ...pictures, frames: next } })}
            />
          </PicturesForm>
        ) : null}
        {tab === 'tables' ? (
          <TablesForm value={tables} onChange={(value) => exporting.setState({ tables: value })} />
        ) : null}
      </Suspense>
    </section>
  )
}

function holdsOf(doc: Doc): string {
  const pictures = [...doc.values()].flatMap((record) =>
    record.kind === 'element' && record.shape === 'picture' ? record.asset : [],
  )
  return shareWords.holdsAll(framesOf(doc).length, guestsOf(doc).length, new Set(pictures).size)
}

const PicturesForm = lazy(() =>
  import('./PicturesForm').then(({ PicturesForm }) => ({ default: PicturesForm })),
)
const TablesForm = lazy(() => import('./TablesForm').then(({ TablesForm }) => ({ default: TablesForm })))
