import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { packBoard } from '../../../main/package/write'
import { docOf, framesOf } from '../../../shared/model/doc'
import { ZONE_BOXES } from '../../../shared/model/zones'
import { templateDoc } from '../../boards'
import { pngOf } from '../../main/pictures/made'
import { shapesIn } from '../../shared/scene/shapes'
import { commandFolder, TEMPLATES } from './commands'
import { countLike, pngIn } from './png'

describe('pictures of frames', () => {
  test('are as large as asked, on paper or on nothing, with their words to be read', async () => {
    const { run, bytes } = await folderWithBoard()
    for (const scale of [1, 2, 3]) {
      const name = `sheet ${scale}.png`
      expect(
        (await run('export', 'a.cxboard', '-o', name, '--frames', '10', '--scale', `${scale}`)).status,
      ).toBe(0)
      const png = pngIn(bytes(name))
      expect([png.w, png.h]).toEqual([1600 * scale, 900 * scale])
      expect(png.at(0, 0)).toEqual([0xff, 0xfd, 0xf9, 255])
      // The word What on its card, and the title below it
      const word = { x: 60 * scale, y: 60 * scale, w: 70 * scale, h: 24 * scale }
      expect(countLike(png, '#23706b', word)).toBeGreaterThan(40 * scale * scale)
      const title = { x: 60 * scale, y: 95 * scale, w: 400 * scale, h: 250 * scale }
      expect(countLike(png, '#2b2622', title)).toBeGreaterThan(3000 * scale * scale)
    }
    await run('export', 'a.cxboard', '-o', 'bare.png', '--frames', '10', '--ground', 'transparent')
    const bare = pngIn(bytes('bare.png'))
    expect(bare.at(0, 0)[3]).toBe(0)
    expect(bare.at(570, 880)[3]).toBe(0)
    expect(countLike(bare, '#23706b', { x: 60, y: 60, w: 70, h: 24 })).toBeGreaterThan(40)
  })

  test('are a file each, named by number, and the same bytes whether drawn alone or with others, now or again', async () => {
    const { folder, run, bytes } = await folderWithBoard()
    const { status, err } = await run(
      'export',
      'a.cxboard',
      '-o',
      'f.png',
      '--frames',
      'all',
      '--what',
      'picture',
    )
    expect(status).toBe(0)
    const made = readdirSync(folder).filter((name) => name.endsWith('.png'))
    expect(made).toEqual(Array.from({ length: 13 }, (_, i) => `f-${String(i + 1).padStart(2, '0')}.png`))
    expect(err.trim().split('\n')).toHaveLength(13)
    expect([pngIn(bytes('f-03.png')).w, pngIn(bytes('f-03.png')).h]).toEqual([976, 549])
    const before = new Map(made.map((name) => [name, hashOf(bytes(name))]))
    await run('export', 'a.cxboard', '-o', 'f.png', '--frames', 'all', '--what', 'picture')
    expect(made.map((name) => hashOf(bytes(name)))).toEqual([...before.values()])
    // Drawn with others it stood on the second page
    await run('export', 'a.cxboard', '-o', 'alone.png', '--frames', '13', '--what', 'picture')
    expect(hashOf(bytes('alone.png'))).toBe(before.get('f-13.png'))
  })

  test('show the photographs that hang in them, from their originals', async () => {
    const { run, put, bytes } = commandFolder()
    put('photo.cxboard', boardWithPhoto())
    expect(
      (await run('export', 'photo.cxboard', '-o', 'p.png', '--frames', '1', '--what', 'picture')).status,
    ).toBe(0)
    const inside = { x: 110, y: 60, w: 180, h: 80 }
    expect(countLike(pngIn(bytes('p.png')), '#808080', inside)).toBe(180 * 80)
    await run('export', 'photo.cxboard', '-o', 's.png', '--frames', '1')
    const { x, y } = ZONE_BOXES.how
    expect(countLike(pngIn(bytes('s.png')), '#808080', { ...inside, x: x + 110, y: y + 60 })).toBe(180 * 80)
    await run('export', 'photo.cxboard', '-o', 'p.svg', '--frames', '1', '--what', 'picture')
    const photo = `data:image/png;base64,${pngOf(40, 20).toString('base64')}`
    expect(String(bytes('p.svg'))).toContain(photo)
  })
})

