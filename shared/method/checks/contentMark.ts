import { boardOf, type Doc, get } from '../../model/doc'
import type { Board, Frame, Guest } from '../../model/record'
import { markOf, type Said, said } from '../fingerprint'
import { kept } from '../kept'
import type { CheckId } from './catalog'
import type { Finding } from './findings'

/** What a finding looked at, as one mark. Guests are told apart by their names: ids change when a board is copied. */
export function contentMark(doc: Doc, { check, frame, guest, message, where }: Finding): string {
  const parts = [
    message,
    frame === null ? null : frameContent(doc, get(doc, frame, 'frame')),
    guest === null ? null : guestContent(get(doc, guest, 'guest')),
    frame === null && guest === null ? boardContent(boardOf(doc)) : null,
    LOOKS_AT_ONE_FRAME.has(check) ? frameContent(doc, get(doc, where.frame, 'frame')) : null,
  ]
  return markOf(said(parts))
}

/** Checks of the board that speak of its first, last or worst frame. */
const LOOKS_AT_ONE_FRAME: ReadonlySet<CheckId> = new Set(['SB13', 'SB14', 'SB36', 'SB38'])

function frameContent(doc: Doc, frame: Frame | null): string {
  if (frame === null) return ''
  const name = get(doc, frame.guest, 'guest')?.name ?? null
  return frames(frame, [name], () => contentOf({ ...frame, guest: name, background: null }))
}

function guestContent(guest: Guest | null): string {
  return guest === null ? '' : guests(guest, [], () => contentOf({ ...guest, figure: null }))
}

/** Not which checks are asked, and not the baseline: saving one brings nothing back. */
function boardContent(board: Board): string {
  return boards(board, [], () => contentOf({ ...board, checks: null, baseline: null }))
}

/** Without what says where a record stands and where it came from. */
function contentOf(record: Readonly<Record<string, unknown>>): string {
  const ours = Object.entries(record).filter(([field]) => !PLACE.has(field))
  return markOf(said(Object.fromEntries(ours) as Said))
}

const PLACE: ReadonlySet<string> = new Set(['id', 'kind', 'parent', 'order', 'source', 'extra'])
const frames = kept<Frame, string>()
const guests = kept<Guest, string>()
const boards = kept<Board, string>()
