import {
  boardOf,
  type Doc,
  docOf,
  frameOf,
  framesOf,
  guestsOf,
  ratersOf,
  withDescendants,
} from '../../../../shared/model/doc'
import type { Element, Group } from '../../../../shared/model/element'
import { type Id, type IdKind, idFrom } from '../../../../shared/model/id'
import type { Frame, Kind, Link, Rec } from '../../../../shared/model/record'
import type { Score } from '../../../../shared/model/scoring'
import { DIMENSIONS } from '../../../../shared/model/vocabulary'

/** One thing somebody does to a board; the numbers choose what it is done to. */
export interface Deed {
  readonly deed: keyof typeof DEEDS
  readonly what: number
  readonly how: number
  readonly text: string
}

/** Who does it: what two people make never has the same id. */
export interface Hand {
  readonly salt: number
  made: number
}

/** The board after the deed; as it was where there is nothing to do it to. A sound board stays sound. */
export function done(doc: Doc, { deed, ...about }: Deed, hand: Hand): Doc {
  return DEEDS[deed](doc, about, hand)
}

type Deeds = Readonly<Record<string, (doc: Doc, about: Omit<Deed, 'deed'>, hand: Hand) => Doc>>

export const DEEDS = {
  /** A line is put in, taken out or written anew. */
  line: (doc, { what, how, text }) =>
    edited(doc, what, ['frame', 'guest', 'board', 'element', 'comment', 'remark'], (record, at) => {
      const field = TEXTS[record.kind]?.[at % (TEXTS[record.kind]?.length ?? 1)]
      const value = field === undefined ? undefined : fieldsOf(record)[field]
      if (field === undefined || typeof value !== 'string') return record
      const lines = value.split('\n')
      const place = how % (lines.length + 1)
      lines.splice(place, how % 3 === 0 ? 0 : 1, ...(how % 3 === 1 ? [] : [text.replaceAll('\n', ' ')]))
      return { ...record, [field]: lines.join('\n') } as Rec
    }),
  value: (doc, { what, how, text }) =>
    edited(
      doc,
      what,
      ['frame', 'guest', 'board', 'element', 'rater', 'group', 'brand', 'round'],
      (record) => {
        const wanted: Readonly<Record<string, unknown>> = {
          title: text,
          name: text,
          importance: 1 + (how % 5),
          channel: how % 2 ? 'phone' : null,
          opacity: (how % 10) / 10,
          intended: { emotion: text, valence: how % 3 },
          colour: how % 2 ? '#112233' : '#445566',
          main: how % 2 ? '#112233' : null,
          arriving: how % 2 ? null : { emotion: null, valence: how % 4 },
          hidden: how % 2 === 1,
          endedAt: how % 2 ? null : `2026-01-0${1 + (how % 9)}T10:00:00.000Z`,
        }
        const own = Object.keys(record).filter((field) => field in wanted)
        const field = own[how % Math.max(1, own.length)]
        return field === undefined ? record : ({ ...record, [field]: wanted[field] } as Rec)
      },
    ),
  place: (doc, { what, how }) =>
    edited(doc, what, ['element'], (record) =>
      record.kind === 'element' ? { ...record, x: how % 1000, y: record.y } : record,
    ),
  order: (doc, { what, how }) =>
    edited(doc, what, ['frame', 'element', 'group', 'guest', 'link', 'comment'], (record) => {
      return { ...record, order: how % 3 === 0 ? `a0${'F'.repeat(30 + (how % 30))}` : `a${how % 10}` } as Rec
    }),
  regroup: (doc, { what, how }) => {
    const layer = pick(recordsOf(doc, ['element', 'group']), what) as Element | Group | undefined
    const frame = layer && frameOf(doc, layer)
    if (!layer || !frame) return doc
    const below = new Set(withDescendants(doc, [layer.id]))
    const groups = recordsOf(doc, ['group']).filter((group) => {
      return frameOf(doc, group as Group)?.id === frame.id && !below.has(group.id)
    })
    const holder = pick<Rec>([frame, ...groups], how)
    return holder && isShallow(doc, holder) ? put(doc, { ...layer, parent: holder.id }) : doc
  },
  remove: (doc, { what }) => {
    const victim = pick(recordsOf(doc, REMOVABLE), what)
    return victim ? without(doc, victim.id) : doc
  },
  frame: (doc, { what, text }, hand) => {
    const like = pick(framesOf(doc), what)
    const guest = pick(guestsOf(doc), what)?.id ?? null
    return like ? put(doc, { ...like, id: fresh('frame', hand), title: text, guest }) : doc
  },
  element: (doc, { what, how, text }, hand) => {
    const like = pick(recordsOf(doc, ['element', 'group']), what) as Element | Group | undefined
    if (!like) return doc
    if (like.kind === 'group') {
      return isShallow(doc, like) ? put(doc, { ...like, id: fresh('group', hand), parent: like.id }) : doc
    }
    const made = { ...like, id: fresh('element', hand), name: text, x: how % 1000 }
    return put(doc, made)
  },
  link: (doc, { what, how, text }, hand) => {
    const element = pick(recordsOf(doc, ['element']), what) as Element | undefined
    const frame = element ? frameOf(doc, element) : pick(framesOf(doc), what)
    if (!frame) return doc
    const to = how % 3 === 0 || !element ? ('action' as const) : element.id
    const like: Link = {
      ...{ id: fresh('link', hand), kind: 'link', parent: frame.id, order: 'a0', extra: {} },
      ...{ from: 'what', item: text, to },
    }
    return put(doc, like)
  },
  hold: (doc, { what, how }) => {
    const line = pick(
      recordsOf(doc, ['element']).filter((record) => {
        return record.kind === 'element' && (record.shape === 'line' || record.shape === 'box')
      }),
      what,
    ) as Element | undefined
    const frame = line && frameOf(doc, line)
    const others = recordsOf(doc, ['element']).filter((other) => {
      return other.id !== line?.id && frameOf(doc, other as Element)?.id === frame?.id
    })
    const target = pick(others, how)
    if (!line || !target) return doc
    if (line.shape === 'line') return put(doc, { ...line, startOn: { element: target.id, u: 0.5, v: 0.5 } })
    return line.shape === 'box' ? put(doc, { ...line, tailTo: target.id }) : doc
  },
  cast: (doc, { what, how }) =>
    edited(doc, what, ['frame', 'element'], (record) => {
      const guest = pick([null, ...guestsOf(doc).map(({ id }) => id)], how) ?? null
      const isCast = record.kind === 'frame' || (record.kind === 'element' && record.shape === 'figure')
      return isCast ? ({ ...record, guest } as Rec) : record
    }),
  guest: (doc, { what, text }, hand) => {
    const like = pick(guestsOf(doc), what)
    return like ? put(doc, { ...like, id: fresh('guest', hand), name: text }) : doc
  },
  item: (doc, { what, how, text }) =>
    edited(doc, what, ['guest', 'frame', 'board'], (record) => {
      const field = { guest: 'needs', frame: 'serves', board: 'standards' }[record.kind as 'guest']
      const list = [...((fieldsOf(record)[field] as readonly string[] | undefined) ?? [])]
      if (how % 3 === 0) list.splice(how % (list.length + 1), 1)
      else if (how % 3 === 1) list.splice(how % (list.length + 1), 0, text)
      else list.reverse()
      return { ...record, [field]: list } as Rec
    }),
  key: (doc, { what, how, text }) =>
    edited(doc, what, ['board', 'frame', 'guest'], (record) => {
      if (record.kind === 'opaque') return record
      if (record.kind !== 'board' || how % 2)
        return { ...record, extra: { ...record.extra, note: text } } as Rec
      return { ...record, weights: { ...record.weights, [dimensionAt(how)]: how % 7 } }
    }),
  level: (doc, { what, how, text }, hand) => {
    const [frame, rater] = [pick(framesOf(doc), what), pick(ratersOf(doc), how)]
    if (!frame || !rater) return doc
    const known = recordsOf(doc, ['score']).find((record) => {
      return record.kind === 'score' && record.parent === frame.id && record.rater === rater.id
    }) as Score | undefined
    const score = known ?? { ...blank(frame, rater.id), id: fresh('score', hand) }
    const dimension = dimensionAt(how >> 3)
    const mark = `m${hand.salt}`
    return put(doc, {
      ...score,
      levels: { ...score.levels, [dimension]: how % 6 === 0 ? null : how % 6 },
      seen: { ...score.seen, [dimension]: { what: mark, who: mark, how: mark } },
      reasons: how % 4 === 0 ? { ...score.reasons, [dimension]: text } : score.reasons,
      at: `2026-01-0${1 + (how % 9)}T10:00:00.000Z`,
    })
  },
  /** Taken back and given again: the same frame and rater under a new id. */
  again: (doc, { what }, hand) => {
    const score = pick(recordsOf(doc, ['score']), what)
    return score ? put(docWithout(doc, [score.id]), { ...score, id: fresh('score', hand) } as Rec) : doc
  },
  comment: (doc, { what, text }, hand) => {
    const holder = pick(recordsOf(doc, ['frame', 'comment']), what)
    if (!holder || !isShallow(doc, holder)) return doc
    const own = { id: fresh('comment', hand), kind: 'comment' as const, parent: holder.id, order: 'a0' }
    const said = { author: `${hand.salt}`, text, on: null, at: '2026-01-01T10:00:00.000Z', resolved: false }
    return put(doc, { ...own, extra: {}, ...said })
  },
  brand: (doc, { how }, hand) => {
    const known = recordsOf(doc, ['brand'])
    const own = {
      id: fresh('brand', hand),
      kind: 'brand' as const,
      parent: boardOf(doc).id,
      order: 'a0',
      extra: {},
    }
    const look = { logo: null, accent: null, titleFont: null, textFont: null, textBold: null }
    const main = how % 2 ? '#123456' : '#654321'
    return put(
      docWithout(
        doc,
        known.map(({ id }) => id),
      ),
      { ...own, ...look, main },
    )
  },
} satisfies Deeds

