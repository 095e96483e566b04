import type { Trouble } from '../../shared/errors'
import { type Doc, parcelOf } from '../../shared/model/doc'
import type { Id } from '../../shared/model/id'
import type { Comment, Suggestion } from '../../shared/model/sharing'
import type { Purpose } from '../../shared/model/vocabulary'
import { shareWords } from '../../shared/words/share'
import { call, troubleOf } from '../host'
import { showWritten } from './exporting'
import { isReviewing } from './reviewing'
import { notify, session } from './session'
import { unsavedIn } from './unsaved'

/** Asks what goes into the file. What can be sent of a review copy is the answer to it, and of nothing else. */
export function openSending(purpose: Purpose): void {
  if (!session.getState().open) return
  const isCopy = isReviewing()
  if (purpose === 'answer' && !isCopy) return
  session.setState({ dialog: { dialog: 'send', purpose: isCopy ? 'answer' : purpose } })
}

export interface PartToSend {
  readonly purpose: Purpose
  /** null: all there are. */
  readonly frames: readonly Id[] | null
  readonly note: string
}

/**
 * Asks where to, and writes the file; everything typed so far is in it. The dialog stays while nothing is written: after a
 * change of mind (null), and with what went wrong.
 */
export async function sendPart(part: PartToSend): Promise<Trouble | null> {
  const { open, dialog } = session.getState()
  if (!open) return null
  try {
    const unsaved = await unsavedIn(open)
    const { purpose, note } = part
    const frames = part.frames && [...part.frames]
    const outcome = await call('board.sendPart', { board: open.id, purpose, frames, note, ...unsaved })
    if (outcome.state !== 'written') return null
    if (session.getState().dialog === dialog) session.setState({ dialog: null })
    notify(shareWords.sent(outcome.name), { label: shareWords.show, run: () => showWritten(outcome) })
    return null
  } catch (error) {
    return troubleOf(error)
  }
}

/** What a reader has said in a review copy since it was made, as far as the clocks agree. */
export function saidIn(doc: Doc): readonly (Comment | Suggestion)[] {
  const since = parcelOf(doc)?.at ?? ''
  return [...doc.values()].filter(
    (record) => (record.kind === 'comment' || record.kind === 'suggestion') && record.at > since,
  ) as readonly (Comment | Suggestion)[]
}
