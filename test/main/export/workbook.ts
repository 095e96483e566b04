import { createHash } from 'node:crypto'
import { text } from 'node:stream/consumers'
import { fromBuffer, type ZipFile } from 'yauzl'

/** What an independent reader finds in a workbook. */
export interface Workbook {
  readonly names: readonly string[]
  readonly sheets: readonly Sheet[]
  /** The days its parts say they were made, as the ZIP writes them. */
  readonly stamps: ReadonlySet<string>
  readonly parts: ReadonlyMap<string, string>
}

export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly Found[])[]
  readonly frozenRows: number
}

export interface Found {
  readonly value: string | number | null
  readonly style: number | null
  readonly isFormula: boolean
}

export async function workbookIn(bytes: Uint8Array): Promise<Workbook> {
  const { parts, stamps } = await partsOf(bytes)
  const strings = [
    ...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si><t[^>]*>([\s\S]*?)<\/t><\/si>/g),
  ].map(([, said = '']) => unescaped(said))
  const names = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(
    ([, name = '']) => name,
  )
  const sheets = names.map((name, at) =>
    sheetIn(name, parts.get(`xl/worksheets/sheet${at + 1}.xml`) ?? '', strings),
  )
  return { names, sheets, stamps, parts }
}

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function sheetIn(name: string, xml: string, strings: readonly string[]): Sheet {
  const rows = [...xml.matchAll(/<row [^>]*>([\s\S]*?)<\/row>|<row [^>]*\/>/g)].map(([, inside = '']) => {
    const found: Found[] = []
    for (const [whole, at = '', attributes = '', content = ''] of inside.matchAll(
      /<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g,
    )) {
      const place = columnOf(at)
      while (found.length < place) found.push({ value: null, style: null, isFormula: false })
      const raw = /<v>([\s\S]*?)<\/v>/.exec(content)?.[1] ?? null
      const isText = / t="s"/.test(attributes)
      found.push({
        value: raw === null ? null : isText ? (strings[Number(raw)] ?? null) : Number(raw),
        style: Number(/ s="(\d+)"/.exec(attributes)?.[1] ?? Number.NaN) || null,
        isFormula: whole.includes('<f>'),
      })
    }
    return found
  })
  return { name, rows, frozenRows: Number(/ySplit="(\d+)"/.exec(xml)?.[1] ?? 0) }
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function partsOf(bytes: Uint8Array) {
  return new Promise<{ parts: Map<string, string>; stamps: Set<string> }>((resolve, reject) => {
    const parts = new Map<string, string>()
    const stamps = new Set<string>()
    fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (error, zip: ZipFile) => {
      if (error) return reject(error)
      zip.on('error', reject)
      zip.on('end', () => resolve({ parts, stamps }))
      zip.on('entry', (entry) => {
        stamps.add(`${entry.lastModFileDate} ${entry.lastModFileTime}`)
        zip.openReadStream(entry, (trouble, stream) => {
          if (trouble) return reject(trouble)
          text(stream).then((content) => {
            parts.set(entry.fileName, content)
            zip.readEntry()
          }, reject)
        })
      })
      zip.readEntry()
    })
  })
}

/** As Excel reads a text: entities of XML, then the escapes of the format. */
function unescaped(said: string): string {
  const plain = said.replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => SIGNS[name] ?? '')
  return plain.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}

const SIGNS: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
