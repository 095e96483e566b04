import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editFrame } from '../../../shared/edit/frames'
import { editGuest } from '../../../shared/edit/guests'
import { addLink, linksTo, removeLink, unanswered } from '../../../shared/edit/links'
import { validateRecords } from '../../../shared/exchange/validate'
import { apply, invert } from '../../../shared/model/change'
import { type Doc, get, linksOf } from '../../../shared/model/doc'
import { itemsOf } from '../../../shared/model/items'
import { frameAt, templateDoc } from '../../boards'
import { answersOf, groupOn, linkOn, stampOn, withPieces } from './pieces'

const sports = templateDoc('sports')
const { id: frame, guest: guestId } = frameAt(sports, 0)
const guest = guestId ?? ''
const said = apply(
  sports,
  editFrame(sports, frame, { what: 'A warm welcome\n\nNo waiting', situation: 'In a hurry' }),
)
const known = apply(said, editGuest(said, guest, { needs: ['Be quick', 'Be kind'], desires: ['Belong'] }))

describe('links', () => {
  test('say what of How answers an item, and count what is not answered yet', () => {
    expect(unanswered(known, frame)).toEqual({ what: 2, situation: 1, needs: 2, desires: 1 })
    const stamp = stampOn(frame)
    const drawn = withPieces(known, stamp)
    const once = apply(drawn, addLink(drawn, frame, 'need', ' Be quick ', stamp.id))
    const twice = apply(once, addLink(once, frame, 'what', 'No waiting', 'action'))
    expect(answersOf(twice, frame)).toEqual([`need: Be quick → ${stamp.id}`, 'what: No waiting → action'])
    expect(unanswered(twice, frame)).toEqual({ what: 1, situation: 1, needs: 1, desires: 1 })
    expect(linksTo(twice, frame, stamp.id)).toHaveLength(1)
    expect(linksTo(twice, frame, 'picture')).toEqual([])
    expect(validateRecords([...twice.values()])).toHaveLength(twice.size)
    const [link] = linksTo(twice, frame, stamp.id)
    expect(apply(twice, removeLink(twice, link?.id ?? ''))).toEqual(
      apply(drawn, addLinkOf(drawn, twice, 'action')),
    )
  })

  test('to a group lead to what stands in front in it, and are found for the whole group', () => {
    const group = groupOn(frame)
    const [back, front] = [stampOn(group.id), stampOn(group.id)]
    const drawn = withPieces(known, group, back, front)
    const linked = apply(drawn, addLink(drawn, frame, 'desire', 'Belong', group.id))
    expect(answersOf(linked, frame)).toEqual([`desire: Belong → ${front.id}`])
    expect(linksTo(linked, frame, group.id)).toHaveLength(1)
    expect(linksTo(linked, frame, back.id)).toEqual([])
  })

  test('are not made twice, to nowhere, or for what nobody said', () => {
    const linked = apply(known, addLink(known, frame, 'what', 'No waiting', 'action'))
    expect(addLink(linked, frame, 'what', 'No waiting', 'action').size).toBe(0)
    expect(addLink(known, frame, 'what', 'Free beer', 'action').size).toBe(0)
    expect(addLink(known, frame, 'what', '', 'action').size).toBe(0)
    expect(addLink(known, frame, 'need', 'No waiting', 'action').size).toBe(0)
    const elsewhere = stampOn(frameAt(known, 1).id)
    const drawn = withPieces(known, elsewhere)
    expect(addLink(drawn, frame, 'what', 'No waiting', elsewhere.id).size).toBe(0)
    expect(addLink(drawn, frame, 'what', 'No waiting', 'elm_gone').size).toBe(0)
    expect(removeLink(known, 'lnk_gone').size).toBe(0)
  })
})

