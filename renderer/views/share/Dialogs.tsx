import { useSession } from '../../use'
import { ClosingQuestion } from './ClosingQuestion'
import { DeckQuestion } from './DeckQuestion'
import { FileQuestion } from './FileQuestion'
import { TroubleNote } from './TroubleNote'

/** The one question open at a time. */
export function Dialogs() {
  const dialog = useSession((state) => state.dialog)
  if (!dialog) return null
  switch (dialog.dialog) {
    case 'file':
      return <FileQuestion summary={dialog.summary} />
    case 'trouble':
      return <TroubleNote trouble={dialog.trouble} name={dialog.name} />
    case 'deck':
      return <DeckQuestion />
    case 'closing':
      return <ClosingQuestion trouble={dialog.trouble} />
  }
}
