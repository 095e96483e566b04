/** What a font calls itself: the family as designers group it, and which of its styles it is. */
export interface FontName {
  readonly family: string
  readonly style: string
}

/** '' where it says nothing. Throws RangeError where the table is cut short. */
export function nameOf(table: DataView): FontName {
  const said = namesIn(table)
  return {
    family: said.get(FAMILY_OF_ALL) ?? said.get(FAMILY) ?? '',
    style: said.get(STYLE_OF_ALL) ?? said.get(STYLE) ?? '',
  }
}

const FAMILY = 1
const STYLE = 2
/** As the designer groups them: more than four styles a family. */
const FAMILY_OF_ALL = 16
const STYLE_OF_ALL = 17

const WINDOWS = 3
const UNICODE = 0
const ENGLISH = 0x409
const LONGEST = 200

function namesIn(table: DataView): ReadonlyMap<number, string> {
  const [count, texts] = [Math.min(table.getUint16(2), 1000), table.getUint16(4)]
  const best = new Map<number, { readonly rank: number; readonly text: string }>()
  for (let i = 0; i < count; i += 1) {
    const at = 6 + i * 12
    const [platform, language, id] = [table.getUint16(at), table.getUint16(at + 4), table.getUint16(at + 6)]
    if (![FAMILY, STYLE, FAMILY_OF_ALL, STYLE_OF_ALL].includes(id)) continue
    const rank = rankOf(platform, language)
    if (rank <= (best.get(id)?.rank ?? -1)) continue
    const [length, offset] = [table.getUint16(at + 8), texts + table.getUint16(at + 10)]
    const isWide = platform === WINDOWS || platform === UNICODE
    const text = cleaned(isWide ? wide(table, offset, length) : narrow(table, offset, length))
    if (text !== '') best.set(id, { rank, text })
  }
  return new Map([...best].map(([id, { text }]) => [id, text]))
}

function rankOf(platform: number, language: number): number {
  if (platform === WINDOWS) return language === ENGLISH ? 3 : 1
  return platform === UNICODE ? 2 : 0
}

function wide(table: DataView, offset: number, length: number): string {
  const units = Array.from({ length: Math.min(length, 4 * LONGEST) >> 1 }, (_, i) =>
    table.getUint16(offset + i * 2),
  )
  return String.fromCharCode(...units)
}

function narrow(table: DataView, offset: number, length: number): string {
  const bytes = Array.from({ length: Math.min(length, 2 * LONGEST) }, (_, i) => table.getUint8(offset + i))
  return String.fromCharCode(...bytes)
}

/** Fit for a record: whole letters, none that cannot be seen, not too many. */
function cleaned(text: string): string {
  const shown = text
    .toWellFormed()
    .replace(/[\p{C}\ufffd]/gu, '')
    .normalize('NFC')
    .trim()
  return [...shown].slice(0, LONGEST).join('')
}
