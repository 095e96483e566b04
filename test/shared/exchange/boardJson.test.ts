import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import templates from '../../../assets/templates/templates.json'
import { AppError } from '../../../shared/errors'
import { docFromJson, jsonFromDoc } from '../../../shared/exchange/boardJson'
import { boardOf, docOf, elementsOf, framesOf, guestsOf, ratersOf, scoresOf } from '../../../shared/model/doc'
import type { Opaque, Rec } from '../../../shared/model/record'
import { anyDoc } from '../../arbitraries/doc'
import lint from '../../fixtures/method/lint-vectors.json'
import scoring from '../../fixtures/method/scoring-vectors.json'
import { group, line, link, numbered, text, twoFrames } from './drawn'
import { comment, parcel, sessionOn } from './held'

type Json = Readonly<Record<string, unknown>>

const sparse: readonly (readonly [string, unknown])[] = [
  ...lint.vectors.map((vector) => [vector.id, vector.board] as const),
  ...scoring.vectors.flatMap(({ id, input }) =>
    'board' in input && 'frames' in input.board ? [[id, input.board] as const] : [],
  ),
]

describe('a board in JSON', () => {
  test.each(templates.templates)(
    'the template $id comes out as it went in, keys in the same order',
    (template) => {
      expect(JSON.stringify(jsonFromDoc(docFromJson(template)))).toBe(JSON.stringify(template))
    },
  )

  test.each(sparse)('%s, with most fields missing, is read and nothing it says is lost', (_id, board) => {
    const doc = docFromJson(board)
    const written = jsonFromDoc(doc)
    expect(written).toMatchObject(withoutEmptyMetric(inOrder(board)) as object)
    expect(JSON.stringify(written)).not.toContain('cxboard')
    expect(jsonFromDoc(docFromJson(written))).toEqual(written)
    expect(docFromJson(written)).toEqual(doc)
  })

  test('any board goes out and comes back whole', () => {
    fc.assert(
      fc.property(anyDoc(), (doc) => {
        const text = JSON.stringify(jsonFromDoc(doc))
        expect(byId(docFromJson(JSON.parse(text)))).toEqual(byId(doc))
      }),
      { numRuns: 60 },
    )
  })

  test('reading the same JSON twice gives the same records', () => {
    const [park] = templates.templates
    expect([...docFromJson(park).values()]).toEqual([...docFromJson(structuredClone(park)).values()])
  })

  test('fields nobody knows come back from every level', () => {
    const board = {
      id: 'b',
      colour: 'teal',
      weights: { promise: 2, delight: 7 },
      stageTargets: { use: 60, afterlife: 10 },
      personas: [{ id: 'p', name: 'P', shoe: 43, arriving: { emotion: 'calm', valence: 1, body: 'tired' } }],
      raters: [{ id: 'r', name: 'R', kind: 'sales', desk: { floor: 2 } }],
      frames: [
        {
          id: 'f',
          order: 1,
          weather: ['rain', { wind: 4 }],
          who: { personaId: 'p', situation: '', mood: 'wet' },
          how: { action: 'a', backstage: '', props: '', sound: 'drums' },
          standards: { serves: [], tradesOff: [], note: 'x' },
          intendedFeeling: { emotion: null, valence: 2, taste: 'salt' },
          evidence: [{ type: 'opinion', note: 'n', illustrative: false, page: 9 }],
          scores: { r: { promise: 4, hunch: 'yes' } },
        },
      ],
    }
    expect(jsonFromDoc(docFromJson(board))).toMatchObject(board)
  })

  test('a guest who is not on the board stays named, and a guest chosen later takes the place', () => {
    const doc = docFromJson({
      id: 'b',
      personas: [{ id: 'p' }],
      frames: [{ id: 'f', who: { personaId: 'nobody' } }],
    })
    const [frame] = framesOf(doc)
    expect(frame?.guest).toBeNull()
    expect(jsonFromDoc(doc).frames).toMatchObject([{ who: { personaId: 'nobody' } }])
    const chosen = new Map(doc)
    if (frame) chosen.set(frame.id, { ...frame, guest: guestsOf(doc)[0]?.id ?? null })
    expect(jsonFromDoc(chosen).frames).toMatchObject([{ who: { personaId: 'p' } }])
    expect(docFromJson(jsonFromDoc(chosen))).toEqual(chosen)
  })

  test('frames stand in the order their numbers say, ties as they came', () => {
    const frames = [
      { id: 'c', order: 7 },
      { id: 'a', order: 2 },
      { id: 'b', order: 2 },
    ]
    const doc = docFromJson({ frames })
    expect(framesOf(doc).map((frame) => frame.source?.id)).toEqual(['a', 'b', 'c'])
    expect((jsonFromDoc(doc).frames as Json[]).map(({ order }) => order)).toEqual([2, 2, 7])
  })

  test('frames moved by another program stay moved, whatever our own key remembers', () => {
    const own = docFromJson(templates.templates[0])
    const frames = framesOf(own)
    const keyed = new Map<string, Rec>(own)
    for (const [i, frame] of frames.entries())
      keyed.set(frame.id, { ...frame, order: `a${String.fromCharCode(65 + i)}` })
    const json = structuredClone(jsonFromDoc(keyed)) as { frames: { id: string; order: number }[] }
    for (const frame of json.frames) frame.order = 100 - frame.order
    const moved = framesOf(docFromJson(json)).map((frame) => frame.source?.id)
    expect(moved).toEqual(frames.map((frame) => frame.source?.id).reverse())
  })

  test('raters who only appear in scores are known by the name the scores use', () => {
    const doc = docFromJson({ frames: [{ id: 'f', scores: { ana: { ease: 4 }, ben: { ease: 2 } } }] })
    expect(ratersOf(doc).map(({ name, listed }) => [name, listed])).toEqual([
      ['ana', false],
      ['ben', false],
    ])
    expect(scoresOf(doc, framesOf(doc)[0]?.id ?? '').map((score) => score.levels.ease)).toEqual([4, 2])
    expect(jsonFromDoc(doc).raters).toEqual([])
  })

  test('sessions, baselines and dismissals come back, without those of what is gone from the JSON', () => {
    const records = sessionOn(twoFrames())
    const doc = docOf(records)
    const json = structuredClone(jsonFromDoc(doc)) as { id: string; frames: unknown[] }
    expect(byId(docFromJson(json))).toEqual(byId(doc))
    json.frames.shift()
    const shorter = docFromJson(json)
    const kinds = [...shorter.values()].map(({ kind }) => kind).filter((kind) => kind !== 'frame')
    expect(kinds).toEqual(['board', 'round', 'reading', 'remark', 'reading'])
    json.id = 'another'
    expect([...docFromJson(json).values()].map(({ kind }) => kind)).toEqual(['board', 'frame'])
  })

  test('comments come back with their answers, without those of frames that are gone from the JSON', () => {
    const { records, frames } = twoFrames()
    const say = (n: number, parent: string) => comment(n, parent)
    const [one, two] = frames
    // Answers stand before what they answer: their order in the list means nothing.
    const said = [say(3, say(2, two).id), say(2, two), say(4, say(1, one).id), say(1, one)]
    const doc = docOf([...records, ...said, parcel(1, records[0]?.id ?? '')])
    const json = structuredClone(jsonFromDoc(doc)) as { id: string; frames: unknown[] }
    expect(byId(docFromJson(json))).toEqual(byId(doc))
    json.frames.shift()
    const left = [...docFromJson(json).values()].filter(({ kind }) => kind === 'comment').map(({ id }) => id)
    expect(left.sort()).toEqual([numbered('cmt', 2), numbered('cmt', 3)])
    json.id = 'another'
    expect([...docFromJson(json).values()].map(({ kind }) => kind)).not.toContain('parcel')
  })

  test('comments that answer each other in a circle are refused', () => {
    const { records, frames } = twoFrames()
    const json = structuredClone(jsonFromDoc(docOf([...records, comment(1, frames[0])]))) as {
      cxboard: { records: unknown[] }
    }
    json.cxboard.records = [comment(1, numbered('cmt', 2)), comment(2, numbered('cmt', 1))]
    expect(() => docFromJson(json)).toThrow(
      expect.objectContaining({ trouble: expect.objectContaining({ code: 'E_CYCLE' }) }),
    )
  })

  test('records of a newer version are carried along', () => {
    const doc = new Map(docFromJson({ id: 'b', frames: [] }))
    const id = 'vot_00000000000000000000000000'
    const body = { id, kind: 'vote', parent: boardOf(doc).id, order: 'a0', text: 'This one' }
    const vote: Opaque = { id, kind: 'opaque', parent: boardOf(doc).id, order: 'a0', body }
    doc.set(id, vote)
    expect(docFromJson(jsonFromDoc(doc)).get(id)).toEqual(vote)
  })

  test('groups and links stand beside the elements of their frame, and say where they are only in groups', () => {
    const { records, frames } = twoFrames()
    const [one] = frames
    const outer = group(1, one)
    const inner = group(2, outer.id)
    const drawn = [outer, inner, text(1, one), text(2, inner.id), line(3, outer.id, numbered('elm', 2))]
    const doc = docOf([...records, ...drawn, link(1, one, numbered('elm', 1)), link(2, one, 'action')])
    const json = jsonFromDoc(doc) as { frames: { cxboard?: Record<string, Json[]> }[] }
    const [said, nothing] = json.frames.map(({ cxboard }) => cxboard)
    const places = (list: readonly Json[] = []) => list.map(({ id, parent }) => [id, parent])
    expect(places(said?.groups)).toEqual([
      [outer.id, undefined],
      [inner.id, outer.id],
    ])
    expect(new Map(places(said?.elements) as [string, unknown][])).toEqual(
      new Map<string, unknown>([
        [numbered('elm', 1), undefined],
        [numbered('elm', 2), inner.id],
        [numbered('elm', 3), outer.id],
      ]),
    )
    expect(said?.links).toMatchObject([{ to: numbered('elm', 1) }, { to: 'action', from: 'what' }])
    expect(nothing).toBeUndefined()
    expect(docFromJson(JSON.parse(JSON.stringify(json)))).toEqual(doc)
  })

  test('elements written by version 1 are read as what they were', () => {
    const { id, locked: _1, hidden: _2, opacity: _3, underline: _4, kind: _5, ...old } = text(1, 'frm')
    const doc = docFromJson({ frames: [{ id: 'f', cxboard: { elements: [{ ...old, id, text: 'Hello' }] } }] })
    const frame = framesOf(doc)[0]?.id ?? ''
    expect(elementsOf(doc, frame)).toEqual([{ ...text(1, frame), text: 'Hello' }])
  })

  test('a board of 1,000 frames is read and written', () => {
    const frames = Array.from({ length: 1000 }, (_, i) => ({
      id: `f${i}`,
      order: i + 1,
      scores: { a: { ease: 3 } },
    }))
    expect(framesOf(docFromJson(jsonFromDoc(docFromJson({ id: 'big', frames }))))).toHaveLength(1000)
  })
})

