import { lazy, type ReactNode, Suspense, useEffect } from 'react'
import { TabPanel, Tabs } from 'react-aria-components'
import { onKey, run } from '../commands'
import type { BoardView } from '../document/session'
import { ReadOnly, useReadOnly } from '../parts/readOnly'
import { useSession } from '../use'
import { useEditingOff } from '../useAccess'
import { AccessBanner } from './AccessBanner'
import style from './App.module.css'
import { Boundary } from './Boundary'
import { FailedSave } from './frame/FailedSave'
import { FrameView } from './frame/FrameView'
import { TopBar } from './frame/TopBar'
import { Library } from './library/Library'
import { NoticeBar } from './NoticeBar'
import { ReviewBanner } from './ReviewBanner'
import { NoSession } from './session/NoSession'
import { Dialogs } from './share/Dialogs'

// What the first screen does not need is asked for when it is.
const Outline = lazy(() => import('./outline/Outline').then(({ Outline }) => ({ default: Outline })))
const Scorecard = lazy(() =>
  import('./scorecard/Scorecard').then(({ Scorecard }) => ({ default: Scorecard })),
)
const Guests = lazy(() => import('./guests/Guests').then(({ Guests }) => ({ default: Guests })))
const SessionView = lazy(() =>
  import('./session/SessionView').then(({ SessionView }) => ({ default: SessionView })),
)

export function App() {
  const view = useSession((state) => state.view)
  const open = useSession((state) => state.open)
  const surroundings = useSession((state) => state.surroundings)
  const said = useSession((state) => state.said)
  useEffect(() => {
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return (
    <>
      <Boundary key={open?.id ?? 'library'}>
        {open && view !== 'library' ? (
          <Board view={view}>
            <div>
              <AccessBanner />
              <FailedSave opened={open} />
              {/* Put away and not taken down: tabs and their panels know each other by ids of one mounting. */}
              <div hidden={!surroundings && view === 'frame'}>
                <TopBar />
                <ReviewBanner />
              </div>
            </div>
            <main className={style.view}>
              <View id="frame">
                <FrameView />
              </View>
              <View id="outline">
                <Outline />
              </View>
              <View id="scorecard">
                <Scorecard />
              </View>
              <View id="guests">
                <Guests />
              </View>
              <View id="session">
                <Sessions />
              </View>
            </main>
          </Board>
        ) : (
          <div className={style.board}>
            <div>
              <AccessBanner />
            </div>
            <Library />
          </div>
        )}
      </Boundary>
      <Dialogs />
      <NoticeBar />
      <p aria-live="polite" className="unseen">
        {said}
      </p>
    </>
  )
}

/** The open board; where it cannot be edited every field is there to be read. */
function Board({ view, children }: { readonly view: BoardView; readonly children: ReactNode }) {
  return (
    <ReadOnly value={useEditingOff()}>
      <Tabs
        selectedKey={view}
        onSelectionChange={(key) => run(`view.${key as BoardView}`)}
        className={style.board ?? ''}
      >
        {children}
      </Tabs>
    </ReadOnly>
  )
}

function Sessions() {
  return useReadOnly() ? <NoSession /> : <SessionView />
}

/** One view of the board: what fails in it leaves the bar and the other views as they are. */
function View({ id, children }: { readonly id: BoardView; readonly children: ReactNode }) {
  return (
    <TabPanel id={id} className={style.view ?? ''}>
      <Boundary>
        <Suspense>{children}</Suspense>
      </Boundary>
    </TabPanel>
  )
}
