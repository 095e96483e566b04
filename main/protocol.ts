import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'

export const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; " +
  "connect-src 'none'; worker-src 'self'; frame-src 'none'; object-src 'none'; media-src 'none'; manifest-src 'none'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types default"

/** A printed page carries style attributes and nothing that runs. */
export const PRINT_CONTENT_SECURITY_POLICY =
  "default-src 'none'; img-src 'self'; font-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'"

export const ASSET_CONTENT_SECURITY_POLICY = "default-src 'none'; sandbox"

export const COMMON_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), midi=(), display-capture=(), clipboard-read=(), local-fonts=()',
} as const

/** What can be asked for: the path in the address → the file of ours behind it. Nothing else exists. */
export type Shelf = ReadonlyMap<string, ShelfFile>

export interface ShelfFile {
  readonly path: string
  readonly type: string
}

export interface Asset {
  readonly bytes: Uint8Array
  readonly kind: string
}

/** Every file below a folder, by its path in an address; made once at start, so that no request ever names a file. */
export function shelfOf(folder: string, prefix = '/'): Shelf {
  const shelf = new Map<string, ShelfFile>()
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory())
      for (const [key, file] of shelfOf(path, `${prefix}${entry.name}/`)) shelf.set(key, file)
    const type = TYPES[extname(entry.name)]
    if (entry.isFile() && type) shelf.set(`${prefix}${entry.name}`, { path, type })
  }
  return shelf
}

/** Answers a page's request: a file of the program, a picture or a font of the library, or 404. */
export async function answer(
  request: AddressedRequest,
  shelf: Shelf,
  assetOf: (hash: string) => Asset | null | Promise<Asset | null>,
) {
  const path = pathOf(request)
  if (path === null) return notFound()
  const hash = assetHash(path)
  if (hash !== null) return assetAnswer(await assetOf(hash))
  const file = shelf.get(path === '/' ? '/index.html' : path)
  if (!file) return notFound()
  return reply(await readFile(file.path), file.type, CONTENT_SECURITY_POLICY)
}

/** The path a well-formed request of ours names, decoded once; null for everything that is not one. */
export function pathOf({ method, url }: AddressedRequest): string | null {
  if (method !== 'GET' || !URL.canParse(url)) return null
  // Asked of the address as it came: the parser quietly mends what a browser would never send
  const raw = RAW_ADDRESS.exec(url)?.[1]
  const { protocol, host, username, password } = new URL(url)
  if (raw === undefined || protocol !== 'app:' || host !== 'cx' || username !== '' || password !== '')
    return null
  const decoded = decodedOnce(raw === '' ? '/' : raw)
  if (decoded === null || decoded.includes('\0') || decoded.includes('\\')) return null
  if (decoded.split('/').some((part) => part === '.' || part === '..')) return null
  return decoded
}

export function reply(bytes: Uint8Array | string, type: string, policy: string): Response {
  // The bytes are ours and never shared, which is all the library type of Response asks
  const body = bytes as string | Uint8Array<ArrayBuffer>
  return new Response(body, {
    headers: { ...COMMON_HEADERS, 'Content-Security-Policy': policy, 'Content-Type': type },
  })
}

export function notFound(): Response {
  const headers = { ...COMMON_HEADERS, 'Content-Security-Policy': ASSET_CONTENT_SECURITY_POLICY }
  return new Response(null, { status: 404, headers })
}

/** The picture or font a path asks for; null: it asks for something else. */
export function assetHash(path: string | null): string | null {
  return path === null ? null : (ASSET_PATH.exec(path)?.[1] ?? null)
}

export function assetAnswer(asset: Asset | null): Response {
  if (!asset || !(PICTURES.has(asset.kind) || FONTS.has(asset.kind))) return notFound()
  return reply(asset.bytes, asset.kind, ASSET_CONTENT_SECURITY_POLICY)
}

export interface AddressedRequest {
  readonly method: string
  readonly url: string
}

const ASSET_PATH = /^\/(?:asset|font)\/([0-9a-f]{64})$/
/** No query, no port, no user: our pages never use them. A fragment never reaches a server. */
const RAW_ADDRESS = /^app:\/\/cx((?:\/[^?#]*)?)(?:#.*)?$/

const PICTURES: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif'])

/** Said again here: the window is served before anything that knows files is loaded. */
const FONTS: ReadonlySet<string> = new Set(['font/ttf', 'font/otf', 'font/woff2'])

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
}

function decodedOnce(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
