import type { Place } from '../shared/place'
import { access } from './document/access'
import { openBoard } from './document/opening'
import { type Session, session } from './document/session'
import { call } from './host'

/** Goes back to where this window was: theme, text size, board, view, frame. */
export async function restorePlace(): Promise<void> {
  const place = await call('place.get', {}).catch(() => null)
  if (!place) return
  access.setState({ access: await call('library.access', {}).catch(() => 'edit' as const) })
  const { theme, textSize, letterKeys, panelWidth, camera, grid, snaps, keepTool, recentStamps } = place
  const { outlineColumns } = place
  session.setState({ theme, textSize, letterKeys, panelWidth, grid, snaps, keepTool, recentStamps })
  session.setState({ outlineColumns })
  show(session.getState())
  if (place.board && place.view !== 'library') await openBoard(place.board, place.frame, place.view)
  session.setState({ camera })
  // A board that is gone since then is no reason to start with a question.
  if (!session.getState().open) session.setState({ dialog: null, view: 'library' })
}

/** After the library could not be opened: tries anew, and goes to where this window was. */
export async function retryLibrary(): Promise<void> {
  await call('library.retry', {}).catch(() => {}) // whoever asks for the boards next is told why
  await restorePlace()
}

/** Milliseconds: a view that is being moved is kept when it rests. */
const REST = 300

/** Keeps the place as it changes, and shows theme and text size. */
export function rememberPlace(): void {
  let kept = JSON.stringify(placeOf(session.getState()))
  let waiting = 0
  const keep = () => {
    const next = placeOf(session.getState())
    const text = JSON.stringify(next)
    if (text === kept) return
    kept = text
    void call('place.put', next).catch(() => {}) // where the window was is not worth a question
  }
  session.subscribe((state, before) => {
    if (state.theme !== before.theme || state.textSize !== before.textSize) show(state)
    // Another board is seen whole at first.
    if (before.open && state.open !== before.open && state.camera) session.setState({ camera: null })
    window.clearTimeout(waiting)
    // While only the view moves nothing is written; everything else is kept at once.
    if (state.camera === before.camera) keep()
    else waiting = window.setTimeout(keep, REST)
  })
  window.addEventListener('pagehide', keep)
}

function placeOf(state: Session): Place {
  const { view, open, frame, panelWidth, theme, textSize, letterKeys, camera, grid, snaps, keepTool } = state
  const lists = { recentStamps: [...state.recentStamps], outlineColumns: [...state.outlineColumns] }
  const around = { panelWidth, theme, textSize, letterKeys, grid, snaps, keepTool, ...lists }
  return { view, board: open?.id ?? null, frame, camera, ...around }
}

const darkSystem = window.matchMedia('(prefers-color-scheme: dark)')
darkSystem.addEventListener('change', () => show(session.getState()))

function show({ theme, textSize }: Session): void {
  const { documentElement: page } = document
  page.dataset.theme = theme === 'system' ? (darkSystem.matches ? 'dark' : 'light') : theme
  page.style.fontSize = `${(16 * textSize) / 100}px`
}
