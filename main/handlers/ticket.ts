import { randomUUID } from 'node:crypto'

/** One thing kept for a later answer, by a name nobody can guess. */
export interface Ticket<T> {
  /** Keeps this instead of whatever was kept before. */
  hold(thing: T): string
  /** null: not this one, let go, or too long ago. */
  look(ticket: string): T | null
  /** What is kept right now, whatever its name; null: nothing. */
  held(): T | null
  /** From now on it is not there any more. */
  letGo(ticket: string): void
}

/** Deciding what comes in can take an afternoon, and the next file takes its place anyway. */
export const TICKET_MILLISECONDS = 12 * 60 * 60_000

/** What is not fetched within the time is let go, because it can be a whole board with its pictures. */
export function openTicket<T>(milliseconds = TICKET_MILLISECONDS): Ticket<T> {
  let kept: { readonly name: string; readonly thing: T; readonly timer: NodeJS.Timeout } | null = null
  const release = () => {
    clearTimeout(kept?.timer)
    kept = null
  }
  return {
    hold(thing) {
      release()
      const name = randomUUID()
      kept = { name, thing, timer: setTimeout(release, milliseconds).unref() }
      return name
    },
    look: (name) => (kept?.name === name ? kept.thing : null),
    held: () => kept?.thing ?? null,
    letGo(name) {
      if (kept?.name === name) release()
    },
  }
}
