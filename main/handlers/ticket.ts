import { randomUUID } from 'node:crypto'

/** One thing kept for a later answer, by a name nobody can guess. */
export interface Ticket<T> {
  /** Keeps this instead of whatever was kept before. */
  hold(thing: T): string
  /** null: not this one, let go, or too long ago. */
  look(ticket: string): T | null
  /** From now on it is not there any more. */
  letGo(ticket: string): void
}

export const TICKET_MILLISECONDS = 10 * 60_000

/** What is not fetched within the time is let go, because it can be a whole board with its pictures. */
export function openTicket<T>(milliseconds = TICKET_MILLISECONDS): Ticket<T> {
  let held: { readonly name: string; readonly thing: T; readonly timer: NodeJS.Timeout } | null = null
  const release = () => {
    clearTimeout(held?.timer)
    held = null
  }
  return {
    hold(thing) {
      release()
      const name = randomUUID()
      held = { name, thing, timer: setTimeout(release, milliseconds).unref() }
      return name
    },
    look: (name) => (held?.name === name ? held.thing : null),
    letGo(name) {
      if (held?.name === name) release()
    },
  }
}
