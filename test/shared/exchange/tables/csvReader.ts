/** A reader of RFC 4180 of the tests' own: every record as its fields. Throws where a quote stands where none may. */
export function recordsIn(text: string): readonly (readonly string[])[] {
  const records: string[][] = []
  let fields: string[] = []
  let at = text.startsWith('\ufeff') ? 1 : 0
  while (at < text.length) {
    const field = text[at] === '"' ? quotedAt(text, at) : plainAt(text, at)
    fields.push(field.text)
    at = field.end
    if (text[at] === ',') at += 1
    else if (text.startsWith('\r\n', at)) {
      records.push(fields)
      fields = []
      at += 2
    } else throw new Error(`neither a comma nor a line end at ${at}`)
    if (text[at - 1] === ',' && at === text.length) throw new Error('ends with a comma')
  }
  if (fields.length > 0) throw new Error('the last record does not end')
  return records
}

function quotedAt(text: string, from: number) {
  let [at, said] = [from + 1, '']
  for (;;) {
    const next = text.indexOf('"', at)
    if (next < 0) throw new Error('a quote that never ends')
    said += text.slice(at, next)
    if (text[next + 1] !== '"') return { text: said, end: next + 1 }
    said += '"'
    at = next + 2
  }
}

function plainAt(text: string, from: number) {
  const end = from + (/[,"\r\n]|$/.exec(text.slice(from))?.index ?? 0)
  return { text: text.slice(from, end), end }
}
