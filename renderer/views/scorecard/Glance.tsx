import { checkedFindings } from '../../../shared/method/checks/findings'
import { isMadeOfScores } from '../../../shared/method/checks/scoreMade'
import { fixList } from '../../../shared/method/fixes'
import { brokenPromises } from '../../../shared/method/gap'
import { journeyBreakers } from '../../../shared/method/weakest'
import type { Doc } from '../../../shared/model/doc'
import { scorecardWords } from '../../../shared/words/scorecard'
import style from './Glance.module.css'
import { say } from './numbers'
import { type SectionId, showSection } from './sections'

/** What waits below in numbers, each the way there. `blind`: what is made of scores is not counted. */
export function Glance({ doc, blind }: { readonly doc: Doc; readonly blind: boolean }) {
  const errors = checkedFindings(doc).open.filter(
    (finding) => finding.severity === 'error' && !(blind && isMadeOfScores(finding)),
  ).length
  const quick = fixList(doc).ranked.filter(({ quadrant }) => quadrant === 'quick-win').length
  const rows: readonly (readonly [SectionId, string])[] = [
    ...(blind
      ? []
      : [['breakers', counted(scorecardWords.glanceBreakers, journeyBreakers(doc).length)] as const]),
    ['promises', counted(scorecardWords.glancePromises, brokenPromises(doc).length)],
    ...(blind ? [] : [['fixes', counted(scorecardWords.glanceFixes, quick)] as const]),
    ['findings', counted(scorecardWords.glanceErrors, errors)],
  ]
  return (
    <ul className={style.glance} aria-label={scorecardWords.glance}>
      {rows.map(([id, text]) => (
        <li key={id}>
          <button type="button" onClick={() => showSection(id)}>
            {text}
          </button>
        </li>
      ))}
    </ul>
  )
}

function counted(words: (count: number, said: string) => string, count: number): string {
  return words(count, say.short(count))
}
