import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Doc } from '../../../../shared/model/doc'
import {
  type Layout,
  PER_PAGE,
  PICTURE_PLACES,
  PRESET_IDS,
  PRESETS,
  TEXT_PLACES,
} from '../../../../shared/scene/deck/layout'
import type { DeckPage } from '../../../../shared/scene/deck/page'
import { type Orientation, type Paper, sheetOf } from '../../../../shared/scene/deck/paper'
import { changed, letters, only, withTextIn, wordsOn } from '../deckBoards'
import { drawn, filled, framePagesOf, markedWords } from './frameBoards'
import { problemsOf } from './geometry'

const sports = drawn('sports')
const SHEETS: readonly (readonly [Paper, Orientation])[] = [
  ['16:9', 'landscape'],
  ['a4', 'portrait'],
  ['letter', 'landscape'],
  ['16:9', 'portrait'],
  ['a4', 'landscape'],
  ['letter', 'portrait'],
]

describe.each(PRESET_IDS.map((id, i) => ({ id, i })))('the preset $id', ({ id, i }) => {
  const layout = PRESETS[id]
  const [paper, orientation] = SHEETS[i % SHEETS.length] ?? ['16:9', 'landscape']
  const set = (doc: Doc) => framePagesOf(doc, layout, paper, orientation)
  const sheet = sheetOf(paper, orientation)

  test.each([0, 1, 2].map((more) => SHEETS[(i + 2 * more) % SHEETS.length] ?? [paper, orientation]))(
    'sets the sample out on %s %s with no text in the way of another',
    (on, way) => {
      const pages = framePagesOf(sports, layout, on, way)
      expect(problemsOf(pages, sheetOf(on, way))).toEqual([])
      expect(pages.flatMap(({ frames }) => frames)).toHaveLength(13)
    },
  )

  test('loses no word of ten thousand characters in every field', () => {
    const doc = filled(2)
    const pages = set(doc)
    expect(problemsOf(pages, sheet)).toEqual([])
    const said = letters(wordsOn(pages))
    expect(markedWords(doc, layout, isDense(pages)).filter((word) => !said.includes(word))).toEqual([])
  })

  test('sets out frames nobody has written in', () => {
    expect(problemsOf(set(silent()), sheet)).toEqual([])
  })

  test('sets out a single frame', () => {
    const pages = set(only(sports, [9]))
    expect(problemsOf(pages, sheet)).toEqual([])
    expect(letters(wordsOn(pages))).toContain(letters('I asked for help and was treated like a person.'))
  })

  test('sets out words without a break, emoji, and letters from right to left', () => {
    const pages = set(odd())
    expect(problemsOf(pages, sheet)).toEqual([])
    const said = letters(wordsOn(pages))
    expect(said.split('😀')).toHaveLength(1001)
    expect(said.split('漢')).toHaveLength(1001)
    expect(said.split('ש')).toHaveLength(401)
    expect(said.split('y').length).toBeGreaterThan(3000)
  })
})

test('any switches give pages on which nothing meets and nothing is missing', () => {
  const anyLayout = fc.record<Layout>({
    perPage: fc.constantFrom(...PER_PAGE),
    picture: fc.constantFrom(...PICTURE_PLACES),
    text: fc.constantFrom(...TEXT_PLACES),
    scores: fc.boolean(),
    notes: fc.boolean(),
    comments: fc.boolean(),
  })
  const few = only(sports, [0, 2, 9])
  const texts = fc.record({ what: text(), action: text(), outcome: text(), backstage: text(), fix: text() })
  fc.assert(
    fc.property(anyLayout, fc.constantFrom(...SHEETS), texts, (layout, [paper, orientation], said) => {
      const doc = changed(few, { frames: { 1: said } })
      const pages = framePagesOf(doc, layout, paper, orientation)
      expect(problemsOf(pages, sheetOf(paper, orientation))).toEqual([])
      const all = letters(wordsOn(pages))
      const { what, action, outcome, backstage, fix } = said
      const shown = [
        what,
        action,
        outcome,
        ...(layout.notes ? [backstage] : []),
        ...(layout.scores ? [fix] : []),
      ]
      for (const each of shown) for (const word of each.split(/\s+/)) expect(all).toContain(letters(word))
    }),
    { numRuns: 40 },
  )

  function text() {
    return fc.lorem({ maxCount: 120 })
  }
})

test('a page with fewer frames keeps the places and sizes of a full one', () => {
  const pages = framePagesOf(only(sports, [0, 1, 2, 3, 4, 5, 6, 7]), PRESETS.nine).filter(
    ({ frames }) => frames.length > 0,
  )
  const full = framePagesOf(sports, PRESETS.nine)[0]
  expect(picturesOn(pages[0]).slice(0, 3)).toEqual(picturesOn(full).slice(0, 3))
})

test('all pictures of a page are of one size', () => {
  for (const id of ['two-columns', 'three-rows', 'four', 'six', 'nine'] as const) {
    for (const page of framePagesOf(sports, PRESETS[id]).filter(({ frames }) => frames.length > 1)) {
      expect(new Set(picturesOn(page).map(({ w }) => Math.round(w))).size).toBe(1)
    }
  }
})

test('a page with little text grows its picture', () => {
  const widthOf = (action: string) => {
    const doc = changed(withTextIn(only(sports, [0]), 0, 'Here'), { frames: { 0: { action } } })
    return picturesOn(framePagesOf(doc, PRESETS.plain)[0])[0]?.w ?? 0
  }
  expect(widthOf('Short.')).toBeGreaterThan(widthOf('A longer sentence. '.repeat(60)))
})

test('a full picture reaches both edges of the page and nothing is cut off it', () => {
  for (const [paper, orientation] of SHEETS) {
    const sheet = sheetOf(paper, orientation)
    const [picture] = picturesOn(
      framePagesOf(only(sports, [0]), PRESETS['full-picture'], paper, orientation)[0],
    )
    expect(picture).toMatchObject({ x: 0, y: 0, w: sheet.w })
    expect((picture?.h ?? 0) * (976 / 549)).toBeLessThanOrEqual(sheet.w + 0.01)
  }
})

/** Score rings are square. */
function picturesOn(page: DeckPage | undefined) {
  return (page?.blocks ?? []).flatMap((block) =>
    block.block === 'picture' && block.box.w > block.box.h * 1.5 && block.alt.startsWith('Picture')
      ? [block.box]
      : [],
  )
}

/** Low and crowded places leave feelings and owner to other pages of the deck. */
function isDense(pages: readonly DeckPage[]): boolean {
  return !letters(wordsOn(pages)).includes('owner0x0e')
}

function silent(): Doc {
  const nothing = {
    title: '',
    what: '',
    situation: '',
    action: '',
    outcome: '',
    guest: null,
    ownerRole: '',
    ownerFunction: null,
    intended: null,
    felt: null,
    fix: '',
    stage: null,
  }
  return changed(only(sports, [0, 1, 2]), { frames: { 0: nothing, 1: nothing, 2: nothing } })
}

function odd(): Doc {
  return changed(only(sports, [0, 1]), {
    frames: {
      0: {
        what: 'y'.repeat(3000),
        situation: '😀'.repeat(1000),
        action: '漢字'.repeat(1000),
        outcome: 'שלום '.repeat(400),
      },
    },
  })
}
