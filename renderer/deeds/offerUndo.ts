import { frameWords } from '../../shared/words/frame'
import type { Editor } from '../document/editor'
import { notify, session } from '../document/session'
import { timeTravel } from './history'

/** Says what was done, with the way back beside it for as long as it still is the last thing done. */
export function offerUndo(text: string, editor: Editor): void {
  const back = () => {
    // The notice may outlive its board.
    if (session.getState().open?.editor === editor) timeTravel('undo')
  }
  notify(text, { label: frameWords.undo, run: back })
  const { notice } = session.getState()
  const stop = editor.store.subscribe(() => {
    stop()
    if (session.getState().notice === notice) session.setState({ notice: null })
  })
}
