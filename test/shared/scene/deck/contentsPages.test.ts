import { describe, expect, test } from 'vitest'
import type { DeckChoice } from '../../../../shared/deckChoice'
import { type Doc, docOf, framesOf } from '../../../../shared/model/doc'
import { contentsLength } from '../../../../shared/scene/deck/contentsPages'
import { PRESETS, SECTIONS } from '../../../../shared/scene/deck/layout'
import { sheetOf } from '../../../../shared/scene/deck/paper'
import { setupOf } from '../../../../shared/scene/deck/setup'
import { emptyBoard, only, PAPERS, template, WIDE } from '../deckBoards'
import { afterSession, inSession } from '../deckSessions'
import { problemsOf } from './geometry'
import { linesOf, longStory, pagesWith, textsOn } from './storyBoards'

const sports = template('sports')

describe('the contents', () => {
  test('name every part, stage and frame with the page it begins on', () => {
    const pages = pagesWith(afterSession(), SECTIONS)
    const numberOf = (id: string) => String(pages.find((page) => page.id === id)?.number)
    const lines = linesIn(pages)
    for (const [name, id] of [
      ['The journey on one page', 'journey'],
      ['Guests', 'guest-1'],
      ['The story', 'frame-1'],
      ['Interaction', 'frame-5'],
      ['6 The last two hundred metres', 'frame-6'],
      ['Scorecard', 'scorecard'],
      ['Fix list', 'fixes'],
      ['Session report', 'session'],
      ['Appendix', 'scores'],
    ] as const)
      expect(lines.get(name), name).toEqual([numberOf(id), id])
  })

  test('every line leads to a page that is there', () => {
    const sections = SECTIONS.filter((section) => section !== 'appendix')
    for (const preset of ['story', 'full-picture-then-text', 'four', 'six-then-text', 'nine'] as const) {
      const pages = pagesWith(sports, sections, WIDE, { layout: PRESETS[preset] })
      const ids = new Set(pages.map(({ id }) => id))
      const links = textsOn(pages).flatMap(({ to }) => to ?? [])
      expect(
        links.filter((to) => !ids.has(to)),
        preset,
      ).toEqual([])
      expect(links.length, preset).toBeGreaterThan(30)
    }
  })

  test('numbers stay right with one page of contents before them', () => {
    for (const doc of [sports, only(sports, [0]), emptyBoard(), inSession().doc, longStory(sports, 30)]) {
      for (const sections of [SECTIONS, ['cover', 'contents', 'frames'], ['contents', 'guests']] as const) {
        const pages = pagesWith(doc, sections)
        expect(pages.map(({ number }) => number)).toEqual(pages.map((_, i) => i + 1))
        const own = pages.filter(({ section }) => section === 'contents')
        expect(own).toHaveLength(lengthIn(doc, sections))
      }
    }
  })

  test('a deck of fewer than six pages has none', () => {
    expect(pagesWith(sports, ['cover', 'contents', 'journey', 'guests']).map(({ id }) => id)).not.toContain(
      'contents',
    )
    expect(pagesWith(emptyBoard(), SECTIONS).map(({ id }) => id)).not.toContain('contents')
  })

  test('a long story is told by its stages, and takes one page on every paper', () => {
    const doc = longStory(sports, 40)
    for (const options of PAPERS) {
      const pages = pagesWith(doc, ['contents', 'guests', 'frames'], options, {
        layout: PRESETS.nine,
      }).filter(({ section }) => section === 'contents')
      expect(pages).toHaveLength(1)
      const lines = [...linesIn(pages).keys()]
      expect(lines).toContain('Interaction')
      expect(lines.filter((line) => /^\d+ /.test(line))).toEqual([])
    }
  })

  test('a story that comes back to its stages again and again names each once', () => {
    const doc = alternating(longStory(sports, 30))
    const lines = textsOn(
      pagesWith(doc, ['contents', 'frames']).filter(({ section }) => section === 'contents'),
    ).map(linesOf)
    expect(lines.filter((line) => line === 'Purchase')).toHaveLength(1)
    expect(lines.filter((line) => line === 'Use')).toHaveLength(1)
  })

  test.each([
    ['a story of thirteen frames', sports],
    ['as many frames as are named', longStory(sports, 24)],
    ['a story too long for its frames to be named', longStory(sports, 50)],
    ['stages that take turns', alternating(longStory(sports, 24))],
  ])('nothing overlaps or leaves any of the six papers: %s', (_, doc) => {
    const layout = PRESETS.nine
    for (const options of PAPERS) {
      const { paper, orientation } = options.choice
      const pages = pagesWith(doc, ['contents', 'journey', 'guests', 'frames'], options, { layout })
      const own = pages.filter(({ section }) => section === 'contents')
      expect(own).toHaveLength(1)
      expect(problemsOf(own, sheetOf(paper, orientation))).toEqual([])
    }
  })
})

function lengthIn(doc: Doc, sections: DeckChoice['sections']): number {
  return contentsLength(setupOf(doc, { ...WIDE, choice: { ...WIDE.choice, sections } }))
}

/** Of each line: its number, and where it leads. */
function linesIn(pages: ReturnType<typeof pagesWith>): ReadonlyMap<string, readonly [string, string | null]> {
  const blocks = textsOn(pages.filter(({ section }) => section === 'contents'))
  return new Map(
    blocks.flatMap((block, i) => {
      const next = blocks[i + 1]
      return block.to === null || next === undefined
        ? []
        : [[linesOf(block), [linesOf(next), block.to]] as const]
    }),
  )
}

function alternating(doc: Doc): Doc {
  const places = new Map(framesOf(doc).map(({ id }, i) => [id, i]))
  return docOf(
    [...doc.values()].map((record) => {
      if (record.kind !== 'frame') return record
      return {
        ...record,
        stage: (places.get(record.id) ?? 0) % 2 === 0 ? ('use' as const) : ('purchase' as const),
      }
    }),
  )
}