describe('the wall', () => {
  test('is what a board becomes unless something else is asked, as PNG and as SVG', async () => {
    const { run, bytes } = await folderWithBoard()
    expect((await run('export', 'a.cxboard', '-o', 'wall.png')).status).toBe(0)
    expect((await run('export', 'a.cxboard', '-o', 'wall.svg')).status).toBe(0)
    const [png, svg] = [pngIn(bytes('wall.png')), String(bytes('wall.svg'))]
    expect(svg).toContain(`width="${png.w}" height="${png.h}"`)
    expect(png.w).toBeGreaterThan(2000)
    expect(countLike(png, '#2b2622', { x: 56, y: 56, w: 800, h: 50 })).toBeGreaterThan(1000)
    expect(svg.match(/@font-face/g)?.length).toBeGreaterThanOrEqual(3)
    expect(svg).toContain('data:font/woff2;base64,')
    await run('export', 'a.cxboard', '-o', 'again.png')
    expect(hashOf(bytes('again.png'))).toBe(hashOf(bytes('wall.png')))
  })

  test('that would be too large is refused in words and leaves what was there', async () => {
    const { run, put, bytes } = commandFolder()
    put('big.json', JSON.stringify(repeated(BIG)))
    put('wall.png', 'what was there')
    const { status, err } = await run('export', 'big.json', '-o', 'wall.png', '--scale', '3')
    expect(status).toBe(2)
    expect(err).toMatch(/The picture would be \d+ × \d+ pixels.*SVG/)
    expect(String(bytes('wall.png'))).toBe('what was there')
  })

  test('of a hundred frames is drawn in one piece', async () => {
    const { run, put, bytes } = commandFolder()
    put('big.json', JSON.stringify(repeated(BIG)))
    expect((await run('export', 'big.json', '-o', 'wall.png')).status).toBe(0)
    const png = pngIn(bytes('wall.png'))
    expect(png.w * png.h).toBeGreaterThan(10_000_000)
    // The last card stands as the first does
    expect(countLike(png, '#fffdf9', { x: 0, y: png.h - 40, w: 400, h: 40 })).toBe(400 * 40)
  })
})

async function folderWithBoard() {
  const folder = commandFolder()
  await folder.run('new', '--template', 'sports', '-o', 'a.cxboard')
  return folder
}

/** Sports with a grey photograph, 200 × 100, near the corner of the first picture. */
function boardWithPhoto(): Uint8Array {
  const photo = pngOf(40, 20)
  const asset = hashOf(photo)
  const doc = templateDoc('sports')
  const [first] = framesOf(doc)
  const picture = shapesIn(first?.id ?? '').picture({
    asset,
    pixelW: 40,
    pixelH: 20,
    zone: 'how',
    x: 100,
    y: 50,
    w: 200,
    h: 100,
    order: 'b00',
  })
  return packBoard({
    records: [...docOf([...doc.values(), picture]).values()],
    assets: [{ hash: asset, kind: 'image/png', width: 40, height: 20, bytes: photo }],
    lineage: [],
    base: null,
    exportedAt: '2026-11-22T10:00:00.000Z',
    exportedBy: 'Ann',
    appVersion: '0.1.0',
  }).bytes
}

/** Frames: at three times its size their wall is more than a picture can hold. */
const BIG = 120

/** The sports template again and again, as JSON. */
function repeated(count: number): unknown {
  const sports = TEMPLATES.find(({ id }) => id === 'sports')
  if (!sports) throw new Error('no template sports')
  const frames = Array.from({ length: count }, (_, i) => ({
    ...sports.frames[i % sports.frames.length],
    id: `f${i}`,
    order: i + 1,
  }))
  return { ...sports, frames }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
