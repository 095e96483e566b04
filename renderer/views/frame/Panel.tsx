import { MessageCircle } from 'lucide-react'
import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { isMadeOfScores } from '../../../shared/method/checks/scoreMade'
import type { Frame } from '../../../shared/model/record'
import { commentWords } from '../../../shared/words/comments'
import { detailsWords } from '../../../shared/words/details'
import { frameWords } from '../../../shared/words/frame'
import { type PanelName, session } from '../../document/session'
import { useDoc, useSession } from '../../use'
import { useBlind } from '../session/blind'
import { Comments } from './comments/Comments'
import { openAt } from './comments/threads'
import { Details } from './Details'
import { Evidence } from './Evidence'
import { FrameFindings } from './FrameFindings'
import { findingsAt } from './findingsAt'
import style from './Panel.module.css'
import { PanelEdge } from './PanelEdge'
import { ScorePanel } from './ScorePanel'

/** What the shown frame says, how well it is aligned, what is known of it, and what the checks ask. */
export function Panel({ frame }: { readonly frame: Frame }) {
  const panel = useSession((state) => state.panel)
  const doc = useDoc()
  const blind = useBlind()
  const findings = findingsAt(doc, frame.id)
  const open = blind ? findings.filter((finding) => !isMadeOfScores(finding)) : findings
  return (
    <aside className={style.panel} aria-label={frame.title || frameWords.untitledFrame}>
      <PanelEdge />
      <Tabs
        selectedKey={panel}
        onSelectionChange={(key) => session.setState({ panel: key as PanelName })}
        className={style.tabs ?? ''}
      >
        <TabList aria-label={frameWords.panel} className={style.list ?? ''}>
          <Named id="details">{frameWords.details}</Named>
          <Named id="score">{frameWords.score}</Named>
          <Named id="evidence">
            {detailsWords.evidence}
            <Count count={frame.evidence.length} words={detailsWords.evidenceCount} />
          </Named>
          <Named id="findings">
            {detailsWords.findings}
            <Count count={open.length} words={detailsWords.findingsCount} />
          </Named>
          <Named id="comments">
            <MessageCircle aria-hidden className={style.sign} />
            <span className={style.word}>{commentWords.comments}</span>
            <Count count={openAt(doc, frame.id)} words={commentWords.openCount} />
          </Named>
        </TabList>
        <TabPanel id="details" className={style.body ?? ''}>
          <Details id={frame.id} />
        </TabPanel>
        <TabPanel id="score" className={style.body ?? ''}>
          <ScorePanel frame={frame} />
        </TabPanel>
        <TabPanel id="evidence" className={style.body ?? ''}>
          <Evidence key={frame.id} frame={frame} />
        </TabPanel>
        <TabPanel id="findings" className={style.body ?? ''}>
          <FrameFindings id={frame.id} />
        </TabPanel>
        <TabPanel id="comments" className={`${style.body} ${style.measured}`}>
          <Comments key={frame.id} frame={frame.id} />
        </TabPanel>
      </Tabs>
    </aside>
  )
}

function Named({ id, children }: { readonly id: PanelName; readonly children: ReactNode }) {
  return (
    <Tab id={id} className={style.tab ?? ''}>
      {children}
    </Tab>
  )
}

interface CountProps {
  readonly count: number
  words(count: number): string
}

function Count({ count, words }: CountProps) {
  if (count === 0) return null
  return (
    <>
      <span aria-hidden className={style.count}>
        {count}
      </span>
      <span className="unseen">{words(count)}</span>
    </>
  )
}
