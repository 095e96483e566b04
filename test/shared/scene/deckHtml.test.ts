import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { stageAlignment } from '../../../shared/method/alignment'
import { framesOf, get, guestsOf } from '../../../shared/model/doc'
import { deckHtml } from '../../../shared/scene/deckHtml'
import { changed, emptyBoard, letters, only, PAPERS, template, WIDE, withTextIn } from './deckBoards'

const sports = template('sports')

describe('the deck as HTML', () => {
  test.each(['sports', 'park', 'saas', 'council'])('every text of the %s story is in it', (id) => {
    const doc = template(id)
    const said = letters(textOf(deckHtml(doc, WIDE)))
    for (const frame of framesOf(doc)) {
      const texts = [frame.title, frame.what, frame.situation, frame.action, frame.outcome, frame.ownerRole]
      for (const text of [...texts, get(doc, frame.guest, 'guest')?.name ?? ''])
        expect(said).toContain(letters(text))
    }
  })

  test('title, organisation, intent, promise, day and number of frames are on the cover', () => {
    const cover = textOf(sectionsOf(deckHtml(sports, WIDE))[0] ?? '')
    expect(letters(cover)).toContain(letters('Big-game week at Home Turf Sports'))
    expect(cover).toContain('Home Turf Sports')
    expect(letters(cover)).toContain(
      letters('A fan comes in with a party to throw and leaves feeling like part of the team.'),
    )
    expect(letters(cover)).toContain(letters('Everything you need for the big game, in one trip.'))
    expect(cover).toContain('22 November 2026')
    expect(cover).toContain('13 frames')
    expect(letters(cover)).toContain(letters('38 · partial, 95 % scored · between 36 and 41'))
  })

  test('headings are one h1, an h2 a frame, for the report and each part of the appendix, and h3 below it', () => {
    const headings = [...deckHtml(sports, WIDE).matchAll(/<(h[1-6])[^>]*>([^<]*)</g)].map(
      ([, tag = '', text = '']) => ({ tag, text: text.replaceAll('\n', ' ') }),
    )
    expect(headings.slice(0, 14).map(({ tag }) => tag)).toEqual(['h1', ...Array(13).fill('h2')])
    expect(headings[0]?.text).toBe('Big-game week at Home Turf Sports')
    expect(headings[10]?.text).toBe('Could I use your restroom?')
    expect(headings[14]).toEqual({
      tag: 'h2',
      text: '“Could I use your restroom?” can undo everything before it, and so can two other moments',
    })
    expect(
      headings
        .slice(15)
        .filter(({ tag }) => tag === 'h3')
        .map(({ text }) => text),
    ).toEqual([
      'Journey breakers',
      'Broken promises',
      'Fix list',
      'Alignment: functional, 37 points below the target',
      'Alignment by stage',
      'Alignment by phase',
      'Alignment by function',
      'Alignment by dimension',
      'Alignment by frame',
      'The equation',
      'Promise gap',
      'Predicted memory',
      'Agreement',
      'Coverage',
      'Weakest link',
      'Service and experience',
    ])
    expect(headings.slice(15).filter(({ tag }) => tag !== 'h3')).toEqual([
      { tag: 'h2', text: 'All scores and reasons' },
      { tag: 'h2', text: 'Open findings of the checks' },
    ])
  })

  test('continued pages add no second bookmark', () => {
    const doc = changed(only(sports, [0]), { frames: { 0: { action: 'word '.repeat(3000) } } })
    expect(deckHtml(doc, WIDE).match(/<h2/g)).toHaveLength(4)
  })

  test('a frame or board without a title still has a heading', () => {
    const doc = changed(only(sports, [0]), { board: { title: '  ' }, frames: { 0: { title: '' } } })
    const html = deckHtml(doc, WIDE)
    expect(html).toContain('<title>Untitled board</title>')
    expect(html).toMatch(/<h1[^>]*>Untitled board</)
    expect(html).toMatch(/<h2[^>]*>Untitled frame</)
  })

  test('names its language and links only the two style sheets that are served beside it', () => {
    const html = deckHtml(sports, { ...WIDE, locale: 'de-DE' })
    expect(html).toContain('<html lang="de-DE">')
    expect([...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, url]) => url)).toEqual([
      '/fonts/fonts.css',
      '/deck/deck.css',
    ])
  })

  test('the style sheet knows the page of every paper', () => {
    const css = readFileSync(new URL('../../../assets/deck/deck.css', import.meta.url), 'utf8')
    for (const options of PAPERS) {
      const name = /<body class="([^"]+)">/.exec(deckHtml(emptyBoard(), options))?.[1]
      expect(css).toContain(`@page ${name} {`)
      expect(css).toContain(`.${name} {`)
    }
    expect(css).not.toMatch(/url\(|@import/)
  })

  test('hostile texts are shown, not obeyed', () => {
    const attack = `"><script>alert(1)</script><img src=x onerror='a'>&amp;</section>`
    const board = changed(only(sports, [0]), {
      board: { title: attack, intent: attack, promise: attack, organisation: attack },
      guest: { name: attack },
      frames: {
        0: {
          title: attack,
          what: attack,
          situation: attack,
          action: attack,
          outcome: attack,
          ownerRole: attack,
          intended: { emotion: attack, valence: 2 },
        },
      },
    })
    const html = deckHtml(withTextIn(board, 0, attack), { ...WIDE, locale: '"><script>' })
    expect(html).not.toMatch(/<script|<img|<iframe|<style|<object/i)
    expect(html.replace(/"[^"]*"/g, '""')).not.toMatch(/<[^>]*\son\w+\s*=/i)
    expect(html.match(/<section/g)).toHaveLength(html.match(/<\/section>/g)?.length ?? 0)
    expect(letters(textOf(html))).toContain(letters(attack))
  })

  test('every picture is described or decorates', () => {
    const html = deckHtml(withTextIn(sports, 2, 'Ring ring'), WIDE)
    const pictures = [...html.matchAll(/<svg class="picture"[^>]*>/g)].map(([tag]) => tag)
    expect(pictures.length).toBeGreaterThan(13)
    for (const tag of pictures) expect(tag).toMatch(/aria-hidden="true"|role="img" aria-label="[^"]+"/)
    expect(html).toContain('aria-label="Picture for frame 3: the words “Ring ring”."')
    expect(html).toContain('aria-label="Alignment 17 · complete, 6 of 6"')
  })

  test('no two things have the same id', () => {
    const html = deckHtml(withTextIn(withTextIn(sports, 2, 'One'), 4, 'Two'), WIDE)
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, id] of html.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id)
  })

  test('tables name their columns and rows', () => {
    const html = deckHtml(sports, WIDE)
    const tables = html.match(/<table[\s\S]*?<\/table>/g) ?? []
    expect(tables.length).toBeGreaterThan(12)
    for (const table of tables) {
      const rows = table.match(/<tr /g)?.length ?? 0
      expect(table).toMatch(/<table aria-label="[^"]+"/)
      expect(table.match(/<th scope="row"/g)).toHaveLength(rows - 1)
      expect(table.match(/<th scope="col"/g)?.length).toBeGreaterThan(1)
    }
  })

  test('a stage without frames is a dash and a frame without scores has no number', () => {
    const doc = changed(only(sports, [0]), {})
    expect(stageAlignment(doc, 'use').state).toBe('empty')
    const use = tableOf(deckHtml(doc, WIDE), 'Alignment by stage')
      .split('<tr ')
      .find((row) => row.includes('>Use<'))
    expect(textOf(use ?? '').match(/—/g)).toHaveLength(3)
    const frames = tableOf(deckHtml(sports, WIDE), 'Alignment by frame')
    const note = frames.split('<tr ').find((row) => row.includes('The Monday note')) ?? ''
    expect(textOf(note)).toContain('not scored yet')
    expect(textOf(note)).toContain('—')
    expect(note).not.toContain('class="track"')
  })

  test('what a frame does not say is said to be missing', () => {
    const doc = changed(only(sports, [0]), {
      frames: {
        0: { what: '', felt: null, intended: null, channel: null, ownerRole: '', ownerFunction: null },
      },
    })
    expect(textOf(deckHtml(doc, WIDE)).match(/not said yet/g)).toHaveLength(5)
  })

  test('the same board gives the same page', () => {
    expect(deckHtml(sports, WIDE)).toBe(deckHtml(template('sports'), WIDE))
  })

  test('a board in which guests have no name is no trouble', () => {
    const doc = changed(sports, { guest: { name: '', summary: '' } })
    expect(guestsOf(doc)[0]?.name).toBe('')
    expect(deckHtml(doc, WIDE)).toContain('</html>')
  })
})

function tableOf(html: string, caption: string): string {
  const tables = html.match(/<table[\s\S]*?<\/table>/g) ?? []
  return tables.find((table) => table.startsWith(`<table aria-label="${caption}"`)) ?? ''
}

function sectionsOf(html: string): readonly string[] {
  return html.match(/<section[\s\S]*?<\/section>/g) ?? []
}

/** What a reader sees of the HTML: no tags, entities resolved. */
function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity)
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
}
