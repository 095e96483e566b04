import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { stageAlignment } from '../../../shared/method/alignment'
import { type Doc, framesOf, get, guestsOf } from '../../../shared/model/doc'
import { deckPages } from '../../../shared/scene/deck/deck'
import type { DeckOptions } from '../../../shared/scene/deck/setup'
import { deckHtml, deckOpening } from '../../../shared/scene/deckHtml'
import { changed, emptyBoard, letters, only, PAPERS, template, WIDE, withTextIn } from './deckBoards'

const sports = template('sports')

describe('the deck as HTML', () => {
  test.each(['sports', 'park', 'saas', 'council'])('every text of the %s story is in it', (id) => {
    const doc = template(id)
    const said = letters(textOf(htmlOf(doc, WIDE)))
    for (const frame of framesOf(doc)) {
      const texts = [frame.title, frame.what, frame.situation, frame.action, frame.outcome, frame.ownerRole]
      for (const text of [...texts, get(doc, frame.guest, 'guest')?.name ?? ''])
        expect(said).toContain(letters(text))
    }
  })

  test('title, organisation, intent, promise, day and number of frames are on the cover', () => {
    const cover = textOf(sectionsOf(htmlOf(sports, WIDE))[0] ?? '')
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

  test('headings are the title, the parts and stages below it, then their pages', () => {
    const headings = headingsIn(htmlOf(sports, WIDE))
    expect(headings.filter(({ tag }) => tag === 'h1').map(({ text }) => text)).toEqual([
      'Big-game week at Home Turf Sports',
    ])
    const titles = framesOf(sports).map(({ title }) => title)
    const frames = headings.filter(({ tag, text }) => tag === 'h3' && titles.includes(text))
    expect(frames.map(({ text }) => text)).toEqual(titles)
    // Nothing hangs below what is not there
    const levels = headings.map(({ tag }) => Number(tag.slice(1)))
    expect(levels[0]).toBe(1)
    for (const [i, level] of levels.slice(1).entries()) expect(level - (levels[i] ?? 0)).toBeLessThan(2)
  })

  test('continued pages add no second bookmark', () => {
    const doc = changed(only(sports, [0]), { frames: { 0: { title: 'Long', action: 'word '.repeat(3000) } } })
    expect(headingsIn(htmlOf(doc, WIDE)).filter(({ text }) => text === 'Long')).toHaveLength(1)
  })

  test('a frame or board without a title still has a heading', () => {
    const doc = changed(only(sports, [0]), { board: { title: '  ' }, frames: { 0: { title: '' } } })
    const html = htmlOf(doc, WIDE)
    expect(html).toContain('<title>Untitled board</title>')
    const headings = headingsIn(html).map(({ text }) => text)
    expect(headings[0]).toBe('Untitled board')
    expect(headings).toContain('Untitled frame')
  })

  test('names its language, asks for the style sheets served beside it, and leads only to itself', () => {
    const html = htmlOf(sports, { ...WIDE, locale: 'de-DE' })
    expect(html).toContain('<html lang="de-DE">')
    const addresses = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, url = '']) => url)
    const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => `#${id}`))
    expect(addresses.slice(0, 2)).toEqual(['/fonts/fonts.css', '/deck/deck.css'])
    expect(addresses.length).toBeGreaterThan(framesOf(sports).length)
    expect(addresses.slice(2).filter((url) => !ids.has(url))).toEqual([])
  })

  test('a brand’s fonts come in sheets of their own, before the deck’s', () => {
    const opening = deckOpening(sports, WIDE, ['/face/a.css', '/face/b.css'])
    expect([...opening.matchAll(/href="([^"]*)"/g)].map(([, url]) => url)).toEqual([
      '/fonts/fonts.css',
      '/face/a.css',
      '/face/b.css',
      '/deck/deck.css',
    ])
  })

  test('the style sheet knows the page of every paper', () => {
    const css = readFileSync(new URL('../../../assets/deck/deck.css', import.meta.url), 'utf8')
    for (const options of PAPERS) {
      const name = /<body class="([^"]+)">/.exec(htmlOf(emptyBoard(), options))?.[1]
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
    const html = htmlOf(withTextIn(board, 0, attack), { ...WIDE, locale: '"><script>' })
    expect(html).not.toMatch(/<script|<img|<iframe|<style|<object/i)
    expect(html.replace(/"[^"]*"/g, '""')).not.toMatch(/<[^>]*\son\w+\s*=/i)
    expect(html.match(/<section/g)).toHaveLength(html.match(/<\/section>/g)?.length ?? 0)
    expect(letters(textOf(html))).toContain(letters(attack))
  })

  test('every picture is described or decorates', () => {
    const html = htmlOf(withTextIn(sports, 2, 'Ring ring'), WIDE)
    const pictures = [...html.matchAll(/<svg class="picture"[^>]*>/g)].map(([tag]) => tag)
    expect(pictures.length).toBeGreaterThan(13)
    for (const tag of pictures) expect(tag).toMatch(/aria-hidden="true"|role="img" aria-label="[^"]+"/)
    expect(html).toContain('aria-label="Picture for frame 3: the words “Ring ring”."')
    expect(html).toContain('aria-label="Alignment 17 · complete, 6 of 6"')
  })

  test('no two things have the same id', () => {
    const html = htmlOf(withTextIn(withTextIn(sports, 2, 'One'), 4, 'Two'), WIDE)
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, id] of html.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id)
  })

  test('tables name their columns and rows', () => {
    const html = htmlOf(sports, WIDE)
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
    const use = tableOf(htmlOf(doc, WIDE), 'Alignment by stage')
      .split('<tr ')
      .find((row) => row.includes('>Use<'))
    expect(textOf(use ?? '').match(/—/g)).toHaveLength(3)
    const frames = tableOf(htmlOf(sports, WIDE), 'Alignment by frame')
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
    expect(textOf(htmlOf(doc, WIDE)).match(/not said yet/g)?.length).toBeGreaterThan(3)
  })

  test('the same board gives the same page', () => {
    expect(htmlOf(sports, WIDE)).toBe(htmlOf(template('sports'), WIDE))
  })

  test('a board in which guests have no name is no trouble', () => {
    const doc = changed(sports, { guest: { name: '', summary: '' } })
    expect(guestsOf(doc)[0]?.name).toBe('')
    expect(htmlOf(doc, WIDE)).toContain('</html>')
  })
})

function htmlOf(doc: Doc, options: DeckOptions): string {
  return deckHtml(doc, deckPages(doc, options), options)
}

function tableOf(html: string, caption: string): string {
  const tables = html.match(/<table[\s\S]*?<\/table>/g) ?? []
  return tables.find((table) => table.startsWith(`<table aria-label="${caption}"`)) ?? ''
}

/** As a reader hears them, in order. */
function headingsIn(html: string) {
  return [...html.matchAll(/<(h[1-6])[^>]*>(.*?)<\/h/gs)].map(([, tag = '', text = '']) => {
    return { tag, text: textOf(text).replaceAll(/\s+/g, ' ').trim() }
  })
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