describe('JSON that is no board', () => {
  const refused: readonly (readonly [string, unknown, object])[] = [
    ['a list', [], { code: 'E_NOT_CXBOARD' }],
    ['null', null, { code: 'E_NOT_CXBOARD' }],
    ['an object without frames', { title: 'x' }, { code: 'E_NOT_CXBOARD' }],
    [
      'a frame that is text',
      { title: 'T', frames: ['x'] },
      { code: 'E_RECORD', problems: [{ record: 'T', field: 'frames[0]' }] },
    ],
    [
      'personas that are no list',
      { frames: [], personas: {} },
      { code: 'E_RECORD', problems: [{ record: 'board', field: 'personas' }] },
    ],
    [
      'a stage that does not exist',
      { frames: [{ id: 'f', title: 'Till', stage: 'heaven' }] },
      { code: 'E_RECORD', problems: [{ record: 'Till', field: 'stage' }] },
    ],
    [
      'wrong fields under the names the JSON uses',
      { frames: [{ id: 'f', how: { action: 3 }, guestOutcome: 4, who: { personaId: true }, importance: 9 }] },
      {
        code: 'E_RECORD',
        problems: ['who.personaId', 'how.action', 'guestOutcome', 'importance'].map((field) => ({
          record: 'f',
          field,
        })),
      },
    ],
    [
      'a level of 6',
      { frames: [{ id: 'f', scores: { a: { ease: 6 } } }] },
      { code: 'E_RECORD', problems: [{ record: 'f', field: 'scores.a.ease' }] },
    ],
    ['two frames with one id', { frames: [{ id: 'f' }, { id: 'f' }] }, { code: 'E_DUP_ID', id: 'f' }],
    [
      'a key that reaches prototypes',
      JSON.parse('{"frames":[{"how":{"__proto__":{}}}]}'),
      { code: 'E_RECORD' },
    ],
    ['endless nesting', { frames: [], deep: nested(40) }, { code: 'E_DEPTH' }],
    ['half a character', { frames: [], title: '\ud800' }, { code: 'E_RECORD' }],
    ['a title beyond the limit', { frames: [], title: 'x'.repeat(201) }, { code: 'E_RECORD' }],
    ['an own key that is no object', { frames: [], cxboard: 3 }, { code: 'E_RECORD' }],
    [
      'an element that shows a guest who is not there',
      { frames: [{ id: 'f', cxboard: { elements: [lostFigure()] } }] },
      { code: 'E_REF', title: 'f' },
    ],
    [
      'an element in a group that is not there',
      { frames: [{ id: 'f', cxboard: { elements: [text(1, numbered('grp', 1))] } }] },
      { code: 'E_REF', title: 'f' },
    ],
    [
      'a link to an element of another frame',
      {
        frames: [
          { id: 'f', cxboard: { links: [link(1, '', numbered('elm', 1))] } },
          { id: 'g', cxboard: { elements: [text(1, '')] } },
        ],
      },
      { code: 'E_REF', title: 'A warm welcome' },
    ],
    [
      'groups that are no list',
      { frames: [{ id: 'f', cxboard: { groups: {} } }] },
      { code: 'E_RECORD', problems: [{ record: 'f', field: 'groups' }] },
    ],
    [
      'a link that says too little',
      { frames: [{ id: 'f', cxboard: { links: [{ ...link(1, '', 'action'), from: 'how' }] } }] },
      { code: 'E_RECORD', problems: [{ record: 'f', field: 'cxboard.links[0].from' }] },
    ],
  ]

  test.each(refused)('%s is refused by name', (_what, json, trouble) => {
    expect(troubleOf(json)).toMatchObject(trouble)
  })

  test('only the first twenty problems are listed', () => {
    const trouble = troubleOf({ frames: Array.from({ length: 30 }, (_, i) => ({ id: `f${i}`, stage: 'x' })) })
    expect(trouble.code === 'E_RECORD' && trouble.problems.length).toBe(20)
  })

  test('whatever JSON comes, the answer is a board or a reason', () => {
    fc.assert(
      fc.property(
        fc.json({ maxDepth: 4 }),
        fc.constantFrom('frames', 'personas', 'raters', 'weights'),
        (text, key) => {
          try {
            docFromJson({ frames: [], [key]: JSON.parse(text) as unknown })
          } catch (error) {
            expect(error).toBeInstanceOf(AppError)
          }
        },
      ),
    )
  })
})

