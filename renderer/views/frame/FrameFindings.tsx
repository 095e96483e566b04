import { useMemo } from 'react'
import type { Id } from '../../../shared/model/id'
import { detailsWords } from '../../../shared/words/details'
import { useDoc } from '../../use'
import { FindingsList } from '../findings/FindingsList'
import { dismissedAt, findingsAt } from './findingsAt'

/** What the checks say of this frame, and what of it was put aside. */
export function FrameFindings({ id }: { readonly id: Id }) {
  const doc = useDoc()
  const findings = useMemo(() => findingsAt(doc, id), [doc, id])
  const dismissed = useMemo(() => dismissedAt(doc, id), [doc, id])
  return (
    <>
      <h2 className="unseen">{detailsWords.findings}</h2>
      <FindingsList findings={findings} dismissed={dismissed} />
    </>
  )
}
