import { frameWords } from '../../shared/words/frame'
import type { Editor } from '../document/editor'
import { notify, session } from '../document/session'
import { timeTravel } from './history'

/** Says what was done, with the way back beside it for as long as it still is the last thing done. */
export function offerUndo(text: string, editor: Editor): void {
  notify(text, { label: frameWords.undo, run: () => timeTravel('undo') })
  const { notice } = session.getState()
  const stop = editor.store.subscribe(() => {
    stop()
    if (session.getState().notice === notice) session.setState({ notice: null })
  })
}