function troubleOf(json: unknown) {
  try {
    docFromJson(json)
  } catch (error) {
    if (error instanceof AppError) return error.trouble
    throw error
  }
  throw new Error('it was read')
}

function byId(doc: ReadonlyMap<string, Rec>): readonly Rec[] {
  return [...doc.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function nested(depth: number): unknown {
  return depth === 0 ? 1 : [nested(depth - 1)]
}

function lostFigure(): object {
  return {
    id: 'elm_00000000000000000000000000',
    order: 'a0',
    extra: {},
    zone: 'how',
    x: 0,
    y: 0,
    w: 10,
    h: 10,
    degrees: 0,
    name: '',
    shape: 'figure',
    guest: 'gst_00000000000000000000000000',
    figure: null,
    face: null,
    mirrored: false,
  }
}

/** Boards are written in story order. */
function inOrder(board: unknown): unknown {
  const { frames, ...rest } = board as { frames: { order: number }[] }
  return { ...rest, frames: [...frames].sort((a, b) => a.order - b.order) }
}

/** `metric` is written only where there is one. */
function withoutEmptyMetric(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmptyMetric)
  if (typeof value !== 'object' || value === null) return value
  const said = Object.entries(value).filter(([key, held]) => key !== 'metric' || held !== null)
  return Object.fromEntries(said.map(([key, held]) => [key, withoutEmptyMetric(held)]))
}
