import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { build, type PreviewServer, preview } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fontOf } from '../../main/fonts/fontFile'
import { electronFlags, electronPath, startDisplay } from '../../scripts/electron.mjs'
import { fileWeight } from '../../shared/scene/deck/fileWeight'
import { brandFamily } from '../../shared/scene/fontFamily'
import type { Font } from '../../shared/scene/ink'
import { measure } from '../../shared/scene/textWidth'
import { registerFace } from '../../shared/scene/typefaces'
import { fontFile } from '../arbitraries/fontFile'
import { type Case, chartCases, elementCases, inkCases, pageCases, textCases } from './parity/cases'
import type { Backend, Difference, ParityPage } from './parity/page'
import { looseCases, nestedCases, shapeCases } from './parity/shapes'

declare global {
  interface Window {
    readonly parity: ParityPage
  }
}

/**
 * The page is rastered in one piece, as a canvas is: a shape that lies across two of Chromium's tiles gets other
 * edges (up to 70 of 255 on single pixels) than the same shape in one, whoever draws it.
 */
const ONE_TILE = [
  '--default-tile-width=2048',
  '--default-tile-height=2048',
  '--max-untiled-layer-width=2048',
  '--max-untiled-layer-height=2048',
  '--force-device-scale-factor=1',
]

const root = join(import.meta.dirname, 'parity')
let folder = ''
let server: PreviewServer
let app: ElectronApplication
let page: Page
let stopDisplay = () => {}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cxboard-parity-'))
  const common = { configFile: false, root, base: './', logLevel: 'silent' } as const
  await build({ ...common, build: { outDir: folder, target: 'esnext' } })
  server = await preview({ ...common, build: { outDir: folder }, preview: { port: 0, host: '127.0.0.1' } })
  stopDisplay = await startDisplay()
  const { path } = await electronPath()
  app = await _electron.launch({
    executablePath: path,
    args: [...electronFlags(), ...ONE_TILE, root],
  })
  page = await app.firstWindow()
  const [address = ''] = server.resolvedUrls?.local ?? []
  await page.goto(address)
  await page.waitForFunction(() => 'parity' in window)
  await page.evaluate(() => window.parity.ready())
})

afterAll(async () => {
  await app?.close()
  await server?.close()
  stopDisplay()
  await rm(folder, { recursive: true, force: true })
})

test('every kind of ink looks the same in SVG, on canvas and in Konva', async () => {
  expect(await disagreements(inkCases(), ['canvas', 'konva'])).toEqual([])
})

test('every text looks the same in SVG and on canvas, in both typefaces, at any place and size', async () => {
  expect(await disagreements(textCases(), ['canvas'])).toEqual([])
})

test('every kind of element looks the same in SVG, on canvas and in Konva', async () => {
  expect(await disagreements(elementCases(), ['canvas', 'konva'])).toEqual([])
})

test('every shape looks the same in every style, in SVG, on canvas and in Konva', async () => {
  expect(await disagreements(shapeCases(), ['canvas', 'konva'])).toEqual([])
})

test('words of both directions look the same but for the edges of letters', async () => {
  expect(await disagreements(looseCases(), ['canvas', 'konva'], EDGES)).toEqual([])
})

test('a picture of everything, in groups, looks the same in SVG, on canvas and in Konva', async () => {
  expect(await disagreements(nestedCases(), ['canvas', 'konva'])).toEqual([])
})

test('whole sheets and rings look the same in SVG, on canvas and in Konva', async () => {
  expect(await disagreements(pageCases(), ['canvas', 'konva'], STRAYS)).toEqual([])
})

test('every chart looks the same in SVG and on canvas, in both themes', async () => {
  expect(await disagreements(chartCases(), ['canvas'])).toEqual([])
})

test('a text is as wide as we say it is, within half a pixel', async () => {
  const asked = TEXTS.flatMap((text) => FONTS.map((font) => ({ text, font, tracking: 0 })))
  const spaced = TEXTS.slice(0, 4).map((text) => ({
    text,
    font: FONTS[0] ?? fontOfSize('Inter', 16, 400),
    tracking: 1.5,
  }))
  const all = [...asked, ...spaced]
  const seen = await page.evaluate((texts) => window.parity.widths(texts), all)
  const wrong = all.flatMap(({ text, font, tracking }, i) => {
    const [ours, theirs] = [measure(text, font, tracking), seen[i] ?? 0]
    return Math.abs(ours - theirs) <= 0.5 ? [] : [{ text, font, ours, theirs }]
  })
  expect(wrong).toEqual([])
})

