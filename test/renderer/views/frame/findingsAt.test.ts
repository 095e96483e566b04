import { describe, expect, test } from 'vitest'
import { dismissedAt, findingsAt } from '../../../../renderer/views/frame/findingsAt'
import { dismiss } from '../../../../shared/edit/dismissals'
import { editFrame } from '../../../../shared/edit/frames'
import { findingsOfFrame } from '../../../../shared/method/checks/findings'
import { apply } from '../../../../shared/model/change'
import { framesOf } from '../../../../shared/model/doc'
import { frameAt, templateDoc } from '../../../boards'

const doc = templateDoc('sports')

describe('what the checks say at a frame', () => {
  test('what is said of it, and what is said of the story and can be put right here', () => {
    const last = frameAt(doc, framesOf(doc).length - 1)
    const sad = apply(doc, editFrame(doc, last.id, { intended: { emotion: 'bored', valence: -1 } }))
    const ending = findingsAt(sad, last.id).find(({ check }) => check === 'SB36')
    expect(ending?.where).toMatchObject({ frame: last.id, field: 'intended' })
    expect(findingsOfFrame(sad, last.id).some(({ check }) => check === 'SB36')).toBe(false)
  })

  test('every finding at a frame leads to that frame', () => {
    for (const { id } of framesOf(doc))
      expect(findingsAt(doc, id).every(({ where }) => where.frame === id)).toBe(true)
  })

  test('what was put aside is listed where it would be put right', () => {
    const { id } = frameAt(doc, 9)
    const [first] = findingsAt(doc, id)
    if (!first) throw new Error('the restroom has no finding')
    const after = apply(doc, dismiss(doc, first, 'we know', '2026-01-02T03:04:05.000Z'))
    expect(findingsAt(after, id)).toHaveLength(findingsAt(doc, id).length - 1)
    expect(dismissedAt(after, id).map(({ finding }) => finding.check)).toEqual([first.check])
    expect(dismissedAt(after, frameAt(doc, 8).id)).toEqual([])
  })
})
