import { lazy, Suspense } from 'react'
import { useStore } from 'zustand'
import { countingFrames } from '../../../../shared/method/alignment'
import { deckDialogWords as words } from '../../../../shared/words/deckDialog'
import { exporting, type Tab } from '../../../document/exporting'
import { useDoc } from '../../../use'
import style from './DeckQuestion.module.css'
import { FramesChoice } from './FramesChoice'

/** Pictures, tables and the board's data: what they are, and what there is to choose. */
export function OtherBody({ tab }: { readonly tab: Exclude<Tab, 'pdf' | 'pptx'> }) {
  const pictures = useStore(exporting, (state) => state.pictures)
  const tables = useStore(exporting, (state) => state.tables)
  const frames = countingFrames(useDoc())
  const chosen = pictures.frames === null ? null : new Set(pictures.frames)
  const taken = chosen === null ? frames : frames.filter(({ id }) => chosen.has(id))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section aria-label={words.tabs[tab]} tabIndex={0} className={style.other}>
      <p className={style.lead}>{words.leads[tab]}</p>
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

const PicturesForm = lazy(() =>
  import('./PicturesForm').then(({ PicturesForm }) => ({ default: PicturesForm })),
)
const TablesForm = lazy(() => import('./TablesForm').then(({ TablesForm }) => ({ default: TablesForm })))
