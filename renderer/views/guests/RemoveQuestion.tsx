import type { Guest } from '../../../shared/model/record'
import { guestWords } from '../../../shared/words/guests'
import { Removal } from '../../parts/Removal'

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
    <Removal
      title={guestWords.removeTitle(guest.name || guestWords.unnamed)}
      keep={guestWords.keep}
      remove={guestWords.remove}
      onKeep={onKeep}
      onRemove={onRemove}
    >
      <p>{guestWords.removeText(frames)}</p>
      <p>{guestWords.removeUndo}</p>
    </Removal>
  )
}
