/** The day of a moment (ISO 8601), as people of this machine write it. */
export function dayOf(moment: string): string {
  const day = new Date(moment)
  return Number.isNaN(day.getTime()) ? moment : format.format(day)
}

const format = new Intl.DateTimeFormat(navigator.language, { dateStyle: 'medium' })
