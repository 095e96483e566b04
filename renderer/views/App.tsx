import { useEffect } from 'react'
import { TabPanel, Tabs } from 'react-aria-components'
import { onKey, run } from '../commands'
import { useSession } from '../use'
import style from './App.module.css'
import { Boundary } from './Boundary'
import { FailedSave } from './frame/FailedSave'
import { FrameView } from './frame/FrameView'
import { TopBar } from './frame/TopBar'
import { Library } from './library/Library'
import { NoticeBar } from './NoticeBar'
import { Scorecard } from './scorecard/Scorecard'
import { Dialogs } from './share/Dialogs'

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
      <Boundary key={`${view}${open?.id}`}>
        {open && view !== 'library' ? (
          <Tabs
            selectedKey={view}
            onSelectionChange={(key) => run(key === 'scorecard' ? 'view.scorecard' : 'view.frame')}
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
              <TabPanel id="frame" className={style.view ?? ''}>
                <FrameView />
              </TabPanel>
              <TabPanel id="scorecard" className={style.view ?? ''}>
                <Scorecard />
              </TabPanel>
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
