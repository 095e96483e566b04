/** Files that are being kept or joined: their question has left the screen, and the answer was yes. */
export const ticketsKept = new Set<string>()

/** The answer lets go of it again. */
export function keepTicket(ticket: string): () => void {
  ticketsKept.add(ticket)
  return () => void ticketsKept.delete(ticket)
}
