import { printable } from './drawable'

/** Any string as text or attribute of HTML and SVG: nothing in it is markup, and all of it can be printed. */
export function escaped(text: string): string {
  return printable(text).replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign)
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
