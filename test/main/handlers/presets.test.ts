import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { DeckPreset } from '../../../shared/deckChoice'
import { USUAL_CHOICE } from '../../../shared/scene/deck/usualChoice'
import { openTestDesk } from './desk'

const { frames: _frames, headline: _headline, ...MANNER } = USUAL_CHOICE

function preset(name: string, more: Partial<DeckPreset> = {}): DeckPreset {
  return { ...MANNER, name, ...more }
}

function namesOf(presets: readonly DeckPreset[]): readonly string[] {
  return presets.map(({ name }) => name)
}

/** A desk where the next file to open is this one. */
function deskWith(file: { content: string | Uint8Array }) {
  const desk = openTestDesk({
    askWhich: async (kind) => {
      const path = join(desk.folder, `in.cx${kind}`)
      writeFileSync(path, file.content)
      return path
    },
  })
  return desk
}

describe('the choice for a deck', () => {
  test('comes back the next time, board by board', async () => {
    const desk = openTestDesk()
    const { id: board } = await desk.call('board.create', { template: 'sports' })
    const { id: other } = await desk.call('board.create', { template: 'park' })
    expect(await desk.call('deck.choices', { board })).toMatchObject({ choice: null, presets: [] })
    const choice = { ...USUAL_CHOICE, paper: 'a4', headline: 'Mine' } as const
    await desk.call('deck.choose', { board, choice })
    expect(await desk.call('deck.choices', { board })).toMatchObject({ choice, presets: [] })
    expect(await desk.call('deck.choices', { board: other })).toMatchObject({ choice: null, presets: [] })
  })

  test('that cannot be read counts as none', async () => {
    const desk = openTestDesk()
    const { id: board } = await desk.call('board.create', { template: 'sports' })
    for (const broken of [null, 'x', { ...USUAL_CHOICE, paper: 'a5' }, { ...USUAL_CHOICE, later: 1 }]) {
      desk.store.putSetting(`deck:${board}`, broken)
      expect((await desk.call('deck.choices', { board })).choice).toBe(null)
    }
  })

  test('of a board that is gone is not kept', async () => {
    const desk = openTestDesk()
    const { id: board } = await desk.call('board.create', { template: 'sports' })
    await desk.call('board.trash', { board })
    const trouble = await desk.trouble('deck.choose', { board, choice: USUAL_CHOICE })
    expect(trouble).toEqual({ code: 'board-gone' })
  })
})

describe('presets', () => {
  test('are kept by name, one of the same name giving way', async () => {
    const desk = openTestDesk()
    await desk.call('presets.keep', { preset: preset('B') })
    await desk.call('presets.keep', { preset: preset('A') })
    const kept = await desk.call('presets.keep', { preset: preset('B', { paper: 'letter' }) })
    expect(kept.map(({ name, paper }) => [name, paper])).toEqual([
      ['A', '16:9'],
      ['B', 'letter'],
    ])
    expect(namesOf(await desk.call('presets.remove', { name: 'A' }))).toEqual(['B'])
    const { id: board } = await desk.call('board.create', { template: null })
    expect(namesOf((await desk.call('deck.choices', { board })).presets)).toEqual(['B'])
  })

  test('of which one is damaged are the others', async () => {
    const desk = openTestDesk()
    desk.store.putSetting('deckPresets', [preset('A'), { name: 'B' }, 7])
    expect(namesOf(await desk.call('presets.keep', { preset: preset('C') }))).toEqual(['A', 'C'])
    desk.store.putSetting('deckPresets', 'nothing')
    expect(namesOf(await desk.call('presets.keep', { preset: preset('D') }))).toEqual(['D'])
  })

  test('go to somebody else in a file and are the same there', async () => {
    const here = openTestDesk()
    for (const name of ['A', 'B', 'C']) await here.call('presets.keep', { preset: preset(name) })
    expect(await here.call('presets.export', { names: ['A', 'C'] })).toMatchObject({
      state: 'written',
      name: 'Presets.cxpresets',
    })
    const there = openTestDesk({ askWhich: async () => join(here.folder, 'Presets.cxpresets') })
    await there.call('presets.keep', { preset: preset('C', { paper: 'letter' }) })
    expect(await there.call('presets.import', {})).toEqual({
      added: 2,
      presets: [preset('A'), preset('C')],
    })
  })

  test('are not written when none of them is here, and one alone gives the file its name', async () => {
    const desk = openTestDesk()
    expect(await desk.trouble('presets.export', { names: ['A'] })).toMatchObject({ code: 'usage' })
    await desk.call('presets.keep', { preset: preset('For the board / 2026') })
    expect(await desk.call('presets.export', { names: ['For the board / 2026'] })).toMatchObject({
      name: 'For the board - 2026.cxpresets',
    })
  })

  test.each([
    ['nothing', '', 'This is no file of presets'],
    ['no JSON', '{"format":', 'This is no file of presets'],
    ['letters that are none', Buffer.from([0xff, 0xfe, 0]), 'This is no file of presets'],
    ['another file', '{"title":"x"}', 'This is no file of presets'],
    ['damaged presets', '{"format":"cxpresets","version":1,"presets":[{"name":"A"}]}', 'is damaged'],
    ['a newer file', '{"format":"cxpresets","version":2,"sets":[]}', 'made with a newer version'],
    [
      'too many',
      JSON.stringify({
        format: 'cxpresets',
        version: 1,
        presets: Array.from({ length: 201 }, (_, i) => preset(String(i))),
      }),
      'is damaged',
    ],
  ])('%s in a file is refused with a sentence, and nothing changes', async (_what, content, sentence) => {
    const desk = deskWith({ content })
    await desk.call('presets.keep', { preset: preset('Mine') })
    expect(await desk.trouble('presets.import', {})).toMatchObject({
      code: 'usage',
      detail: expect.stringContaining(sentence),
    })
    const { id: board } = await desk.call('board.create', { template: null })
    expect(namesOf((await desk.call('deck.choices', { board })).presets)).toEqual(['Mine'])
  })

  test('of more than a megabyte are not even read', async () => {
    const desk = deskWith({ content: ' '.repeat(1024 ** 2 + 1) })
    expect(await desk.trouble('presets.import', {})).toMatchObject({ code: 'E_TOO_LARGE' })
  })

  test('from a file that is gone or a folder are refused, and no file chosen is no trouble', async () => {
    const gone = openTestDesk({ askWhich: async () => '/nowhere/at/all.cxpresets' })
    expect(await gone.trouble('presets.import', {})).toEqual({ code: 'E_GONE', name: 'all.cxpresets' })
    expect(await openTestDesk().call('presets.import', {})).toBe(null)
  })

  test('that would be more than there is room for are refused whole', async () => {
    const many = Array.from({ length: 150 }, (_, i) => preset(`in ${i}`))
    const desk = deskWith({ content: JSON.stringify({ format: 'cxpresets', version: 1, presets: many }) })
    desk.store.putSetting(
      'deckPresets',
      Array.from({ length: 100 }, (_, i) => preset(`own ${i}`)),
    )
    expect(await desk.trouble('presets.import', {})).toMatchObject({ code: 'usage' })
    expect(await desk.call('presets.remove', { name: 'own 0' })).toHaveLength(99)
  })
})
