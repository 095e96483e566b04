/**
 * A message as people write one: it begins with a capital letter, whatever name stands first, and its numbers have the
 * decimal sign of this machine. What stands in quotation marks is somebody's own words and stays.
 */
export function spoken(message: string): string {
  const [first = ''] = message
  const said = first.toLocaleUpperCase() + message.slice(first.length)
  if (POINT === '.') return said
  return said
    .split(QUOTED)
    .map((part) => (part.startsWith('“') ? part : part.replace(/(\d)\.(\d)/g, `$1${POINT}$2`)))
    .join('')
}

const QUOTED = /(“[^”]*”)/
const POINT =
  new Intl.NumberFormat(navigator.language).formatToParts(0.5).find(({ type }) => type === 'decimal')
    ?.value ?? '.'
