import { frameWords } from '../../../../shared/words/frame'
import { timeTravel } from '../../../deeds/history'
import type { Editor } from '../../../document/editor'
import { notify, session } from '../../../document/session'

/** Says what was done, with the way back beside it for as long as it still is the last thing done. */
export function offerUndo(editor: Editor, text: string): void {
  notify(text, { label: frameWords.undo, run: () => timeTravel('undo') })
  const { notice } = session.getState()
  const stop = editor.store.subscribe(() => {
    stop()
    if (session.getState().notice === notice) session.setState({ notice: null })
  })
}
