import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { isMadeOfScores } from '../../../shared/method/checks/scoreMade'
import { isBlind } from '../../../shared/method/rounds'
import type { Id } from '../../../shared/model/id'
import { outlineWords } from '../../../shared/words/outline'
import { useEditor } from '../../use'
import { FindingMark } from '../findings/FindingMark'
import { findingsAt } from '../frame/findingsAt'
import style from './Cell.module.css'

/** How many findings a frame has, as they come and go while people type. */
export function FindingsCell({ id }: { readonly id: Id }) {
  const editor = useEditor()
  const findings = useStore(
    editor.store,
    useShallow(({ doc }) => {
      const found = findingsAt(doc, id)
      return isBlind(doc) ? found.filter((finding) => !isMadeOfScores(finding)) : found
    }),
  )
  if (findings.length === 0) return <span className="unseen">{outlineWords.noFindings}</span>
  return (
    <span className={style.findings}>
      <FindingMark findings={findings} />
    </span>
  )
}
