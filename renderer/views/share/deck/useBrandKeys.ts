import { useEffect } from 'react'
import { commandOf } from '../../../../shared/commands'
import { brandTravel } from '../../../deeds/brandHistory'

/** Undo and redo while the brand is on show; a text that is being typed keeps its own. */
export function useBrandKeys(isBranding: boolean): void {
  useEffect(() => {
    if (!isBranding) return
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || typesIn(event.target)) return
      const command = commandOf(event, navigator.platform.startsWith('Mac') ? 'mac' : 'other')
      if (command !== 'edit.undo' && command !== 'edit.redo') return
      event.preventDefault()
      brandTravel(command === 'edit.undo' ? 'undo' : 'redo')
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [isBranding])
}

function typesIn(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('textarea, input[type=text]')
}