const REMOVABLE: readonly Kind[] = [
  'frame',
  'element',
  'group',
  'guest',
  'rater',
  'link',
  'score',
  'comment',
  'round',
]

const TEXTS: Partial<Record<Kind, readonly string[]>> = {
  frame: ['what', 'situation', 'action', 'outcome', 'fix'],
  guest: ['summary', 'says'],
  board: ['intent', 'promise'],
  element: ['text'],
  comment: ['text'],
  remark: ['text'],
}

/** Removed with what stands below it, and nothing that stays speaks of it any more. */
function without(doc: Doc, id: Id): Doc {
  const gone = new Set(withDescendants(doc, [id]))
  for (const record of doc.values()) {
    if (record.kind === 'score' && gone.has(record.rater)) gone.add(record.id)
    if (record.kind === 'link' && gone.has(record.to)) gone.add(record.id)
  }
  const lost = (other: Id | null | undefined) => other !== null && other !== undefined && gone.has(other)
  return docOf(
    [...doc.values()].flatMap((record): readonly Rec[] => {
      if (gone.has(record.id)) return []
      if (record.kind === 'frame') return [lost(record.guest) ? { ...record, guest: null } : record]
      if (record.kind !== 'element') return [record]
      if (record.shape === 'figure' && lost(record.guest)) return [{ ...record, guest: null }]
      if (record.shape === 'box' && lost(record.tailTo)) return [{ ...record, tailTo: null }]
      if (record.shape !== 'line') return [record]
      const [startOn, endOn] = [record.startOn, record.endOn].map((on) => (lost(on?.element) ? null : on))
      return [{ ...record, startOn: startOn ?? null, endOn: endOn ?? null }]
    }),
  )
}