test.each([
  ['of today', () => readFileSync(fontsource('inter', 'inter-latin-600-normal'))],
  ['with serifs', () => readFileSync(fontsource('fraunces', 'fraunces-latin-400-italic'))],
  [
    'made by hand, with pairs of old',
    () =>
      fontFile({
        widths: BOXES,
        kerning: [
          ['AV', -80],
          ['To', 60],
        ],
      }),
  ],
] as const)('a text in a font the board carries (%s) is as wide as we say it is', async (_, file) => {
  const bytes = file()
  const { asset, metrics, style } = fontOf(bytes)
  const family = brandFamily(asset.hash)
  registerFace(family, metrics)
  await page.evaluate(([name, base64]) => window.parity.carry(name, base64), [
    family,
    Buffer.from(bytes).toString('base64'),
  ] as const)
  const font = fontOfSize(family, 20, fileWeight(style))
  const texts = TEXTS.map((text) => ({ text, font, tracking: 0 }))
  const seen = await page.evaluate((all) => window.parity.widths(all), texts)
  const wrong = TEXTS.flatMap((text, i) => {
    const [ours, theirs] = [measure(text, font), seen[i] ?? 0]
    return Math.abs(ours - theirs) <= 0.01 * theirs ? [] : [{ text, ours, theirs }]
  })
  expect(wrong).toEqual([])
})

/**
 * What a case may differ in: by more than 2 of 255 in no channel of any pixel. In a whole sheet a few pixels where
 * several outlines lie over the picture's ground come out otherwise, though each of them alone does not: at most
 * 40 channels of five million, by no more than 16.
 */
const NONE = { over: 0, most: 2 } as const
/** Letters that stand a quarter of a pixel aside: of the 570,000 channels of a case. */
const EDGES = { over: 1000, most: 64 } as const
const STRAYS = { over: 40, most: 16 } as const

/** The cases that differ by more than allowed, or show nothing. */
async function disagreements(
  cases: readonly Case[],
  backends: readonly Backend[],
  allowed: Pick<Difference, 'most' | 'over'> = NONE,
) {
  const found = []
  for (const one of cases) {
    const svg = await picture('svg', one)
    for (const backend of backends) {
      const other = await picture(backend, one)
      const apart = await page.evaluate(([a, b]) => window.parity.compare(a, b), [svg, other] as const)
      const same = apart.most <= allowed.most && apart.over <= allowed.over
      if (!same || apart.inked === 0) found.push({ name: one.name, backend, ...apart })
    }
  }
  return found
}

async function picture(backend: Backend, { ink, w, h }: Case): Promise<string> {
  await page.evaluate(([how, what, wide, high]) => window.parity.show(how, what, wide, high), [
    backend,
    ink,
    w,
    h,
  ] as const)
  const png = await page.screenshot({ clip: { x: 0, y: 0, width: w, height: h } })
  return png.toString('base64')
}

function fontsource(folder: string, name: string): URL {
  return new URL(`../../node_modules/@fontsource/${folder}/files/${name}.woff2`, import.meta.url)
}

function fontOfSize(family: Font['family'], size: number, weight: Font['weight'], italic = false): Font {
  return { family, size, weight, italic }
}

/** Every letter of Latin-1, each of another width. */
const BOXES = Object.fromEntries(
  Array.from({ length: 0xe0 }, (_, i) => [String.fromCharCode(0x20 + i), 400 + ((i * 37) % 300)]),
)

const FONTS: readonly Font[] = [
  fontOfSize('Inter', 16, 400),
  fontOfSize('Inter', 13, 600),
  fontOfSize('Inter', 20, 500),
  fontOfSize('Inter', 24, 700),
  fontOfSize('Inter', 18, 400, true),
  fontOfSize('Inter', 18, 600, true),
  fontOfSize('Fraunces', 28, 600),
  fontOfSize('Fraunces', 20, 400),
  fontOfSize('Fraunces', 22, 400, true),
  fontOfSize('Fraunces', 22, 600, true),
]

const TEXTS: readonly string[] = [
  'A clean restroom, offered to any guest who asks.',
  'AVATAR WAVE To. Ty. Vo. LT P, F. Yo',
  '“Of course.” The cashier pauses the sale — and walks her there…',
  'Äpfel, naïve façade, Größe, ñandú, Ærø, œuvre',
  'office, fjord, affluent, ff fi fl ffi ffl',
  '-> 3x4 1:2 (A) [B] {C} <D>',
  '0123456789 1,234.56 € 17 % −3 ±2',
  'Łódź, žluťoučký kůň, İstanbul, Český',
  'Renee Coleman, 47',
  "Don't — it's 'quoted' & “double”",
]
