/** Files that are being kept or joined: their question has left the screen, and the answer was yes. */
export const ticketsKept = new Set<string>()

/** The answer lets go of it again. */
export function keepTicket(ticket: string): () => void {
  ticketsKept.add(ticket)
  return () => {
    ticketsKept.delete(ticket)
    for (const hear of [...hearing]) hear()
  }
}

/** Hears of every ticket that is let go of. */
export function onLetGo(hear: () => void): () => void {
  hearing.add(hear)
  return () => void hearing.delete(hear)
}

const hearing = new Set<() => void>()
