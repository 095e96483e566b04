import type { Place } from '../shared/ipc'
import { openBoard } from './document/opening'
import { type Session, session } from './document/session'
import { call } from './host'

/** Goes back to where this window was: theme, text size, board, view, frame. */
export async function restorePlace(): Promise<void> {
  const place = await call('place.get', {}).catch(() => null)
  if (!place) return
  const { theme, textSize, letterKeys, panelWidth } = place
  session.setState({ theme, textSize, letterKeys, panelWidth })
  show(session.getState())
  if (place.board && place.view !== 'library') await openBoard(place.board, place.frame, place.view)
  // A board that is gone since then is no reason to start with a question.
  if (!session.getState().open) session.setState({ dialog: null, view: 'library' })
}

/** Keeps the place as it changes, and shows theme and text size. */
export function rememberPlace(): void {
  let kept = JSON.stringify(placeOf(session.getState()))
  session.subscribe((state) => {
    show(state)
    const next = placeOf(state)
    const text = JSON.stringify(next)
    if (text === kept) return
    kept = text
    void call('place.put', next).catch(() => {}) // where the window was is not worth a question
  })
}

function placeOf(state: Session): Place {
  const { view, open, frame, panelWidth, theme, textSize, letterKeys } = state
  return { view, board: open?.id ?? null, frame, panelWidth, theme, textSize, letterKeys }
}

const darkSystem = window.matchMedia('(prefers-color-scheme: dark)')
darkSystem.addEventListener('change', () => show(session.getState()))

function show({ theme, textSize }: Session): void {
  const { documentElement: page } = document
  page.dataset.theme = theme === 'system' ? (darkSystem.matches ? 'dark' : 'light') : theme
  page.style.fontSize = `${(16 * textSize) / 100}px`
}
