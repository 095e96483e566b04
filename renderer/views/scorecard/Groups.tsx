import { useMemo, useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import type { Doc } from '../../../shared/model/doc'
import { alignmentBars } from '../../../shared/scene/charts/alignmentBars'
import { CUTS, type Cut, type GroupRow, groupRows } from '../../../shared/scene/groupRows'
import { scorecardWords } from '../../../shared/words/scorecard'
import { LiveChart } from '../../parts/Chart'
import { Explain } from '../../parts/Explain'
import { groupReading } from '../../parts/reading'
import { withCaveats } from './caveats'
import style from './Groups.module.css'
import { say } from './numbers'

/** The board's alignment cut four ways, one at a time. */
export function Groups({ doc }: { readonly doc: Doc }) {
  const [cut, setCut] = useState<Cut>('stage')
  return (
    <Tabs selectedKey={cut} onSelectionChange={(key) => setCut(key as Cut)} className={style.groups ?? ''}>
      <div className={style.bar}>
        <h3>{scorecardWords.groupsBy}</h3>
        <TabList aria-label={scorecardWords.groupsBy} className={style.tabs ?? ''}>
          {CUTS.map((each) => (
            <Tab key={each} id={each} className={style.tab ?? ''}>
              {scorecardWords.by[each]}
            </Tab>
          ))}
        </TabList>
      </div>
      {CUTS.map((each) => (
        <TabPanel key={each} id={each} className={style.panel ?? ''}>
          <Cutting doc={doc} cut={each} />
        </TabPanel>
      ))}
    </Tabs>
  )
}

function Cutting({ doc, cut }: { readonly doc: Doc; readonly cut: Cut }) {
  const rows = useMemo(() => groupRows(doc, cut), [doc, cut])
  if (rows.length === 0) return <p className={style.quiet}>{scorecardWords.noFunctions}</p>
  return (
    <>
      <LiveChart
        of={rows}
        make={alignmentBars}
        height={() => 36 + rows.length * ROW}
        empty={scorecardWords.needsNumber}
      />
      <ul className={style.readings} aria-label={scorecardWords.byTitle[cut]}>
        {rows.map((row) => (
          <li key={row.key}>
            <span className={style.label}>{row.label}</span>
            <span className={style.points}>
              {row.reading.alignment === null ? scorecardWords.none : say.exact(row.reading.alignment)}
            </span>
            <Explain figure={row.figure} />
            <span className={style.state}>{stateOf(doc, row)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

const ROW = 34

function stateOf(doc: Doc, { reading, members, outOfScope, target }: GroupRow): string {
  const scope =
    outOfScope === null
      ? ''
      : outOfScope.trim() === ''
        ? scorecardWords.outOfScope
        : scorecardWords.outOfScopeBecause(outOfScope)
  const state = reading.state === 'empty' && scope !== '' ? '' : groupReading(reading)
  const held =
    reading.alignment === null || target === null ? '' : scorecardWords.targetShort(say.short(target))
  const told = [state, held, scope].filter((part) => part !== '').join(' · ')
  return withCaveats(doc, told, members)
}
