import { useEffect } from 'react'
import { outlineWords } from '../../../shared/words/outline'
import { refuse } from '../../document/reviewing'
import { notify, session } from '../../document/session'
import { cursor } from './cursor'
import { clearChosen, copiedText } from './deeds'
import { type Paste, pasteHere } from './pasting'

/**
 * Copy, cut and paste of cells, however they were asked for: keys and menus end in these events. The page sends them to
 * its body and not to the cell with the keys.
 */
export function useClipboard(onPaste: (paste: Paste) => void): void {
  useEffect(() => {
    const copy = (event: ClipboardEvent) => {
      if (!isTables() || !event.clipboardData) return
      event.preventDefault()
      event.clipboardData.setData('text/plain', copiedText())
      if (event.type === 'cut') clearChosen()
    }
    const paste = (event: ClipboardEvent) => {
      if (!isTables() || !event.clipboardData) return
      event.preventDefault()
      if (refuse()) return
      const here = pasteHere(event.clipboardData.getData('text/plain'))
      if (here) onPaste(here)
      else notify(outlineWords.nothingToPaste)
    }
    document.addEventListener('copy', copy)
    document.addEventListener('cut', copy)
    document.addEventListener('paste', paste)
    return () => {
      document.removeEventListener('copy', copy)
      document.removeEventListener('cut', copy)
      document.removeEventListener('paste', paste)
    }
  }, [onPaste])
}

/** A cell has the keys, and nobody writes in it. */
function isTables(): boolean {
  const { dialog } = session.getState()
  if (dialog || cursor.getState().editing) return false
  return document.activeElement?.matches('[role=grid] [data-column]') ?? false
}
