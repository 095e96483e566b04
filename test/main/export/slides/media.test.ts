import { describe, expect, test } from 'vitest'
import type { DrawnImage } from '../../../../main/export/slides/drawn'
import { UNCROPPED } from '../../../../main/export/slides/drawn'
import { UNTURNED } from '../../../../main/export/slides/emu'
import { mediaShelf } from '../../../../main/export/slides/media'
import type { DrawJob } from '../../../../main/export/tools'
import { openZip } from '../../../../main/package/zipWrite'
import { ellipse, type GroupInk, group } from '../../../../shared/scene/ink'
import { pngOf } from '../../pictures/made'
import { contentsOfZip } from '../zipContents'

const HASH = 'ab'.repeat(32)

describe('the pictures of a PowerPoint file', () => {
  test('a photograph is in it as it came, once however often it is shown', async () => {
    const bytes = Buffer.from('a photograph')
    const { shelf, zip } = shelfWith({ kind: 'image/jpeg', bytes })
    await shelf.add([photo(), photo()])
    await shelf.add([photo()])
    const contents = await contentsOfZip(zip.end())
    expect([...contents]).toEqual([['ppt/media/image1.jpeg', bytes]])
    expect(shelf.find(photo().source)).toEqual({ image: 'image1.jpeg', svg: null })
  })

  test('a kind that older PowerPoint does not show is drawn as PNG', async () => {
    const { shelf, drawn } = shelfWith({ kind: 'image/webp', bytes: Buffer.from('webp') })
    await shelf.add([photo()])
    expect(drawn[0]?.svg).toContain(`app://cx/asset/${HASH}`)
    expect(shelf.find(photo().source)).toEqual({ image: 'image1.png', svg: null })
  })

  test('one that is not here is passed over', async () => {
    const { shelf, drawn } = shelfWith(null)
    await shelf.add([photo()])
    expect(drawn).toEqual([])
    expect(shelf.find(photo().source)).toBeNull()
  })

  test('the same drawing made twice is one picture', async () => {
    const { shelf, drawn } = shelfWith(null)
    const [one, other] = [drawing(circle()), drawing(circle())]
    await shelf.add([one])
    await shelf.add([other, one])
    expect(drawn).toHaveLength(1)
    expect(shelf.find(other.source)).toEqual(shelf.find(one.source))
    expect(drawn[0]).toMatchObject({ w: 320, h: 160, scale: 2, ground: 'transparent' })
  })
})

function shelfWith(asset: { readonly kind: string; readonly bytes: Uint8Array } | null) {
  const drawn: DrawJob[] = []
  const draw = async (jobs: readonly DrawJob[]) => {
    drawn.push(...jobs)
    return jobs.map(() => pngOf(2, 2))
  }
  const zip = openZip()
  const watch = { progress: () => {}, signal: new AbortController().signal }
  return { shelf: mediaShelf(zip, { asset: () => asset, draw }, watch), zip, drawn }
}

function photo(): DrawnImage {
  return { ...drawing(circle()), source: { of: 'asset', asset: HASH } }
}

function drawing(ink: GroupInk): DrawnImage {
  const box = { x: 0, y: 0, w: 20, h: 10 }
  const source = { of: 'ink', ink, name: 'stamp', box } as const
  return { drawn: 'image', source, box, turn: UNTURNED, crop: UNCROPPED, radius: 0, opacity: 1 }
}

function circle(): GroupInk {
  return group([ellipse(10, 5, 10, 5, { fill: '#ff0000' })])
}
