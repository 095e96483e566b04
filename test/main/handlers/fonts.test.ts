import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPackage } from '../../../main/package/read'
import { editBrand } from '../../../shared/edit/brand'
import { brandOf, docOf } from '../../../shared/model/doc'
import { newId } from '../../../shared/model/id'
import { fontFile } from '../../arbitraries/fontFile'
import { pngOf } from '../pictures/made'
import { openTestDesk } from './desk'

test('a font is kept once, with what setting text in it takes', async () => {
  const desk = openTestDesk()
  const kept = await desk.call('font.keep', { bytes: new Uint8Array(fontFile()) })
  expect(kept).toMatchObject({ family: 'Box', style: 'Regular' })
  expect(await desk.call('font.keep', { bytes: new Uint8Array(fontFile()) })).toEqual(kept)
  expect(desk.store.asset(kept.asset)?.kind).toBe('font/ttf')
  expect(await desk.call('font.metrics', { asset: kept.asset })).toEqual(kept.metrics)
})

test('what is no font, or may not be embedded, is refused and not kept', async () => {
  const desk = openTestDesk()
  expect(await desk.trouble('font.keep', { bytes: new Uint8Array([1, 2, 3]) })).toMatchObject({
    code: 'E_FONT',
  })
  expect(await desk.trouble('font.keep', { bytes: new Uint8Array(fontFile({ fsType: 2 })) })).toEqual({
    code: 'E_FONT_LICENCE',
    family: 'Box',
  })
})

test('of a picture, and of a font that is not here, there are no metrics', async () => {
  const desk = openTestDesk()
  const { asset } = await desk.call('picture.keep', { bytes: new Uint8Array(pngOf(3, 2)) })
  expect(await desk.call('font.metrics', { asset })).toBeNull()
  expect(await desk.call('font.metrics', { asset: 'a'.repeat(64) })).toBeNull()
})

test('a brand goes into the file of its board with its logo and font, and comes out of it as it was', async () => {
  const desk = openTestDesk()
  const { id: board } = await desk.call('board.create', { template: null })
  const doc = docOf(desk.store.records(board))
  const { asset, family, style } = await desk.call('font.keep', { bytes: new Uint8Array(fontFile()) })
  const logo = await desk.call('picture.keep', { bytes: new Uint8Array(pngOf(30, 20)) })
  const change = editBrand(doc, { titleFont: { asset, family, style }, logo: { ...logo, name: '' } })
  const edits = [...change].map(([id, edit]) => ({ id, ...edit }))
  const step = { step: 'commit', operation: newId('operation'), label: 'Change brand', edits } as const
  await desk.call('board.write', { board, steps: [step] })
  await desk.call('board.send', { board })
  const path = join(desk.folder, 'Untitled board.cxboard')
  const sent = readPackage(readFileSync(path))
  expect(sent.assets.map(({ kind }) => kind).sort()).toEqual(['font/ttf', 'image/png'])

  const other = openTestDesk({ askWhich: async () => path })
  const summary = await other.call('file.pick', {})
  expect(summary?.pictures).toBe(1)
  const { id } = await other.call('file.accept', { ticket: summary?.ticket ?? '' })
  expect(brandOf(docOf(other.store.records(id)))).toEqual(brandOf(docOf(desk.store.records(board))))
  expect(await other.call('font.metrics', { asset })).not.toBeNull()

  // Known already: it comes under a new identity, brand and all
  const again = await other.call('file.pick', {})
  const copy = await other.call('file.accept', { ticket: again?.ticket ?? '' })
  expect(copy.id).not.toBe(id)
  expect(brandOf(docOf(other.store.records(copy.id)))).toMatchObject({
    parent: copy.id,
    titleFont: { asset },
  })
})
