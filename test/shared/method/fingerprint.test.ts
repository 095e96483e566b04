import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { freshIds } from '../../../shared/exchange/freshIds'
import { markOf, seenOf } from '../../../shared/method/fingerprint'
import { apply, put } from '../../../shared/model/change'
import { boardOf, type Doc, docOf, framesOf, get, guestsOf } from '../../../shared/model/doc'
import type { Frame, Guest } from '../../../shared/model/record'
import { Seen } from '../../../shared/model/scoring'
import { anyDoc } from '../../arbitraries/doc'
import { anyFrame, anyGuest } from '../../arbitraries/records'
import { frameAt, templateDoc } from '../../boards'

/** Made once: making the alphabet of all letters takes a second. */
const [FRAMES, GUESTS, DOCS] = [anyFrame(), anyGuest(), anyDoc()]

const WHAT = ['what']
const HOW = [
  ...['action', 'backstage', 'props', 'outcome', 'intended', 'channel'],
  ...['ownerRole', 'ownerFunction', 'supportFunctions', 'empowered', 'handoff'],
]
const OF_GUEST = ['name', 'summary', 'needs', 'desires', 'context', 'emotion', 'arriving', 'says']

describe('what a frame says', () => {
  test('every field of a frame moves its own part and no other', () => {
    const doc = templateDoc('park')
    const frame = frameAt(doc, 0)
    const [other] = fc.sample(FRAMES, 1)
    const full: Partial<Frame> = {
      ...other,
      ...{ what: 'w', situation: 's', action: 'a', backstage: 'b', props: 'p', outcome: 'o', handoff: 'h' },
      ...{ intended: { emotion: 'proud', valence: 3 }, channel: 'phone', ownerRole: 'Host' },
      ...{ ownerFunction: 'legal-risk', supportFunctions: ['people'], empowered: false },
    }
    for (const [field, value] of Object.entries(full)) {
      if (['id', 'kind', 'parent', 'order', 'guest'].includes(field)) continue
      const moved = movedBy(doc, frame, { ...frame, [field]: value })
      const part = WHAT.includes(field)
        ? 'what'
        : HOW.includes(field)
          ? 'how'
          : field === 'situation'
            ? 'who'
            : null
      expect([field, moved]).toEqual([field, part === null ? [] : [part]])
    }
  })

  test('every field of the guest moves Who, looks do not', () => {
    const doc = templateDoc('park')
    const frame = frameAt(doc, 0)
    const guest = get(doc, frame.guest, 'guest')
    if (!guest) throw new Error('no guest')
    const other: Partial<Guest> = {
      ...fc.sample(GUESTS, 1)[0],
      ...{ name: 'n', summary: 's', needs: ['n'], desires: ['d'], context: ['c'], emotion: ['e'], says: 'x' },
      arriving: { emotion: 'proud', valence: null },
    }
    for (const [field, value] of Object.entries(other)) {
      if (['id', 'kind', 'parent', 'order'].includes(field)) continue
      const next = apply(doc, put(doc, { ...guest, [field]: value }))
      expect([field, changed(doc, next, frame)]).toEqual([field, OF_GUEST.includes(field) ? ['who'] : []])
    }
  })

  test('nobody, someone unknown and someone else are three different Whos, but for someone gone', () => {
    const doc = templateDoc('park')
    const frame = frameAt(doc, 0)
    const others = guestsOf(doc).filter(({ id }) => id !== frame.guest)
    expect(movedBy(doc, frame, { ...frame, guest: others[0]?.id ?? null })).toEqual(['who'])
    expect(movedBy(doc, frame, { ...frame, guest: null })).toEqual(['who'])
    const nobody = apply(doc, put(doc, { ...frame, guest: null }))
    expect(changed(nobody, apply(doc, put(doc, { ...frame, guest: 'gst_gone' })), frame)).toEqual([])
  })

  test('white space at the ends, runs of it, empty items and the way accents are stored say nothing', () => {
    const doc = templateDoc('park')
    const frame = {
      ...frameAt(doc, 0),
      what: 'A café\nat noon',
      supportFunctions: ['people', 'sales'] as const,
    }
    const guest = { ...guestsOf(doc)[0], needs: ['one', 'two'] } as Guest
    const before = apply(
      doc,
      put(doc, { ...frame, supportFunctions: ['people', 'sales'], guest: guest.id }, guest),
    )
    const next = apply(
      before,
      put(
        before,
        {
          ...frame,
          what: '  A cafe\u0301   at\tnoon ',
          supportFunctions: ['sales', 'people'],
          guest: guest.id,
        },
        { ...guest, needs: ['', ' one ', 'two'] },
      ),
    )
    expect(seenOf(next, frame.id)).toEqual(seenOf(before, frame.id))
  })

  test('a need that becomes a desire is another guest', () => {
    const doc = templateDoc('park')
    const frame = frameAt(doc, 0)
    const guest = { ...get(doc, frame.guest, 'guest'), needs: ['rest'], desires: [] } as unknown as Guest
    const before = apply(doc, put(doc, guest))
    expect(
      changed(before, apply(before, put(before, { ...guest, needs: [], desires: ['rest'] })), frame),
    ).toEqual(['who'])
  })

  test('a copy of the board under other ids says the same', () => {
    fc.assert(
      fc.property(DOCS, (doc) => {
        const copy = docOf(freshIds([...doc.values()]))
        const marks = (of: Doc) => framesOf(of).map(({ id }) => seenOf(of, id))
        expect(marks(copy)).toEqual(marks(doc))
        for (const seen of marks(doc)) expect(Seen.safeParse(seen).success).toBe(true)
      }),
      { numRuns: 20 },
    )
  })

  test('a frame that is gone says nothing, soundly', () => {
    const doc = templateDoc('park')
    expect(Seen.safeParse(seenOf(doc, 'frm_gone')).success).toBe(true)
    expect(seenOf(doc, boardOf(doc).id)).toEqual(seenOf(doc, 'frm_gone'))
  })
})

describe('marks', () => {
  test('are 14 letters and digits, and equal for equal texts only', () => {
    const texts = new Set(fc.sample(fc.string({ unit: 'grapheme', maxLength: 60 }), 5_000))
    const marks = new Set([...texts].map(markOf))
    expect(marks.size).toBe(texts.size)
    for (const mark of marks) expect(mark).toMatch(/^[0-9a-z]{14}$/)
  })

  test('stay as they were: files hold them', () => {
    expect([markOf(''), markOf('a'), markOf('What + Who = How')]).toMatchInlineSnapshot(`
      [
        "07h0j2b0k4n83c",
        "10ae7sx0m87353",
        "00yhpwq10t6t2k",
      ]
    `)
    const doc = templateDoc('park')
    expect(seenOf(doc, frameAt(doc, 0).id)).toMatchInlineSnapshot(`
      {
        "how": "1frvsk9156osfe",
        "what": "1yp3our1pi53v2",
        "who": "0aumhly1y2cyz7",
      }
    `)
  })
})

function movedBy(doc: Doc, frame: Frame, next: Frame): readonly string[] {
  return changed(doc, apply(doc, put(doc, next)), frame)
}

function changed(before: Doc, after: Doc, { id }: Frame): readonly string[] {
  const [a, b] = [seenOf(before, id), seenOf(after, id)]
  return (['what', 'who', 'how'] as const).filter((part) => a[part] !== b[part])
}
