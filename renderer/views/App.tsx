import { lazy, type ReactNode, Suspense, useEffect } from 'react'
import { TabPanel, Tabs } from 'react-aria-components'
import { onKey, run } from '../commands'
import type { BoardView } from '../document/session'
import { useSession } from '../use'
import style from './App.module.css'
import { Boundary } from './Boundary'
import { FailedSave } from './frame/FailedSave'
import { FrameView } from './frame/FrameView'
import { TopBar } from './frame/TopBar'
import { Library } from './library/Library'
import { NoticeBar } from './NoticeBar'
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
          <Tabs
            selectedKey={view}
            onSelectionChange={(key) => run(`view.${key as BoardView}`)}
            className={style.board ?? ''}
          >
            <div>
              <FailedSave opened={open} />
              {/* Put away and not taken down: tabs and their panels know each other by ids of one mounting. */}
              <div hidden={!surroundings && view === 'frame'}>
                <TopBar />
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
                <SessionView />
              </View>
            </main>
          </Tabs>
        ) : (
          <Library />
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
