/** `22 November 2026` in the person's own way of writing it; '—' for what is no date. */
export function dayOf(iso: string): string {
  return written(iso, { dateStyle: 'long' })
}

export function momentOf(iso: string): string {
  return written(iso, { dateStyle: 'long', timeStyle: 'short' })
}

/** `12:05`, minutes and seconds; of a whole day the hours count on as minutes. */
export function clockOf(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

function written(iso: string, how: Intl.DateTimeFormatOptions): string {
  const date = new Date(iso)
  return Number.isNaN(date.getTime()) ? '—' : date.toLocaleString(undefined, how)
}