function edited(doc: Doc, what: number, kinds: readonly Kind[], edit: (record: Rec, at: number) => Rec): Doc {
  const record = pick(recordsOf(doc, kinds), what)
  return record ? put(doc, edit(record, what)) : doc
}

function put(doc: Doc, record: Rec): Doc {
  return new Map(doc).set(record.id, record)
}

function docWithout(doc: Doc, ids: readonly Id[]): Doc {
  return docOf([...doc.values()].filter(({ id }) => !ids.includes(id)))
}

function recordsOf(doc: Doc, kinds: readonly Kind[]): readonly Rec[] {
  return [...doc.values()].filter(({ kind }) => kinds.includes(kind)).sort((a, b) => (a.id < b.id ? -1 : 1))
}

function pick<T>(list: readonly T[], at: number): T | undefined {
  return list[at % Math.max(1, list.length)]
}

/** Far from the deepest that is allowed. */
function isShallow(doc: Doc, record: Rec): boolean {
  let depth = 0
  for (let at: Rec | undefined = record; at !== undefined; at = doc.get(at.parent ?? '')) depth += 1
  return depth < 10
}

function blank(frame: Frame, rater: Id): Score {
  const levels = Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, null])) as Score['levels']
  const own = { id: '', kind: 'score' as const, parent: frame.id, order: 'a0', rater, extra: {} }
  return { ...own, levels, seen: {}, reasons: {}, at: null }
}

function dimensionAt(how: number) {
  return DIMENSIONS[how % DIMENSIONS.length] ?? 'promise'
}

function fresh(kind: IdKind, hand: Hand): Id {
  hand.made += 1
  return idFrom(
    kind,
    Uint8Array.from({ length: 16 }, (_, i) => (i === 0 ? hand.made * 37 : hand.salt + i)),
  )
}

function fieldsOf(record: Rec): Readonly<Record<string, unknown>> {
  return record as unknown as Readonly<Record<string, unknown>>
}
