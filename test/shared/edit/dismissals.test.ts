import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bringBack, dismiss } from '../../../shared/edit/dismissals'
import { checkBoard } from '../../../shared/exchange/integrity'
import {
  checkedFindings,
  type Finding,
  findingId,
  findingsOf,
  findingsOfFrame,
} from '../../../shared/method/checks/findings'
import { apply, invert, put } from '../../../shared/model/change'
import { boardOf, type Doc, docOf, framesOf, get, guestsOf } from '../../../shared/model/doc'
import type { Rec } from '../../../shared/model/record'
import { frameAt, templateDoc } from '../../boards'
import { STORIES } from '../method/checks/stories'

const NOW = '2026-03-01T10:00:00.000Z'
const LATER = '2026-03-02T10:00:00.000Z'

describe('a dismissed finding', () => {
  test('is out of the way with its reason and its date, and undo brings it back', () => {
    const { doc, finding } = restroom()
    const change = dismiss(doc, finding, '  We know, building starts in May. ', NOW)
    const dismissed = apply(doc, change)
    expect(openIds(dismissed)).not.toContain(findingId(finding))
    expect(checkedFindings(dismissed).dismissed).toMatchObject([
      {
        finding,
        dismissal: { reason: 'We know, building starts in May.', at: NOW, check: 'SB21', about: '' },
      },
    ])
    expect(openIds(apply(dismissed, invert(change)))).toEqual(openIds(doc))
  })

  test('comes back when the frame changes, and tells why it was dismissed', () => {
    const { doc, finding } = restroom()
    const dismissed = apply(doc, dismiss(doc, finding, 'Fine', NOW))
    const changed = edit(dismissed, finding.frame, { situation: 'In a hurry' })
    const back = checkedFindings(changed).open.find((each) => findingId(each) === findingId(finding))
    expect(back?.returned).toMatchObject({ reason: 'Fine', at: NOW })
    expect(checkedFindings(changed).dismissed).toEqual([])
    const undone = edit(changed, finding.frame, { situation: get(doc, finding.frame, 'frame')?.situation })
    expect(openIds(undone)).not.toContain(findingId(finding))
  })

  test('stays away when something else changes: another frame, the place in the story, the drawing, white space', () => {
    const { doc, finding } = restroom()
    const dismissed = apply(doc, dismiss(doc, finding, 'Fine', NOW))
    const frame = get(doc, finding.frame, 'frame')
    const gone = (next: Doc) => !openIds(next).includes(findingId(finding))
    expect(gone(edit(dismissed, frameAt(doc, 0).id, { what: 'Another' }))).toBe(true)
    expect(gone(edit(dismissed, finding.frame, { order: 'zz' }))).toBe(true)
    expect(gone(edit(dismissed, finding.frame, { background: 'street' }))).toBe(true)
    expect(gone(edit(dismissed, finding.frame, { action: ` ${frame?.action}  ` }))).toBe(true)
    expect(gone(edit(dismissed, boardOf(doc).id, { intent: 'Another' }))).toBe(true)
  })

  test('dismissed again has one dismissal, the new one', () => {
    const { doc, finding } = restroom()
    const once = apply(doc, dismiss(doc, finding, 'Fine', NOW))
    const changed = edit(once, finding.frame, { situation: 'In a hurry' })
    const twice = apply(changed, dismiss(changed, finding, 'Still fine', LATER))
    expect(dismissalsIn(twice)).toMatchObject([{ reason: 'Still fine', at: LATER }])
    expect(openIds(twice)).not.toContain(findingId(finding))
  })

  test('can be brought back by hand', () => {
    const { doc, finding } = restroom()
    const dismissed = apply(doc, dismiss(doc, finding, 'Fine', NOW))
    const [made] = dismissalsIn(dismissed)
    expect(openIds(apply(dismissed, bringBack(dismissed, made?.id ?? '')))).toEqual(openIds(doc))
    expect(bringBack(dismissed, finding.frame ?? '').size).toBe(0)
  })

  test('needs a reason, and something to be about', () => {
    const { doc, finding } = restroom()
    expect(dismiss(doc, finding, ' \n', NOW).size).toBe(0)
    expect(dismiss(doc, { ...finding, frame: 'frm_gone' }, 'Fine', NOW).size).toBe(0)
  })
})

