/** A message as people write one: it begins with a capital letter, whatever name stands first. */
export function spoken(message: string): string {
  const [first = ''] = message
  return first.toLocaleUpperCase() + message.slice(first.length)
}
