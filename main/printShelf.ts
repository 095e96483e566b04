/**
 * What printed pages may ask for: their style sheets and fonts. Carried inside the program by the path they are
 * asked for under, so that no request ever looks up a file.
 */
export const printShelf: ReadonlyMap<string, PrintFile> = new Map([
  ...shelved(
    import.meta.glob('../assets/{deck,fonts}/*.css', { query: '?raw', import: 'default', eager: true }),
    (text) => ({ type: 'text/css; charset=utf-8', bytes: () => Buffer.from(text) }),
  ),
  ...shelved(
    import.meta.glob('../assets/fonts/*.woff2', { query: '?inline', import: 'default', eager: true }),
    (url) => ({ type: 'font/woff2', bytes: () => Buffer.from(url.slice(url.indexOf(',') + 1), 'base64') }),
  ),
])

export interface PrintFile {
  readonly type: string
  bytes(): Uint8Array
}

function shelved(files: Readonly<Record<string, string>>, fileOf: (content: string) => PrintFile) {
  return Object.entries(files).map(
    ([path, content]) => [path.replace('../assets', ''), fileOf(content)] as const,
  )
}
