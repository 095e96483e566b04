/**
 * A text as a cell of a workbook shows it, letter for letter: without the control characters XML has no room for, with
 * every line end a line feed. What would be read as an escape of the format is escaped, and so are the few words at
 * which the writer's list of texts stumbles.
 */
export function cellText(text: string): string {
  const clean = text
    .replace(/\r\n?/g, '\n')
    .replace(CONTROLS, '')
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    // The writer would leave it out
    .replaceAll('\ufffd', '_xFFFD_')
  return clean in Object.prototype ? `${escapeOf(clean)}${clean.slice(1)}` : clean
}

const CONTROLS = /(?![\t\n])\p{Cc}|\p{Noncharacter_Code_Point}/gu

function escapeOf(text: string): string {
  return `_x${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
}