describe('a finding of the board', () => {
  test('comes back when the frame it names changes', () => {
    const doc = templateDoc('sports')
    const ending = finding(doc, 'SB36')
    const dismissed = apply(doc, dismiss(doc, ending, 'Known', NOW))
    const last = frameAt(doc, framesOf(doc).length - 1)
    expect(openIds(dismissed)).not.toContain(findingId(ending))
    expect(openIds(edit(dismissed, last.id, { what: 'Another' }))).toContain(findingId(ending))
  })

  test('stays away when a baseline is saved or other checks are asked for', () => {
    const doc = templateDoc('sports')
    const pattern = finding(doc, 'SB26')
    const dismissed = apply(doc, dismiss(doc, pattern, 'Known', NOW))
    const board = boardOf(doc).id
    const gone = (next: Doc) => !openIds(next).includes(findingId(pattern))
    expect(gone(edit(dismissed, board, { baseline: 38 }))).toBe(true)
    expect(gone(edit(dismissed, board, { checks: { extended: true, english: false } }))).toBe(true)
    expect(gone(edit(dismissed, board, { promise: 'Another' }))).toBe(false)
  })

  test('that speaks of one stage is dismissed for that stage alone', () => {
    const empty = docOf([...templateDoc('park').values()].filter(({ kind }) => kind !== 'frame'))
    const [first, second] = findingsOf(empty, { extended: false, english: true }).filter(
      ({ check }) => check === 'SB11',
    )
    if (!first || !second) throw new Error('no empty stages')
    const dismissed = apply(empty, dismiss(empty, first, 'Later', NOW))
    expect(openIds(dismissed)).not.toContain(findingId(first))
    expect(openIds(dismissed)).toContain(findingId(second))
  })
})

test('a finding of a guest comes back when the guest changes', () => {
  const doc = templateDoc('park')
  const [guest] = guestsOf(doc)
  const bare = edit(doc, guest?.id ?? null, { needs: [] })
  const label = finding(bare, 'SB08')
  const dismissed = apply(bare, dismiss(bare, label, 'A passer-by', NOW))
  expect(openIds(dismissed)).not.toContain(findingId(label))
  expect(openIds(edit(dismissed, guest?.id ?? null, { figure: null }))).not.toContain(findingId(label))
  expect(openIds(edit(dismissed, guest?.id ?? null, { says: 'Hello' }))).toContain(findingId(label))
})

test('on any board every finding can be dismissed, and comes back with the next word', () => {
  fc.assert(
    fc.property(STORIES, fc.nat(), (doc, pick) => {
      const { open } = checkedFindings(doc)
      const one = open[pick % Math.max(1, open.length)]
      if (!one) return
      const dismissed = apply(doc, dismiss(doc, one, 'Fine', NOW))
      checkBoard([...dismissed.values()])
      expect(openIds(dismissed)).toEqual(openIds(doc).filter((id) => id !== findingId(one)))
      const field = one.frame ? 'fix' : one.guest ? 'says' : 'promise'
      const changed = edit(dismissed, one.frame ?? one.guest ?? boardOf(doc).id, { [field]: 'The next word' })
      expect(openIds(changed)).toContain(findingId(one))
    }),
    { numRuns: 30 },
  )
})

test('a frame says what was returned', () => {
  const { doc, finding: one } = restroom()
  const dismissed = apply(doc, dismiss(doc, one, 'Fine', NOW))
  const changed = edit(dismissed, one.frame, { fix: 'Open it' })
  const returned = findingsOfFrame(changed, one.frame ?? '').map((each) => each.returned?.reason ?? null)
  expect(returned.filter((reason) => reason !== null)).toEqual(['Fine'])
})

function restroom(): { readonly doc: Doc; readonly finding: Finding } {
  const doc = templateDoc('sports')
  return { doc, finding: finding(doc, 'SB21') }
}

function finding(doc: Doc, check: string): Finding {
  const found = findingsOf(doc, { extended: false, english: true }).find((each) => each.check === check)
  if (!found) throw new Error(`no ${check}`)
  return found
}

function openIds(doc: Doc): readonly string[] {
  return checkedFindings(doc).open.map(findingId)
}

function edit(doc: Doc, id: string | null, patch: object): Doc {
  const record = doc.get(id ?? '')
  if (!record) throw new Error(`no record ${id}`)
  return apply(doc, put(doc, { ...record, ...patch } as Rec))
}

function dismissalsIn(doc: Doc) {
  return [...doc.values()].filter(({ kind }) => kind === 'dismissal')
}
