import { useEffect } from 'react'
import type { DeckPreview } from '../../../document/deckPreview'

/** PageUp and PageDown turn the pages wherever the focus is in the dialog, but for lists and texts that use them. */
export function usePageKeys(preview: DeckPreview): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : 0
      if (step === 0 || scrolls(event.target)) return
      event.preventDefault()
      preview.show(preview.store.getState().shown + step)
    }
    window.addEventListener('keydown', onKey, true)
    return () => window.removeEventListener('keydown', onKey, true)
  }, [preview])
}

function scrolls(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('textarea, [aria-multiselectable=true]') !== null
}
