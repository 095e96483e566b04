import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addComment, editComment, removeComment, resolveComment } from '../../../shared/edit/comments'
import { duplicateFrames, removeFrames } from '../../../shared/edit/frames'
import { isSaying } from '../../../shared/edit/reviewing'
import { validateRecords } from '../../../shared/exchange/validate'
import { apply, type Change, invert } from '../../../shared/model/change'
import { commentsOf, type Doc, docOf, elementsOf, framesOf, get } from '../../../shared/model/doc'
import { arbBoard } from '../../arbitraries/board'
import { anyText } from '../../arbitraries/values'
import { frameAt, templateDoc } from '../../boards'

const sports = templateDoc('sports')
const frame = frameAt(sports, 0).id
const SAID = { author: 'Maria', text: 'Who counts?', at: '2026-11-22T10:00:00.000Z' }

function withComment(doc: Doc, parent: string, text = SAID.text, on: string | null = null) {
  const { comment, change } = addComment(doc, { parent, on }, { ...SAID, text })
  return { doc: apply(doc, change), id: comment ?? '', change }
}

describe('comments', () => {
  test('stand on their frame in the order they were said, under their author’s name', () => {
    const one = withComment(sports, frame, 'First')
    const two = withComment(one.doc, frame, 'Second')
    const said = commentsOf(two.doc, frame).map(({ author, text, resolved }) => [author, text, resolved])
    expect(said).toEqual([
      ['Maria', 'First', false],
      ['Maria', 'Second', false],
    ])
    expect(isSaying(two.change)).toBe(true)
  })

  test('are pinned to an element of their own frame, and to no other', () => {
    const [element] = elementsOf(sports, frame)
    const [elsewhere] = elementsOf(sports, frameAt(sports, 1).id)
    const here = withComment(sports, frame, 'This one', element?.id)
    expect(get(here.doc, here.id, 'comment')?.on).toBe(element?.id)
    const there = withComment(sports, frame, 'That one', elsewhere?.id)
    expect(get(there.doc, there.id, 'comment')?.on).toBeNull()
  })

  test('are answered, and an answer to an answer belongs to the comment', () => {
    const asked = withComment(sports, frame)
    const answered = withComment(asked.doc, asked.id, 'The branch.', elementsOf(sports, frame)[0]?.id)
    const again = withComment(answered.doc, answered.id, 'At noon?')
    expect(commentsOf(again.doc, asked.id).map(({ text, on }) => [text, on])).toEqual([
      ['The branch.', null],
      ['At noon?', null],
    ])
  })

  test('without words, or on what is gone, are none', () => {
    expect(addComment(sports, { parent: frame, on: null }, { ...SAID, text: ' \n' }).comment).toBeNull()
    expect(addComment(sports, { parent: 'frm_gone', on: null }, SAID).change.size).toBe(0)
  })

  test('are reworded, never to nothing', () => {
    const { doc, id } = withComment(sports, frame)
    expect(get(apply(doc, editComment(doc, id, 'Who counts, and when?')), id, 'comment')?.text).toMatch(
      /when/,
    )
    expect(editComment(doc, id, '  ').size).toBe(0)
    expect(editComment(doc, id, SAID.text).size).toBe(0)
  })

  test('are resolved and opened again; answers are neither', () => {
    const asked = withComment(sports, frame)
    const { doc, id } = withComment(asked.doc, asked.id, 'The branch.')
    const done = apply(doc, resolveComment(doc, asked.id, true))
    expect(get(done, asked.id, 'comment')?.resolved).toBe(true)
    expect(apply(done, resolveComment(done, asked.id, false)).get(asked.id)).toEqual(doc.get(asked.id))
    expect(resolveComment(doc, id, true).size).toBe(0)
  })

  test('go with their answers, with their frame, and not along with its copy', () => {
    const asked = withComment(sports, frame)
    const { doc } = withComment(asked.doc, asked.id, 'The branch.')
    expect([...removeComment(doc, asked.id).values()].map(({ before }) => before?.kind)).toEqual([
      'comment',
      'comment',
    ])
    const gone = apply(doc, removeFrames(doc, [frame]).change)
    expect([...gone.values()].some(({ kind }) => kind === 'comment')).toBe(false)
    const { change, show } = duplicateFrames(doc, [frame])
    expect(commentsOf(apply(doc, change), show ?? '')).toEqual([])
  })
})

test('whatever is said about any board leaves a sound one, and can be taken back', () => {
  fc.assert(
    fc.property(arbBoard(), fc.array(fc.tuple(fc.nat(3), fc.nat(99), anyText())), (records, deeds) => {
      let doc = docOf(records)
      for (const [deed, pick, text] of deeds) {
        const change = said(doc, deed, pick, text)
        const after = apply(doc, change)
        validateRecords([...after.values()])
        expect(apply(after, invert(change))).toEqual(doc)
        expect(isSaying(change)).toBe(true)
        doc = after
      }
    }),
    { numRuns: 30 },
  )
})

function said(doc: Doc, deed: number, pick: number, text: string): Change {
  const comments = [...doc.values()].filter(({ kind }) => kind === 'comment')
  const places = [...framesOf(doc), ...comments]
  const comment = comments[pick % Math.max(1, comments.length)]?.id ?? ''
  const place = places[pick % Math.max(1, places.length)]?.id ?? ''
  if (deed === 0) return addComment(doc, { parent: place, on: null }, { ...SAID, text }).change
  if (deed === 1) return editComment(doc, comment, text)
  return deed === 2 ? resolveComment(doc, comment, pick % 2 === 0) : removeComment(doc, comment)
}
