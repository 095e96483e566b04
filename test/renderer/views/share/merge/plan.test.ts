import { describe, expect, test } from 'vitest'
import { conflictName, conflictPlace } from '../../../../../renderer/views/share/merge/conflictWords'
import { joinedWith, laidOut } from '../../../../../renderer/views/share/merge/plan'
import { saidOf } from '../../../../../renderer/views/share/merge/saidOf'
import { moveElements } from '../../../../../shared/edit/elements'
import { addFrame, editFrame, moveFrames, removeFrames } from '../../../../../shared/edit/frames'
import { addLink } from '../../../../../shared/edit/links'
import { addRater } from '../../../../../shared/edit/raters'
import { startRound } from '../../../../../shared/edit/rounds'
import { setLevel } from '../../../../../shared/edit/scores'
import { apply, type Change } from '../../../../../shared/model/change'
import { type Doc, elementsOf, framesOf } from '../../../../../shared/model/doc'
import { frameAt, templateDoc } from '../../../../boards'

const base = templateDoc('sports')
const NOW = '2026-11-22T10:00:00.000Z'

function changed(...steps: readonly ((doc: Doc) => Change)[]): Doc {
  return steps.reduce((doc, step) => apply(doc, step(doc)), base)
}

function plan(mine: Doc, theirs: Doc, from: Doc | null = base) {
  const records = (doc: Doc) => [...doc.values()]
  return laidOut({
    board: '',
    seq: 0,
    mine: records(mine),
    theirs: records(theirs),
    base: from && records(from),
    disputed: [],
  })
}

const linesOf = (mine: Doc, theirs: Doc) =>
  joinedWith(plan(mine, theirs), {}).incoming.map(({ said }) => said)

describe('what a merge is said to bring in', () => {
  test('nothing is nothing', () => {
    expect(linesOf(base, base)).toEqual([])
  })

  test('frames, texts, details and drawings are counted each for itself', () => {
    const theirs = changed(
      (doc) => addFrame(doc, frameAt(doc, 2).id).change,
      (doc) => removeFrames(doc, [frameAt(doc, 5).id]).change,
      (doc) => editFrame(doc, frameAt(doc, 0).id, { outcome: 'Somebody waved.', title: 'A wave' }),
      (doc) => editFrame(doc, frameAt(doc, 1).id, { channel: 'phone', importance: 1 }),
      (doc) => moveElements(doc, [elementsOf(doc, frameAt(doc, 7).id)[0]?.id ?? ''], 20, 0),
    )
    expect(linesOf(base, theirs)).toEqual([
      '1 frame added',
      '1 frame deleted',
      'Drawings changed on 1 frame',
      '2 texts changed',
      '2 details changed',
    ])
  })

  test('scores are told by who gave them', () => {
    const rater = addRater(base, 'Maria', 'operations')
    const scored = apply(base, rater.change)
    const theirs = apply(scored, setLevel(scored, frameAt(base, 0).id, rater.rater, 'ease', 4, NOW))
    expect(linesOf(base, theirs)).toContain('1 score by Maria')
  })

  test('what is neither read nor seen on a sheet is told as smaller changes', () => {
    const theirs = changed((doc) => addLink(doc, frameAt(doc, 0).id, 'what', frameAt(doc, 0).what, 'picture'))
    expect(linesOf(base, theirs)).toEqual(['1 smaller change'])
  })

  test('a silent session tells nothing of scores', () => {
    const { change } = startRound(base, { title: '', raters: [], frames: [], minutesEach: null }, NOW)
    const mine = apply(base, change)
    const rater = addRater(base, 'Maria', 'operations')
    const scored = apply(base, rater.change)
    const theirs = apply(scored, setLevel(scored, frameAt(base, 0).id, rater.rater, 'ease', 4, NOW))
    expect(linesOf(mine, theirs).join()).not.toContain('Maria')
  })

  test('the count on the button is the sum of the lines, also while sides are chosen', () => {
    const mine = changed((doc) => editFrame(doc, frameAt(doc, 0).id, { outcome: 'Mine.' }))
    const theirs = changed((doc) => editFrame(doc, frameAt(doc, 0).id, { outcome: 'Theirs.' }))
    const laid = plan(mine, theirs)
    const key = laid.conflicts[0]?.key ?? ''
    expect(joinedWith(laid, {}).incoming).toEqual([])
    expect(joinedWith(laid, { [key]: 'mine' }).incoming).toEqual([])
    expect(joinedWith(laid, { [key]: 'theirs' }).incoming.map(({ said }) => said)).toEqual(['1 text changed'])
  })
})

describe('what both changed', () => {
  const mine = changed(
    (doc) => editFrame(doc, frameAt(doc, 4).id, { outcome: 'Mine.', channel: 'event' }),
    (doc) => editFrame(doc, frameAt(doc, 0).id, { title: 'Mine' }),
    (doc) => moveElements(doc, [elementsOf(doc, frameAt(doc, 2).id)[0]?.id ?? ''], 20, 0),
    (doc) => removeFrames(doc, [frameAt(doc, 9).id]).change,
  )
  const theirs = changed(
    (doc) => editFrame(doc, frameAt(doc, 4).id, { outcome: 'Theirs.', channel: 'email' }),
    (doc) => editFrame(doc, frameAt(doc, 0).id, { title: 'Theirs' }),
    (doc) => moveElements(doc, [elementsOf(doc, frameAt(doc, 2).id)[0]?.id ?? ''], 0, 30),
    (doc) => editFrame(doc, frameAt(doc, 9).id, { outcome: 'It stayed.' }),
  )
  const { conflicts } = plan(mine, theirs)

  test('stands in the order of the story', () => {
    const places = conflicts.map(({ frame }) => framesOf(theirs).findIndex(({ id }) => id === frame))
    expect(places).toEqual([0, 2, 4, 4, 9])
  })

  test('is called what people call it, and says where it stands', () => {
    const names = conflicts.map((one) => conflictName(mine, theirs, one))
    expect(names[0]).toBe('Title')
    expect(names.slice(2, 4).toSorted()).toEqual(['Channel', 'Guest’s outcome'])
    expect(names[4]).toBe('Frame: deleted or kept')
    expect(conflictPlace(mine, theirs, conflicts[0] ?? fail())).toBe('1 Mine')
  })

  test('is told in words and not in codes', () => {
    const channel = conflicts.find(({ field }) => field === 'channel') ?? fail()
    expect(saidOf(mine, channel, channel.mine)).toBe('Event')
    expect(saidOf(theirs, channel, channel.theirs)).toBe('E-mail')
  })

  test('a frame in another place says which', () => {
    const one = changed((doc) => moveFrames(doc, [frameAt(doc, 1).id], frameAt(doc, 5).id))
    const two = changed((doc) => moveFrames(doc, [frameAt(doc, 1).id], frameAt(doc, 9).id))
    const order = plan(one, two).conflicts.find(({ field }) => field === 'order') ?? fail()
    expect(saidOf(one, order, order.mine)).toBe('Place 5 in the story')
    expect(saidOf(two, order, order.theirs)).toBe('Place 9 in the story')
  })

  test('with no state both come from, everything that differs is asked', () => {
    expect(plan(mine, theirs, null).conflicts.length).toBeGreaterThanOrEqual(4)
  })
})

function fail(): never {
  throw new Error('not there')
}
