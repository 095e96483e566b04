import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fileNames } from '../../../main/export/names'
import { framesOf } from '../../../shared/model/doc'
import { changed, template } from '../../shared/scene/deckBoards'
import { repeatedBoard } from '../../shared/scene/deckSessions'

const sports = template('sports')
const frames = framesOf(sports)

describe('the names of drawn files', () => {
  test('are filled in from the board', () => {
    expect(fileNames(sports, frames.slice(9, 10), '{number} {title}', '.png')).toEqual([
      '10 Could I use your restroom.png',
    ])
    expect(fileNames(sports, frames.slice(1, 2), '{board}, {stage} {number}', '.svg')).toEqual([
      'Big-game week at Home Turf Sports, Discovery 02.svg',
    ])
  })

  test('keep braces that mean nothing to us', () => {
    expect(fileNames(sports, frames.slice(0, 1), '{number} {owner} {', '.png')).toEqual(['01 {owner} {.png'])
  })

  test('have as many digits as the last number, so that they sort as the story goes', () => {
    const doc = repeatedBoard('sports', 120)
    const names = fileNames(doc, framesOf(doc), '{number}', '.png')
    expect(names.slice(0, 2)).toEqual(['001.png', '002.png'])
    expect(names).toEqual([...names].sort())
  })

  test('that would be the same are numbered, whatever their capitals and accents', () => {
    const doc = changed(sports, {
      frames: {
        0: { title: 'Café' },
        1: { title: 'CAFÉ' },
        2: { title: 'Cafe\u0301' },
        3: { title: 'Café 2' },
      },
    })
    expect(fileNames(doc, framesOf(doc).slice(0, 4), '{title}', '.png')).toEqual([
      'Café.png',
      'CAFÉ 2.png',
      'Café 3.png',
      'Café 2 2.png',
    ])
    expect(fileNames(doc, framesOf(doc).slice(0, 3), 'same', '.svg')).toEqual([
      'same.svg',
      'same 2.svg',
      'same 3.svg',
    ])
  })

  test('can be held by every system: no path, no device, no end in a dot, never too long', () => {
    const doc = changed(sports, {
      frames: {
        0: { title: '../../etc/passwd' },
        1: { title: 'CON' },
        2: { title: '漢'.repeat(200) },
        3: { title: '' },
      },
    })
    const [path = '', device = '', long = '', empty = ''] = fileNames(doc, framesOf(doc), '{title}', '.png')
    expect(path).not.toMatch(/[/\\]|^\./)
    expect(device).toBe('_CON.png')
    expect(Buffer.byteLength(long)).toBeLessThanOrEqual(255)
    expect(empty).toBe('Untitled frame.png')
  })

  test('are all different for any titles and any pattern', () => {
    const titles = fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { minLength: 13, maxLength: 13 })
    const patterns = fc.oneof(
      fc.constantFrom('{title}', 'x', '{stage}', '{title} {number}', ' .'),
      fc.string({ minLength: 1 }),
    )
    fc.assert(
      fc.property(titles, patterns, (all, pattern) => {
        const doc = changed(sports, { frames: Object.fromEntries(all.map((title, at) => [at, { title }])) })
        const names = fileNames(doc, framesOf(doc), pattern, '.png')
        expect(new Set(names.map((name) => name.toLowerCase().normalize('NFC'))).size).toBe(13)
        for (const name of names) expect(name).toMatch(/^[^/\\:*?"<>|]+\.png$/)
      }),
      { numRuns: 60 },
    )
  })
})
