import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { docFromJson } from '../../../shared/exchange/boardJson'
import { countingFrames } from '../../../shared/method/alignment'
import { fixList, fixOf, positionOf } from '../../../shared/method/fixes'
import { framesOf } from '../../../shared/model/doc'
import { DIMENSIONS } from '../../../shared/model/vocabulary'
import { anyScoredDoc } from './scoredDoc'

describe('the fix list', () => {
  test('has every frame exactly once', () => {
    fc.assert(
      fc.property(anyScoredDoc(), (doc) => {
        const { ranked, needsEffort, notScored, noAction } = fixList(doc)
        const listed = [ranked, needsEffort, notScored, noAction].flat().map(({ frame }) => frame.id)
        expect(listed.sort()).toEqual(
          countingFrames(doc)
            .map(({ id }) => id)
            .sort(),
        )
      }),
    )
  })

  test('never guesses an effort, and asks for none where nothing is to be done', () => {
    const frames = [
      { id: 'a', expected: 4, delivered: 2 },
      { id: 'b', expected: 2, delivered: 4 },
    ]
    const doc = docFromJson({ frames })
    expect(named(fixList(doc).needsEffort)).toEqual(['a'])
    expect(named(fixList(doc).noAction)).toEqual(['b'])
    expect(framesOf(doc).map((frame) => fixOf(doc, frame).priority)).toEqual([null, 0])
  })

  test('keeps story order where priority, gap and weight are equal', () => {
    const frames = ['a', 'b', 'c'].map((id) => ({
      id,
      effort: 3,
      scores: { r: all(2), s: all(3), t: all(3) },
    }))
    expect(named(fixList(docFromJson({ target: 75, frames })).ranked)).toEqual(['a', 'b', 'c'])
  })

  test('puts the wider gap first where priorities are equal', () => {
    const frames = [
      { id: 'a', importance: 4, effort: 2, expected: 4, delivered: 3 },
      { id: 'b', importance: 2, effort: 2, expected: 4, delivered: 2 },
    ]
    expect(named(fixList(docFromJson({ frames })).ranked)).toEqual(['b', 'a'])
  })

  test('without a target lives from promise gaps alone', () => {
    const doc = docFromJson({ target: null, frames: [{ id: 'a', effort: 1, scores: { r: all(1) } }] })
    expect(named(fixList(doc).notScored)).toEqual(['a'])
    expect(framesOf(doc).map((frame) => positionOf(doc, frame))).toEqual([null])
  })

  test('calls a fix a quick win up to effort 2 and from weight 4', () => {
    const fix = (importance: number, effort: number) =>
      fixList(docFromJson({ frames: [{ id: 'a', importance, effort, expected: 5, delivered: 1 }] })).ranked[0]
        ?.quadrant
    expect([fix(4, 2), fix(4, 2.5), fix(3.9, 2), fix(3.9, 2.5)]).toEqual([
      'quick-win',
      'major-project',
      'fill-in',
      'later',
    ])
  })
})

function named(fixes: readonly { readonly frame: { readonly source: { readonly id: string } | null } }[]) {
  return fixes.map(({ frame }) => frame.source?.id)
}

function all(level: number) {
  return Object.fromEntries(DIMENSIONS.map((d) => [d, level]))
}
