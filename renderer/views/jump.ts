import type { Where } from '../../shared/method/checks/where'
import { type Session, session, showFrame } from '../document/session'

/**
 * Shows the place a finding or a figure speaks of and puts the keys into its field. Fields say who they are with
 * `data-field` on themselves or on what is around them.
 */
export function jumpTo(where: Where): void {
  const { frame, guest, field } = where
  session.setState({ ...viewOf(where), typing: null, choosing: null, menu: null })
  if (frame) showFrame(frame)
  if (guest && !frame) session.setState({ guest })
  whenDrawn(() => focusField(field), TRIES)
}

function viewOf({ frame, guest, field }: Where): Partial<Session> {
  if (frame) return { view: 'frame', surroundings: true, panel: panelOf(field) }
  return guest ? { view: 'guests' } : { view: 'scorecard' }
}

function panelOf(field: string): Session['panel'] {
  if (field.startsWith('scores')) return 'score'
  return field === 'evidence' ? 'evidence' : 'details'
}

function focusField(field: string): boolean {
  const place = document.querySelector<HTMLElement>(`[data-field="${field}"]`)
  if (!place) return false
  // A part that is folded away is opened on the way.
  for (
    let around = place.closest('details');
    around;
    around = around.parentElement?.closest('details') ?? null
  )
    around.open = true
  const target = place.matches(FOCUSABLE) ? place : place.querySelector<HTMLElement>(FOCUSABLE)
  place.scrollIntoView({ block: 'center' })
  target?.focus({ preventScroll: true })
  return true
}

const FOCUSABLE =
  'input:not([disabled]), textarea:not([disabled]), button:not([disabled]), [role=radio][tabindex="0"], [tabindex="0"]'

/** The view is drawn a moment after it was asked for. */
function whenDrawn(deed: () => boolean, tries: number): void {
  requestAnimationFrame(() => {
    if (!deed() && tries > 0) whenDrawn(deed, tries - 1)
  })
}

const TRIES = 60
