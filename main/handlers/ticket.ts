import { randomUUID } from 'node:crypto'

/** One thing kept for one later answer, by a name nobody can guess. */
export interface Ticket<T> {
  /** Keeps this instead of whatever was kept before. */
  hold(thing: T): string
  /** Gives it out once; null: not this one, already taken, or too long ago. */
  take(ticket: string): T | null
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
    take(name) {
      if (held?.name !== name) return null
      const { thing } = held
      release()
      return thing
    },
  }
}
