import { describe, expect, test } from 'vitest'
import { confirmLevels, setLevel } from '../../../shared/edit/scores'
import { staleFrames, staleLevels, staleParts } from '../../../shared/method/stale'
import { apply, put } from '../../../shared/model/change'
import { type Doc, get, ratersOf, scoresOf } from '../../../shared/model/doc'
import type { Frame, Guest } from '../../../shared/model/record'
import type { Score } from '../../../shared/model/scoring'
import { frameAt, templateDoc } from '../../boards'

const NOW = '2026-03-01T10:00:00.000Z'

describe('a level', () => {
  test('is fresh while nothing of What, Who and How changes', () => {
    const { doc, frame, score } = scored()
    expect(staleParts(doc, score(doc), 'ease')).toEqual([])
    const next = edit(doc, frame, { importance: 5, felt: null, evidence: [], title: 'Another', order: 'zz' })
    expect(staleParts(next, score(next), 'ease')).toEqual([])
    expect(staleFrames(next)).toEqual([])
  })

  test('is stale after What, Who or How changed, and says which', () => {
    const { doc, frame, score } = scored()
    const what = edit(doc, frame, { what: 'Something else' })
    expect(staleParts(what, score(what), 'ease')).toEqual(['what'])
    const guest = get(doc, frame.guest, 'guest') as Guest
    const who = apply(what, put(what, { ...guest, needs: ['Quiet'] }))
    expect(staleParts(who, score(who), 'ease')).toEqual(['what', 'who'])
    const how = edit(who, get(who, frame.id, 'frame'), { handoff: 'Nothing' })
    expect(staleParts(how, score(how), 'ease')).toEqual(['what', 'who', 'how'])
    expect(staleFrames(how)).toEqual([frame.id])
  })

  test('is fresh again once the frame says what it said, and once it is confirmed or given anew', () => {
    const { doc, frame, rater, score } = scored()
    const next = edit(doc, frame, { what: 'Something else' })
    const back = edit(next, get(next, frame.id, 'frame'), { what: frame.what })
    expect(staleParts(back, score(back), 'ease')).toEqual([])
    const confirmed = apply(next, confirmLevels(next, frame.id, rater, 'ease', NOW))
    expect(staleParts(confirmed, score(confirmed), 'ease')).toEqual([])
    const given = apply(next, setLevel(next, frame.id, rater, 'ease', 2, NOW))
    expect(staleParts(given, score(given), 'ease')).toEqual([])
  })

  test('of which nobody knows what was seen is not called stale, nor is one that is not there', () => {
    const doc = templateDoc('sports')
    const frame = frameAt(doc, 0)
    const next = edit(doc, frame, { what: 'Something else' })
    const [old] = scoresOf(next, frame.id)
    if (!old) throw new Error('no score')
    expect(staleParts(next, old, 'ease')).toEqual([])
    const cleared: Score = {
      ...old,
      levels: { ...old.levels, ease: null },
      seen: { ease: { what: 'a', who: 'b', how: 'c' } },
    }
    expect(staleParts(next, cleared, 'ease')).toEqual([])
  })
})

describe('the stale levels of a frame', () => {
  test('come rater by rater, without what does not apply', () => {
    const { doc, frame, rater } = scored()
    const both = apply(doc, setLevel(doc, frame.id, rater, 'promise', 4, NOW))
    const next = edit(both, frame, { what: 'Something else' })
    expect(staleLevels(next, frame.id).map(({ dimension, parts }) => [dimension, parts])).toEqual([
      ['promise', ['what']],
      ['ease', ['what']],
    ])
    const apart = edit(next, get(next, frame.id, 'frame'), { notApplicable: ['ease', 'promise'] })
    expect(staleLevels(apart, frame.id)).toEqual([])
    expect(staleLevels(next, 'frm_gone')).toEqual([])
  })

  test('stay the very same list while another frame is edited', () => {
    const { doc, frame } = scored()
    const next = edit(doc, frame, { what: 'Something else' })
    const later = edit(next, frameAt(next, 3), { what: 'Elsewhere' })
    expect(staleLevels(later, frame.id)).toBe(staleLevels(next, frame.id))
  })

  test('of a parked frame are nobody’s business', () => {
    const { doc, frame } = scored()
    expect(staleFrames(edit(doc, frame, { what: 'Something else', status: 'parked' }))).toEqual([])
  })
})

/** A board on which the first rater gave the first frame a level for ease. */
function scored() {
  const start = templateDoc('sports')
  const frame = frameAt(start, 0)
  const rater = ratersOf(start)[0]?.id ?? ''
  const doc = apply(start, setLevel(start, frame.id, rater, 'ease', 3, NOW))
  const score = (of: Doc) => scoresOf(of, frame.id).find((each) => each.rater === rater) as Score
  return { doc, frame, rater, score }
}

function edit(doc: Doc, frame: Frame | null, patch: Partial<Frame>): Doc {
  if (!frame) throw new Error('no frame')
  return apply(doc, put(doc, { ...frame, ...patch }))
}
