import { describe, expect, test } from 'vitest'
import { caveatsOf, withCaveats } from '../../../../renderer/views/scorecard/caveats'
import { setLevel } from '../../../../shared/edit/scores'
import { docFromJson } from '../../../../shared/exchange/boardJson'
import { apply, put } from '../../../../shared/model/change'
import { type Doc, framesOf, ratersOf } from '../../../../shared/model/doc'

describe('what one has to know beside a number', () => {
  const board = docFromJson({
    raters: [
      { id: 't', name: 'Template', kind: 'template' },
      { id: 'p', name: 'Anna', kind: 'sales' },
    ],
    frames: [
      { title: 'drafted', scores: { t: { ease: 3 } } },
      { title: 'own', scores: { p: { ease: 3 } } },
      { title: 'empty', scores: { t: { ease: null } } },
    ],
  })

  test('is that it rests on drafts, until somebody scores', () => {
    const [drafted, own, empty] = framesOf(board).map(({ id }) => id)
    expect([...caveatsOf(board).draft]).toEqual([drafted])
    expect(withCaveats(board, 'Partial', [drafted ?? ''])).toBe('Partial · draft')
    expect(withCaveats(board, 'Partial', [own ?? '', empty ?? ''])).toBe('Partial')
    const scored = withLevel(board, drafted ?? '')
    expect([...caveatsOf(scored).draft]).toEqual([])
  })

  test('is that the frame has changed since', () => {
    const [first] = framesOf(board)
    if (!first) throw new Error('a board without frames')
    const scored = withLevel(board, first.id)
    expect(withCaveats(scored, '', [first.id])).toBe('')
    const frame = framesOf(scored)[0]
    if (!frame) throw new Error('a board without frames')
    const later = apply(scored, put(scored, { ...frame, what: 'Something else' }))
    expect(withCaveats(later, '', [first.id])).toBe('stale')
  })
})

function withLevel(doc: Doc, frame: string): Doc {
  const person = ratersOf(doc).find(({ group }) => group === 'sales')
  return apply(doc, setLevel(doc, frame, person?.id ?? '', 'ease', 4, '2026-11-22T08:00:00.000Z'))
}
