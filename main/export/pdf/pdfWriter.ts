/** A PDF that grows object by object; what is written is not held as values any more. */
export interface PdfWriter {
  /** A number no object has yet. */
  number(): number
  put(object: number, value: string, stream?: Uint8Array | null): void
  /** The whole file. Every number that was asked for must have been put. */
  bytes(catalog: number, info: number): Uint8Array
}

export function openWriter(head: string): PdfWriter {
  const chunks: Uint8Array[] = []
  const places = [0]
  let length = 0
  let waiting: string[] = []
  let waitingLength = 0

  function text(letters: string): void {
    waiting.push(letters)
    waitingLength += letters.length
    length += letters.length
    if (waitingLength > CHUNK) flush()
  }
  function flush(): void {
    chunks.push(Buffer.from(waiting.join(''), 'latin1'))
    waiting = []
    waitingLength = 0
  }
  function streamed(bytes: Uint8Array): void {
    flush()
    // A copy, so that the piece it came from can go
    chunks.push(Uint8Array.from(bytes))
    length += bytes.length
  }

  text(head)
  return {
    number: () => places.push(0) - 1,
    put(object, value, stream = null) {
      places[object] = length
      text(`${object} 0 obj\n${value}`)
      if (stream) {
        text(' stream\n')
        streamed(stream)
        text('\nendstream')
      }
      text('\nendobj\n')
    },
    bytes(catalog, info) {
      const table = length
      const rows = places.map((at, object) =>
        object === 0 ? '0000000000 65535 f \n' : `${String(at).padStart(10, '0')} 00000 n \n`,
      )
      text(`xref\n0 ${places.length}\n${rows.join('')}`)
      text(`trailer\n<</Size ${places.length}\n/Root ${catalog} 0 R\n/Info ${info} 0 R>>\n`)
      text(`startxref\n${table}\n%%EOF\n`)
      flush()
      return Buffer.concat(chunks)
    },
  }
}

/** Letters that are kept as text before they become bytes. */
const CHUNK = 1 << 20