describe('a link when its item is written anew', () => {
  const linked = apply(known, addLink(known, frame, 'what', 'No waiting', 'action'))
  const rewritten = (text: string) =>
    answersOf(apply(linked, editFrame(linked, frame, { what: text })), frame)

  test('follows the words', () => {
    expect(rewritten('A warm welcome\n\nNo waiting at all')).toEqual(['what: No waiting at all → action'])
    expect(rewritten('New\nA warm welcome\n\nNo waits')).toEqual(['what: No waits → action'])
    expect(rewritten('New\nNo waiting\nA warmer welcome')).toEqual(['what: No waiting → action'])
  })

  test('keeps the first part of a line that was split, and goes along with one that was joined', () => {
    expect(rewritten('A warm welcome\n\nNo\n waiting')).toEqual(['what: No → action'])
    expect(rewritten('A warm welcomeNo waiting')).toEqual(['what: A warm welcomeNo waiting → action'])
  })

  test('waits where its line went away, and is found when it is typed again', () => {
    const gone = apply(linked, editFrame(linked, frame, { what: 'A warm welcome' }))
    expect(answersOf(gone, frame)).toEqual(['what: No waiting → action'])
    expect(unanswered(gone, frame).what).toBe(1)
    const again = apply(gone, editFrame(gone, frame, { what: 'A warm welcome\nNo waiting' }))
    expect(unanswered(again, frame).what).toBe(1)
    expect(itemsOf(again, frame)[1]?.links).toHaveLength(1)
  })

  test('is not carried off by a new line below that begins with the same words', () => {
    let doc = apply(linked, editFrame(linked, frame, { what: 'No waiting\n' }))
    for (const typed of typing('No waiting\n', 11, 'No waiting, no queue'))
      doc = apply(doc, editFrame(doc, frame, { what: typed }))
    expect(get(doc, frame, 'frame')?.what).toBe('No waiting\nNo waiting, no queue')
    expect(answersOf(doc, frame)).toEqual(['what: No waiting → action'])
  })

  test('is untouched by other edits and by other sources of the same words', () => {
    const both = apply(linked, editFrame(linked, frame, { situation: 'No waiting' }))
    const other = apply(both, editFrame(both, frame, { situation: 'Waiting', title: 'T' }))
    expect(answersOf(other, frame)).toEqual(['what: No waiting → action'])
    const dangling = withPieces(known, linkOn(frame, { item: 'Gone' }))
    expect(editFrame(dangling, frame, { what: 'Gone too' }).size).toBe(1)
  })

  test('follows needs and desires in every frame of the guest, and in no other', () => {
    const frames = [...known.values()].filter((one) => one.kind === 'frame')
    const mine = frames.filter((one) => one.guest === guest)
    const strange = frames.find((one) => one.guest !== guest)
    if (!strange) throw new Error('one guest only')
    const everywhere = [...mine, strange].map(({ id }) => linkOn(id, { from: 'need', item: 'Be kind' }))
    const doc = withPieces(known, ...everywhere)
    const change = editGuest(doc, guest, { needs: ['Be very quick', 'Be very kind'] })
    const now = apply(doc, change)
    expect(mine.length).toBeGreaterThan(1)
    for (const { id } of mine) expect(answersOf(now, id)).toEqual(['need: Be very kind → action'])
    expect(answersOf(now, strange.id)).toEqual(['need: Be kind → action'])
    expect(new Map(apply(now, invert(change)))).toEqual(new Map(doc))
  })

  test('always names an item that is there, whatever is typed, letter by letter, into its line', () => {
    fc.assert(
      fc.property(anyTyping(), ({ lines, at, strokes }) => {
        const start = apply(said, editFrame(said, frame, { what: lines.join('\n') }))
        let doc = apply(start, addLink(start, frame, 'what', lines[at] ?? '', 'outcome'))
        let caret = lines.slice(0, at + 1).join('\n').length
        for (const stroke of strokes) {
          const now = get(doc, frame, 'frame')?.what ?? ''
          const typed = struck(now, caret, stroke)
          caret = typed.caret
          doc = apply(doc, editFrame(doc, frame, { what: typed.text }))
          const answered = itemsOf(doc, frame).filter(({ links }) => links.length > 0)
          expect(answered.length, JSON.stringify(typed.text)).toBeGreaterThan(0)
          expect(linksOf(doc, frame)).toHaveLength(1)
        }
      }),
      { numRuns: 300 },
    )
  })
})

/** Every state of a text while these letters are typed into it at a place. */
function typing(text: string, at: number, letters: string): readonly string[] {
  return [...letters].map((_, i) => text.slice(0, at) + letters.slice(0, i + 1) + text.slice(at))
}

type Stroke = 'left' | 'back' | 'enter' | 'x' | 'y' | ' '

/** Long enough lines, no two the same, so that a few Backspaces leave something of each. */
function anyTyping() {
  const line = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), minLength: 3, maxLength: 6 })
  const lines = fc.uniqueArray(
    line.filter((text) => text.trim().length > 2),
    { minLength: 1, maxLength: 4, selector: (text) => text.trim() },
  )
  const stroke = fc.constantFrom<Stroke>('left', 'left', 'back', 'enter', 'x', 'y', ' ')
  return lines.chain((all) =>
    fc.record({
      lines: fc.constant(all),
      at: fc.nat({ max: all.length - 1 }),
      strokes: fc.array(stroke, { maxLength: 12 }),
    }),
  )
}

function struck(
  text: string,
  caret: number,
  stroke: Stroke,
): { readonly text: string; readonly caret: number } {
  if (stroke === 'left') return { text, caret: Math.max(0, caret - 1) }
  if (stroke === 'back') {
    const ahead = text.slice(0, Math.max(0, caret - 1))
    const line = `${text.slice(0, caret).split('\n').at(-1)}${text.slice(caret).split('\n')[0]}`
    // An item whose last letter goes is no item any more.
    if (line.trim().length === 1 && text.charAt(caret - 1).trim() !== '') return { text, caret }
    return { text: ahead + text.slice(caret), caret: ahead.length }
  }
  const letter = stroke === 'enter' ? '\n' : stroke
  return { text: text.slice(0, caret) + letter + text.slice(caret), caret: caret + 1 }
}

function addLinkOf(doc: Doc, from: Doc, to: string) {
  const [link] = linksOf(from, frame).filter((one) => one.to === to)
  if (!link) throw new Error('no link')
  return new Map([[link.id, { before: doc.get(link.id) ?? null, after: link }]])
}
