import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import type { Frame } from '../../../shared/model/record'
import { frameWords } from '../../../shared/words/frame'
import { type Session, session } from '../../document/session'
import { useSession } from '../../use'
import { Details } from './Details'
import style from './Panel.module.css'
import { PanelEdge } from './PanelEdge'
import { ScorePanel } from './ScorePanel'

/** What the shown frame says, and how well it is aligned. */
export function Panel({ frame }: { readonly frame: Frame }) {
  const panel = useSession((state) => state.panel)
  return (
    <aside className={style.panel} aria-label={frame.title || frameWords.untitledFrame}>
      <PanelEdge />
      <Tabs
        selectedKey={panel}
        onSelectionChange={(key) => session.setState({ panel: key as Session['panel'] })}
        className={style.tabs ?? ''}
      >
        <TabList aria-label={frameWords.panel} className={style.list ?? ''}>
          <Tab id="details" className={style.tab ?? ''}>
            {frameWords.details}
          </Tab>
          <Tab id="score" className={style.tab ?? ''}>
            {frameWords.score}
          </Tab>
        </TabList>
        <TabPanel id="details" className={style.body ?? ''}>
          <Details id={frame.id} />
        </TabPanel>
        <TabPanel id="score" className={style.body ?? ''}>
          <ScorePanel frame={frame} />
        </TabPanel>
      </Tabs>
    </aside>
  )
}
