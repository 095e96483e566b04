/** What is wrong with a text as XML, in words; null: nothing. Elements, attributes, entities, characters, one root. */
export function problemIn(xml: string): string | null {
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(xml))
    return 'a character XML does not allow'
  const open: string[] = []
  let roots = 0
  let at = 0
  for (const tag of xml.matchAll(/<([^<>]*)>/g)) {
    const between = xml.slice(at, tag.index)
    if (/[<>]/.test(between.replace(/&(amp|lt|gt|quot|#\d+);/g, '')))
      return `a sign in “${between.slice(0, 40)}”`
    if (/&(?!(amp|lt|gt|quot|#\d+);)/.test(between)) return `an entity in “${between.slice(0, 40)}”`
    if (open.length === 0 && between.trim() !== '') return 'text beside the root'
    at = tag.index + tag[0].length
    const inside = tag[1] ?? ''
    const closes = /^\/([\w:]+)$/.exec(inside)
    if (closes) {
      if (open.pop() !== closes[1]) return `</${closes[1]}> closes nothing`
      continue
    }
    const opens = /^([\w:]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)$/.exec(inside)
    if (!opens) return `<${inside.slice(0, 60)}>`
    const names = [...(opens[2] ?? '').matchAll(/([\w:-]+)="/g)].map(([, name]) => name)
    if (new Set(names).size < names.length) return `an attribute twice in <${inside.slice(0, 60)}>`
    if (open.length === 0) roots += 1
    if (opens[3] !== '/') open.push(opens[1] ?? '')
  }
  if (open.length > 0) return `<${open.at(-1)}> is never closed`
  if (xml.slice(at).trim() !== '') return 'text after the root'
  return roots === 1 ? null : `${roots} roots`
}

/** The names of all elements. */
export function namesIn(xml: string): readonly string[] {
  return [...xml.matchAll(/<([\w:]+)/g)].map(([, name = '']) => name)
}
