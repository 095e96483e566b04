import { memo, useRef } from 'react'
import { countingFrames } from '../../../shared/method/alignment'
import type { Doc } from '../../../shared/model/doc'
import { readingWords } from '../../../shared/words/readings'
import { scorecardWords } from '../../../shared/words/scorecard'
import { Explain } from '../../parts/Explain'
import { useReadOnly } from '../../parts/readOnly'
import { useBlind } from '../session/blind'
import { Agreement } from './Agreement'
import { Alignment } from './Alignment'
import { Breakers } from './Breakers'
import { Contents } from './Contents'
import { Coverage } from './Coverage'
import { Compare } from './compare/Compare'
import { Equation } from './Equation'
import { FindingsSection } from './FindingsSection'
import { Fixes } from './Fixes'
import { Head } from './Head'
import { Memory } from './Memory'
import { PromiseGap } from './PromiseGap'
import { Promises } from './Promises'
import { MOST_AT_ONCE, useReadDoc } from './readDoc'
import style from './Scorecard.module.css'
import { Section } from './Section'
import { Service } from './Service'
import { SECTIONS, type SectionId, WITHOUT_FRAMES } from './sections'
import { BoardSettings } from './settings/BoardSettings'
import { Weakest } from './Weakest'

/** What the board is worth, in the method's order: what breaks the journey first, averages after. */
export function Scorecard() {
  const doc = useReadDoc()
  const blind = useBlind()
  const page = useRef<HTMLDivElement>(null)
  const readOnly = useReadOnly()
  const sections = countingFrames(doc).length === 0 ? WITHOUT_FRAMES : SECTIONS
  return (
    <div ref={page} className={style.view}>
      <div className={style.desk}>
        <Contents page={page} sections={readOnly ? sections.filter(isRead) : sections} />
        <div className={style.page}>
          <Readings doc={doc} blind={blind} />
          {readOnly ? null : (
            <Section id="board" lead={scorecardWords.boardLead}>
              <BoardSettings />
            </Section>
          )}
          <Section id="compare" lead={scorecardWords.compareLead} isHidden={blind}>
            <Compare />
          </Section>
        </div>
      </div>
    </div>
  )
}

/** Settings are there to be changed: where nothing may be, they are left out. */
function isRead(id: SectionId): boolean {
  return id !== 'board'
}

interface ReadingsProps {
  readonly doc: Doc
  readonly blind: boolean
}

const Readings = memo(function Readings({ doc, blind }: ReadingsProps) {
  const count = countingFrames(doc).length
  const late = count > MOST_AT_ONCE
  const made = { isHidden: blind, isLate: late }
  return (
    <>
      <Head doc={doc} blind={blind} />
      {count === 0 ? null : (
        <>
          <Section id="breakers" lead={scorecardWords.breakersLead} isHidden={blind}>
            <Breakers doc={doc} />
          </Section>
          <Section id="promises" lead={scorecardWords.promisesLead}>
            <Promises doc={doc} />
          </Section>
          <Section id="fixes" lead={scorecardWords.fixesLead} {...made}>
            <Fixes doc={doc} />
          </Section>
          <Section id="alignment" lead={scorecardWords.alignmentLead} {...made}>
            <Alignment doc={doc} />
          </Section>
          <Section id="equation" lead={readingWords.equationLead} {...made}>
            <Equation doc={doc} />
          </Section>
          <Section id="gap" lead={readingWords.gapLead} isLate={late}>
            <PromiseGap doc={doc} />
          </Section>
          <Section id="memory" lead={readingWords.memoryLead} isLate={late}>
            <Memory doc={doc} />
          </Section>
          <Section
            id="weakest"
            lead={readingWords.weakestLead}
            explain={<Explain figure={{ figure: 'weakest' }} />}
            {...made}
          >
            <Weakest doc={doc} />
          </Section>
        </>
      )}
      <Section id="coverage" lead={readingWords.coverageLead} isLate={late}>
        <Coverage doc={doc} />
      </Section>
      {count === 0 ? null : (
        <>
          <Section id="service" lead={readingWords.serviceLead} isLate={late}>
            <Service doc={doc} />
          </Section>
          <Section id="agreement" lead={readingWords.agreementLead} {...made}>
            <Agreement doc={doc} />
          </Section>
        </>
      )}
      <Section id="findings" lead={scorecardWords.findingsLead} isLate={late}>
        <FindingsSection doc={doc} />
      </Section>
    </>
  )
})
