import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  ASSET_CONTENT_SECURITY_POLICY,
  answer,
  CONTENT_SECURITY_POLICY,
  PRINT_CONTENT_SECURITY_POLICY,
  pathOf,
  type Shelf,
  shelfOf,
} from '../../main/protocol'

const HASH = 'a'.repeat(64)
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47])
let folder = ''
let shelf: Shelf = new Map()

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cxboard-shelf-'))
  const built = join(folder, 'built')
  mkdirSync(join(built, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.js'), 'not ours to give')
  writeFileSync(join(built, 'index.html'), '<!doctype html><title>CXBoard</title>')
  writeFileSync(join(built, 'assets', 'index-abc.js'), 'export {}')
  writeFileSync(join(built, 'assets', 'inter.woff2'), 'font')
  writeFileSync(join(built, 'assets', 'index-abc.js.map'), '{}')
  shelf = shelfOf(built)
})

afterAll(() => rmSync(folder, { recursive: true }))

function get(url: string, method = 'GET'): Promise<Response> {
  return answer({ method, url }, shelf, (hash) => (hash === HASH ? { bytes: PNG, kind: 'image/png' } : null))
}

test('the content security policies are these, word for word', () => {
  expect(CONTENT_SECURITY_POLICY).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; connect-src 'none'; worker-src 'self'; frame-src 'none'; object-src 'none'; media-src 'none'; manifest-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types default",
  )
  expect(PRINT_CONTENT_SECURITY_POLICY).toBe(
    "default-src 'none'; img-src 'self'; font-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'",
  )
  expect(ASSET_CONTENT_SECURITY_POLICY).toBe("default-src 'none'; sandbox")
})

test('the page comes with every header', async () => {
  const page = await get('app://cx/')
  expect(page.status).toBe(200)
  expect(await page.text()).toContain('CXBoard')
  expect(Object.fromEntries(page.headers)).toEqual({
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'content-type': 'text/html; charset=utf-8',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy':
      'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), midi=(), display-capture=(), clipboard-read=(), local-fonts=()',
    'x-content-type-options': 'nosniff',
  })
})

test('scripts and fonts have their types', async () => {
  expect((await get('app://cx/assets/index-abc.js')).headers.get('content-type')).toBe(
    'text/javascript; charset=utf-8',
  )
  expect((await get('app://cx/assets/inter.woff2')).headers.get('content-type')).toBe('font/woff2')
})

test('a picture of the library comes with a policy of its own', async () => {
  const picture = await get(`app://cx/asset/${HASH}`)
  expect(picture.headers.get('content-type')).toBe('image/png')
  expect(picture.headers.get('content-security-policy')).toBe(ASSET_CONTENT_SECURITY_POLICY)
  expect(new Uint8Array(await picture.arrayBuffer())).toEqual(PNG)
})

test('a font of the library comes as what it is', async () => {
  const font = { bytes: PNG, kind: 'font/otf' }
  const asked = { method: 'GET', url: `app://cx/font/${HASH}` }
  const answered = await answer(asked, shelf, (hash) => (hash === HASH ? font : null))
  expect(answered.headers.get('content-type')).toBe('font/otf')
  expect(answered.headers.get('content-security-policy')).toBe(ASSET_CONTENT_SECURITY_POLICY)
  expect((await answer({ ...asked, url: `${asked.url}.otf` }, shelf, () => font)).status).toBe(404)
})

test('a stored thing that is no picture is not given out', async () => {
  const asked = { method: 'GET', url: `app://cx/asset/${HASH}` }
  const page = await answer(asked, shelf, () => ({ bytes: PNG, kind: 'text/html' }))
  expect(page.status).toBe(404)
})

describe('nothing stands behind', () => {
  test.each([
    'app://cx/../secret.js',
    'app://cx/..%2fsecret.js',
    'app://cx/%2e%2e/secret.js',
    'app://cx/%2e%2e%2fsecret.js',
    'app://cx/%252e%252e%252fsecret.js',
    'app://cx/assets/../../secret.js',
    'app://cx/assets/..%5c..%5csecret.js',
    'app://cx/..\\secret.js',
    'app://cx/%5c..%5csecret.js',
    'app://cx//secret.js',
    'app://cx/./index.html',
    'app://cx/assets/./index-abc.js',
    'app://cx/index.html%00',
    'app://cx/%00',
    'app://cx/%ff%fe',
    'app://cx/%',
    'app://cx/%E0%A4%A',
    'app://cx//etc/passwd',
    'app://cx/etc/passwd',
    'app://cx/C:/Windows/win.ini',
    'app://cx/index.html?x=1',
    'app://cx/?',
    'app://cx:80/',
    'app://ann@cx/',
    'app://ann:secret@cx/',
    'app://evil/',
    'app://evil/index.html',
    'app://cx.evil/',
    'https://cx/',
    'file:///etc/passwd',
    'app:cx/index.html',
    'not an address',
    '',
    'app://cx/assets',
    'app://cx/assets/',
    'app://cx/INDEX.HTML',
    'app://cx/assets/index-abc.js.map',
    'app://cx/__proto__',
    'app://cx/constructor',
    `app://cx/asset/${'b'.repeat(64)}`,
    `app://cx/asset/${'A'.repeat(64)}`,
    `app://cx/asset/${HASH}/`,
    `app://cx/asset/${HASH}0`,
    `app://cx/asset/../asset/${HASH}`,
    'app://cx/asset/',
  ])('%s', async (url) => {
    const page = await get(url)
    expect(page.status).toBe(404)
    expect(await page.text()).toBe('')
  })

  test.each(['POST', 'PUT', 'HEAD', 'OPTIONS', 'DELETE'])('a %s', async (method) => {
    expect((await get('app://cx/', method)).status).toBe(404)
  })
})

test('an address is decoded once and no more', () => {
  expect(pathOf({ method: 'GET', url: 'app://cx/a%20b' })).toBe('/a b')
  expect(pathOf({ method: 'GET', url: 'app://cx/a%2520b' })).toBe('/a%20b')
  expect(pathOf({ method: 'GET', url: 'app://cx' })).toBe('/')
  expect(pathOf({ method: 'GET', url: 'app://cx/#here' })).toBe('/')
})
