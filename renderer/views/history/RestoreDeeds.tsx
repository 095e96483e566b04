import { History } from 'lucide-react'
import { useMemo, useState } from 'react'
import { restored } from '../../../shared/edit/restored'
import { isReviewCopy } from '../../../shared/edit/reviewing'
import type { Doc } from '../../../shared/model/doc'
import type { SnapshotCard } from '../../../shared/sharing'
import { snapshotWords } from '../../../shared/words/history'
import { goBackTo } from '../../document/snapshots'
import { Button } from '../../parts/Button'
import { useDoc } from '../../use'
import { useBlind } from '../session/blind'
import { momentSaid } from './moments'
import style from './RestoreDeeds.module.css'
import { nameOf } from './snapshotName'

/** The way back, or the reason why there is none. */
export function RestoreDeeds({ card, state }: { readonly card: SnapshotCard; readonly state: Doc | null }) {
  const doc = useDoc()
  const blind = useBlind()
  const [busy, setBusy] = useState(false)
  const same = useMemo(() => state !== null && restored(doc, [...state.values()]).size === 0, [doc, state])
  if (isReviewCopy(doc)) return <span className={style.why}>{snapshotWords.reviewOnly}</span>
  const why = blind ? snapshotWords.blindOnly : same ? snapshotWords.sameAsNow : ''
  const goBack = async () => {
    if (state === null) return
    setBusy(true)
    await goBackTo(card, card.name || `${nameOf(card)}, ${momentSaid(card.at)}`, [...state.values()])
    setBusy(false)
  }
  return (
    <>
      {why ? <span className={style.why}>{why}</span> : null}
      <Button
        look="strong"
        icon={<History aria-hidden />}
        isDisabled={state === null || why !== '' || busy}
        onPress={() => void goBack()}
      >
        {snapshotWords.goBack}
      </Button>
    </>
  )
}
