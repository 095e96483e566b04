import type { Guest } from '../../../shared/model/record'
import { guestWords } from '../../../shared/words/guests'
import { Button } from '../../parts/Button'
import { Question } from '../../parts/Question'

interface Props {
  readonly guest: Guest
  /** Frames about this guest: at least one. */
  readonly frames: number
  onKeep(): void
  onRemove(): void
}

/** A guest who is in the story goes only after it was said what that means. */
export function RemoveQuestion({ guest, frames, onKeep, onRemove }: Props) {
  return (
    <Question
      role="alertdialog"
      title={guestWords.removeTitle(guest.name || guestWords.unnamed)}
      onClose={onKeep}
      answers={
        <>
          <Button autoFocus onPress={onKeep}>
            {guestWords.keep}
          </Button>
          <Button look="strong" onPress={onRemove}>
            {guestWords.remove}
          </Button>
        </>
      }
    >
      <p>{guestWords.removeText(frames)}</p>
      <p>{guestWords.removeUndo}</p>
    </Question>
  )
}
