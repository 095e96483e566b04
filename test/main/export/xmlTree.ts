/** An element as it stands in a part; texts between elements are kept as one. */
export interface Element {
  readonly tag: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly Element[]
  readonly text: string
}

/** The one element of a part. Throws where it is not well-formed, as every reader of Office would. */
export function xmlTree(part: string): Element {
  const forbidden = FORBIDDEN.exec(part)
  if (forbidden) throw new Error(`a sign that XML forbids at ${forbidden.index}`)
  const open: Open[] = [{ tag: '', attributes: new Map(), children: [], text: '' }]
  let end = 0
  for (const found of part.matchAll(/<(\?[^>]*\?|\/?)([\w:]*)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/g)) {
    const parent = open.at(-1)
    const between = part.slice(end, found.index)
    end = found.index + found[0].length
    if (!parent || between.includes('<')) throw new Error(`no element at ${found.index}`)
    parent.text += plain(between)
    const [, mark = '', tag = '', attributes = '', closed = ''] = found
    if (mark.startsWith('?')) continue
    if (mark === '/') {
      if (open.length < 2 || parent.tag !== tag) throw new Error(`${parent.tag} ends as ${tag}`)
      open.pop()
      continue
    }
    const element: Open = { tag, attributes: attributesIn(attributes), children: [], text: '' }
    parent.children.push(element)
    if (closed === '') open.push(element)
  }
  const [root] = open[0]?.children ?? []
  if (open.length !== 1 || open[0]?.children.length !== 1 || !root || part.slice(end).trim() !== '')
    throw new Error('not one whole element')
  return root
}

/** All elements of this tag at any depth, in their order. */
export function all(within: Element, tag: string): readonly Element[] {
  return within.children.flatMap((child) => [...(child.tag === tag ? [child] : []), ...all(child, tag)])
}

interface Open {
  readonly tag: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: Open[]
  text: string
}

function attributesIn(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>()
  for (const [, name = '', value = ''] of text.matchAll(/([\w:]+)="([^"]*)"/g)) {
    if (attributes.has(name)) throw new Error(`${name} twice`)
    attributes.set(name, plain(value))
  }
  return attributes
}

function plain(text: string): string {
  return text.replace(/&(\w*|#\w*);?/g, (sign, name: string) => {
    const known = SIGNS[name]
    if (known === undefined || !sign.endsWith(';')) throw new Error(`no sign: ${sign}`)
    return known
  })
}

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u
