/** A date a file names, as people here write it; '' where it says none that can be meant. */
export function dateOf(iso: string): string {
  const date = new Date(iso)
  const odd = Number.isNaN(date.getTime()) || date.getFullYear() < 2000
  return odd ? '' : date.toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })
}

export function sizeOf(bytes: number): string {
  const kilobytes = bytes / 1024
  return kilobytes < 1024 ? `${Math.max(1, Math.round(kilobytes))} KB` : `${(kilobytes / 1024).toFixed(1)} MB`
}
