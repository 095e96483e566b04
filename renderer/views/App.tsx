import { useEffect } from 'react'
import { onKey } from '../commands'
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
  const said = useSession((state) => state.said)
  useEffect(() => {
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return (
    <>
      <Boundary key={`${view}${open?.id}`}>
        {open && view !== 'library' ? (
          <div className={style.board}>
            <div>
              <FailedSave opened={open} />
              <TopBar />
            </div>
            {view === 'scorecard' ? <Scorecard /> : <FrameView />}
          </div>
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
