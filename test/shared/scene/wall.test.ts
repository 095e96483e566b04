import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fittedWall, isDrawable } from '../../../shared/drawingSize'
import { countingFrames } from '../../../shared/method/alignment'
import { boardOf, framesOf } from '../../../shared/model/doc'
import { STAGES } from '../../../shared/model/vocabulary'
import type { Ink } from '../../../shared/scene/ink'
import { type Wall, wallInk, wallSize } from '../../../shared/scene/wall'
import { anyScoredDoc } from '../method/scoredDoc'
import { changed, emptyBoard, template } from './deckBoards'
import { inSession, repeatedBoard } from './deckSessions'

describe('the wall', () => {
  test('shows every frame that is not parked once, in rows by stage', () => {
    const doc = changed(template('sports'), { frames: { 4: { status: 'parked' } } })
    const wall = wallInk(doc)
    const shown = wall.cards.map(({ frame }) => framesOf(doc).find(({ id }) => id === frame))
    expect(wall.cards).toHaveLength(12)
    expect(new Set(shown.map((frame) => frame?.id))).toEqual(new Set(countingFrames(doc).map(({ id }) => id)))
    const stages = shown.map((frame) => STAGES.indexOf(frame?.stage ?? 'awareness'))
    expect(stages).toEqual([...stages].sort((a, b) => a - b))
    const said = textsOf(wall.ink)
    expect(said).toEqual(expect.arrayContaining(['BEFORE', 'DURING', 'AFTER', 'Interaction', 'Advocacy']))
    expect(said).toContain('Could I use your restroom?')
  })

  test('of chosen frames shows these only, and no empty phases', () => {
    const doc = template('sports')
    const chosen = framesOf(doc).slice(0, 2)
    const wall = wallInk(doc, [...chosen.map(({ id }) => id), 'frm_00000000000000000000000000'])
    expect(wall.cards.map(({ frame }) => frame)).toEqual(chosen.map(({ id }) => id))
    expect(textsOf(wall.ink)).not.toContain('AFTER')
  })

  test('puts frames without a stage in a row of their own', () => {
    const doc = changed(template('sports'), {
      frames: { 0: { stage: null, phase: null }, 1: { stage: null } },
    })
    const said = textsOf(wallInk(doc).ink)
    expect(said).toContain('NOT PLACED IN THE STORY')
    expect(said).toContain('No stage')
    expect(wallInk(doc).cards).toHaveLength(13)
  })

  test('of an empty board says that there are no frames yet', () => {
    const wall = wallInk(emptyBoard())
    expect(wall.cards).toEqual([])
    expect(textsOf(wall.ink)).toContain('No frames yet')
    expectInside(wall)
  })

  test('cuts no title, however long: its card and those beside it grow', () => {
    const long = Array.from({ length: 33 }, (_, i) => `word${i}`)
      .join(' ')
      .slice(0, 200)
    const doc = changed(template('sports'), { frames: { 5: { title: long } } })
    expect(textsOf(wallInk(doc).ink).join(' ')).toContain('word0')
    const told = textsOf(wallInk(doc).ink).join(' ')
    for (const word of long.split(' ')) expect(told).toContain(word)
    expectInside(wallInk(doc))
  })

  test('hides what frames are worth while a silent session runs', () => {
    expect(textsOf(wallInk(template('sports')).ink)).toContain('Alignment')
    expect(textsOf(wallInk(inSession().doc).ink)).not.toContain('Alignment')
  })

  test('has no card on another or beyond its edge, for any board', () => {
    fc.assert(
      fc.property(anyScoredDoc(), (doc) => expectInside(wallInk(doc))),
      { numRuns: 60 },
    )
  })

  test.each([1, 2, 13, 100])(
    'of %i frames lies well and is as large as it says before it is drawn',
    (count) => {
      const doc = repeatedBoard('sports', count)
      const wall = wallInk(doc)
      expect(wall.cards).toHaveLength(count)
      expectInside(wall)
      expect(wallSize(doc)).toEqual({ w: wall.w, h: wall.h })
      expect(Number.isInteger(wall.w) && Number.isInteger(wall.h)).toBe(true)
    },
  )

  test('of a thousand frames can still be drawn in one piece, and nearly as large as a small one', () => {
    const size = wallSize(repeatedBoard('sports', 1000))
    const fitted = fittedWall(size)
    expect(isDrawable(fitted, 1)).toBe(true)
    expect(fitted.w / size.w).toBeGreaterThan(0.8)
    expect(size.w / size.h).toBeGreaterThan(0.8)
    expect(size.w / size.h).toBeLessThan(2.5)
  })

  test('is the same for the same board', () => {
    const doc = template('park')
    expect(JSON.stringify(wallInk(doc))).toBe(JSON.stringify(wallInk(doc)))
    expect(textsOf(wallInk(doc).ink)).toContain(boardOf(doc).title)
  })
})

function expectInside({ cards, w, h }: Wall): void {
  for (const card of cards) {
    expect(card.x).toBeGreaterThanOrEqual(0)
    expect(card.y).toBeGreaterThanOrEqual(0)
    expect(card.x + card.w).toBeLessThanOrEqual(w)
    expect(card.y + card.h).toBeLessThanOrEqual(h)
  }
  const overlaps = cards.flatMap((a, at) =>
    cards
      .slice(at + 1)
      .filter((b) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h),
  )
  expect(overlaps).toEqual([])
}

function textsOf(ink: Ink): readonly string[] {
  if (ink.ink === 'group') return ink.children.flatMap(textsOf)
  return ink.ink === 'text' ? [ink.text] : []
}
