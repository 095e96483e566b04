import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import type { Connection } from '../../../main/store/connection'
import { ASSET_MIGRATIONS, MIGRATIONS } from '../../../main/store/migrations/list'
import { migrate } from '../../../main/store/migrations/migrate'
import type { Migration } from '../../../main/store/migrations/migration'
import { openDatabase, versionOf } from '../../../main/store/open'
import { lifted, liftedEdits } from '../../../shared/exchange/lifted'
import { startChild } from './child'
import { temporaryFolder, troubleOf } from './library'
import { renameTitles } from './nextMigration'

/** What version 3 says more of, what it does not, and scores that fill their 65 KiB to the last byte. */
const SCORED_IN_2: readonly object[] = [
  { id: 'b', kind: 'board', parent: null, title: 'Check-in' },
  { id: 'f', kind: 'frame', parent: 'b', title: 'Arrival' },
  { id: 's', kind: 'score', parent: 'f', rater: 'r', levels: { ease: 4 }, extra: { at: 'noon' } },
  { id: 'said', kind: 'score', parent: 'f', rater: 'q', levels: {}, at: '2026-01-01T00:00:00.000Z' },
  { id: 'o', kind: 'opaque', parent: 'f', body: { id: 'o', kind: 'vote', parent: 'f' } },
  fullOf({ id: 'full', kind: 'score', parent: 'f', note: '' }, 66_560),
]

/** Each shape version 1 had, one it did not know, and a record that fills its 64 KiB to the last byte. */
const DRAWN_IN_1: readonly object[] = [
  { id: 'f', kind: 'frame', parent: 'b', title: 'Arrival' },
  ...['stamp', 'text', 'stroke', 'figure'].map((shape) => ({
    id: shape,
    kind: 'element',
    parent: 'f',
    shape,
  })),
  {
    id: 'h',
    kind: 'opaque',
    parent: 'f',
    body: { id: 'h', kind: 'element', parent: 'f', shape: 'hologram' },
  },
  { id: 'known', kind: 'element', parent: 'f', shape: 'text', locked: true },
  fullOf({ id: 'full', kind: 'element', parent: 'f', shape: 'text' }, 65_536),
]

function fullOf(record: Readonly<Record<string, string>>, bytes: number): object {
  const text = 'x'.repeat(bytes - JSON.stringify({ ...record, text: '' }).length)
  return { ...record, text }
}

const CHANGES_IN_2: readonly (readonly object[])[] = [
  [
    { id: 's', before: null, after: SCORED_IN_2[2] },
    { id: 'b', before: SCORED_IN_2[0], after: { ...SCORED_IN_2[0], title: 'Check-out' } },
  ],
  [{ id: 's', before: SCORED_IN_2[2], after: null }],
]

const CHANGES_IN_1: readonly (readonly object[])[] = [
  [{ id: 'stamp', before: null, after: DRAWN_IN_1[1] }],
  [
    { id: 'stamp', before: DRAWN_IN_1[1], after: null },
    { id: 'f', before: null, after: DRAWN_IN_1[0] },
  ],
]

/**
 * What each step does to what was there: `fill` a database at the version before, `expect` it at the version itself.
 * A new migration does not pass without its entry here.
 */
const STEPS: readonly {
  readonly fill: (db: Connection) => void
  readonly expect: (db: Connection) => void
}[] = [
  {
    fill: () => {},
    expect: (db) => {
      const tables = db
        .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`)
        .pluck()
        .all()
      expect(tables.filter((name) => !String(name).startsWith('sqlite_'))).toEqual([
        'board',
        'counter',
        'operation',
        'record',
        'revision',
        'setting',
      ])
      expect(db.prepare(`SELECT value FROM counter WHERE name = 'seq'`).pluck().get()).toBe(0)
    },
  },
  {
    fill: (db) => put(db, DRAWN_IN_1, CHANGES_IN_1),
    expect: (db) => {
      const bodies = db.prepare<[], string>('SELECT body FROM record ORDER BY rowid').pluck().all()
      expect(bodies.map((body) => JSON.parse(body))).toEqual(
        DRAWN_IN_1.map((record) => lifted(record, { to: 2 })),
      )
      const changes = db.prepare<[], string>('SELECT change FROM operation ORDER BY position').pluck().all()
      expect(changes.map((change) => JSON.parse(change))).toEqual(
        CHANGES_IN_1.map((change) => liftedEdits(change, { to: 2 })),
      )
      expect(JSON.stringify([bodies, changes]).match(/locked/g)).toHaveLength(6 + 2)
      expect(db.prepare('SELECT bytes - octet_length(change) FROM operation').pluck().all()).toEqual([0, 0])
      // The rules of the table came along
      expect(() => db.exec(`UPDATE record SET kind = 'note'`)).toThrow(/says what its columns say/)
      db.exec(`DELETE FROM board`)
      expect(db.prepare('SELECT count(*) FROM record').pluck().get()).toBe(0)
    },
  },
  {
    fill: (db) => put(db, SCORED_IN_2, CHANGES_IN_2),
    expect: (db) => {
      const way = { from: 2, to: 3 }
      const bodies = db.prepare<[], string>('SELECT body FROM record ORDER BY rowid').pluck().all()
      const [board, frame, score, said, ...others] = bodies.map((body) => JSON.parse(body))
      expect(board).toEqual({ ...SCORED_IN_2[0], checks: { extended: false, english: true } })
      expect(frame).toEqual(SCORED_IN_2[1])
      expect(score).toEqual({ ...SCORED_IN_2[2], seen: {}, reasons: {}, at: null })
      expect(said).toEqual({ ...SCORED_IN_2[3], seen: {}, reasons: {} })
      expect(others).toEqual(SCORED_IN_2.slice(4).map((record) => lifted(record, way)))
      const changes = db.prepare<[], string>('SELECT change FROM operation ORDER BY position').pluck().all()
      expect(changes.map((change) => JSON.parse(change))).toEqual(
        CHANGES_IN_2.map((change) => liftedEdits(change, way)),
      )
      expect(JSON.stringify(changes).match(/reasons/g)).toHaveLength(2)
      expect(db.prepare('SELECT bytes - octet_length(change) FROM operation').pluck().all()).toEqual([0, 0])
      // The rules of the table came along
      expect(() => db.exec(`UPDATE record SET kind = 'note'`)).toThrow(/says what its columns say/)
      expect(() => db.exec(`UPDATE record SET id = 'c', kind = 'board'`)).toThrow(/CHECK|UNIQUE/)
      db.exec(`DELETE FROM board`)
      expect(db.prepare('SELECT count(*) FROM record').pluck().get()).toBe(0)
    },
  },
  {
    fill: (db) => put(db, SCORED_IN_2, CHANGES_IN_2),
    expect: (db) => {
      const bodies = db.prepare<[], string>('SELECT body FROM record ORDER BY rowid').pluck().all()
      expect(bodies.map((body) => JSON.parse(body))).toEqual(SCORED_IN_2)
      const changes = db.prepare<[], string>('SELECT change FROM operation ORDER BY position').pluck().all()
      expect(changes.map((change) => JSON.parse(change))).toEqual(CHANGES_IN_2)
      const brand = JSON.stringify({ id: 'n', kind: 'brand', parent: 'b' })
      db.exec(`INSERT INTO record VALUES ('b', 'n', 'brand', 'b', '${brand}')`)
    },
  },
  {
    fill: (db) => put(db, SCORED_IN_2, CHANGES_IN_2),
    expect: (db) => {
      const bodies = db.prepare<[], string>('SELECT body FROM record ORDER BY rowid').pluck().all()
      expect(bodies.map((body) => JSON.parse(body))).toEqual(SCORED_IN_2)
      const changes = db.prepare<[], string>('SELECT change FROM operation ORDER BY position').pluck().all()
      expect(changes.map((change) => JSON.parse(change))).toEqual(CHANGES_IN_2)
      const comment = JSON.stringify({ id: 'c', kind: 'comment', parent: 'f' })
      db.exec(`INSERT INTO record VALUES ('b', 'c', 'comment', 'f', '${comment}')`)
      const kept = `'b', 's', 1, 'work', '', '2026-01-01', 'hash', 0, 5`
      expect(() => db.exec(`INSERT INTO snapshot VALUES (${kept}, 2, '[]', x'00')`)).toThrow(/how large/)
      expect(() => db.exec(`INSERT INTO snapshot VALUES (${kept}, 1, '[', x'00')`)).toThrow(/cover is JSON/)
      db.exec(`INSERT INTO snapshot VALUES (${kept}, 1, '[]', x'00')`)
      // It outlives its board
      db.exec('DELETE FROM board')
      expect(db.prepare('SELECT count(*) FROM snapshot').pluck().get()).toBe(1)
    },
  },
]

/** A board with these records and a history of these changes. */
function put(db: Connection, records: readonly object[], changes: readonly (readonly object[])[]): void {
  db.exec(`INSERT INTO board VALUES ('b', 1, 1, 1, '2026-01-01', NULL, '[]')`)
  const insert = db.prepare(
    `INSERT INTO record SELECT 'b', body ->> '$.id', body ->> '$.kind', body ->> '$.parent', body
     FROM (SELECT ? AS body)`,
  )
  for (const record of records) insert.run(JSON.stringify(record))
  const note = db.prepare(
    `INSERT INTO operation SELECT 'b', ?, ?, 'Draw', 'done', octet_length(change), change
     FROM (SELECT ? AS change)`,
  )
  changes.forEach((change, i) => {
    note.run(i + 1, `o${i}`, JSON.stringify(change))
  })
}

test('every migration has its test, its number and its reason', () => {
  expect(STEPS).toHaveLength(MIGRATIONS.length)
  for (const list of [MIGRATIONS, ASSET_MIGRATIONS]) {
    expect(list.map(({ version }) => version)).toEqual(list.map((_, index) => index + 1))
    for (const { reason } of list) expect(reason).not.toBe('')
  }
})

test.each(STEPS.map((step, index) => [index + 1, step] as const))(
  'version %i keeps what was there',
  (version, step) => {
    const db = emptyDatabase()
    migrate(db, MIGRATIONS.slice(0, version - 1))
    step.fill(db)
    migrate(db, MIGRATIONS.slice(0, version))
    expect(versionOf(db)).toBe(version)
    step.expect(db)
  },
)

test('a step that fails leaves the version before, whole', () => {
  const db = filled(emptyDatabase())
  const broken: Migration = {
    version: NEWEST + 1,
    reason: 'fails half way',
    up(held) {
      renameTitles.up(held)
      held.exec('INSERT INTO missing VALUES (1)')
    },
  }
  expect(() => migrate(db, [...MIGRATIONS, broken])).toThrow(/no such table/)
  expect(versionOf(db)).toBe(NEWEST)
  expect(titles(db).every((title) => title === 'old')).toBe(true)
  expect(db.pragma('foreign_keys', { simple: true })).toBe(1)
})

test.each([
  ['a reference to nothing', 'DELETE FROM board'],
  [
    'a rule that is broken',
    `CREATE TABLE note (body TEXT, CHECK (json_valid(body))) STRICT; PRAGMA ignore_check_constraints = ON;
     INSERT INTO note VALUES ('not JSON'); PRAGMA ignore_check_constraints = OFF`,
  ],
])('a step that leaves %s is refused as a fault of ours, not taken for damage', (_, sql) => {
  const db = filled(emptyDatabase())
  const breaking: Migration = { version: NEWEST + 1, reason: 'careless', up: (held) => void held.exec(sql) }
  expect(troubleOf(() => migrate(db, [...MIGRATIONS, breaking]))).toBe('store-refused')
  expect(versionOf(db)).toBe(NEWEST)
  expect(titles(db)).toHaveLength(ROWS)
})

test('a migration that is killed leaves the old library or the new one, never a mixture', async () => {
  const seen = new Set<number>()
  for (let kill = 0; kill < KILLS; kill += 1) {
    const path = join(temporaryFolder(), 'store.db')
    const db = openDatabase(path, { kind: 'store' })
    filled(db, MIGRATIONS.slice(0, 1))
    db.close()
    const child = startChild(new URL('./migrateSlowly.ts', import.meta.url), path)
    await child.printed(1 + Math.round((kill / (KILLS - 1)) * (ROWS / 100 + 1)))
    await child.kill()
    const reopened = new Database(path)
    const version = versionOf(reopened)
    seen.add(version)
    const left = version === 1 ? { title: 'old', locked: null } : { title: 'new', locked: 0 }
    expect(reopened.prepare(LOOK).all()).toEqual([{ ...left, count: ROWS }])
    expect(reopened.pragma('integrity_check', { simple: true })).toBe('ok')
    reopened.close()
  }
  expect([...seen].sort()).toEqual([1, NEWEST + 1])
})

const NEWEST = MIGRATIONS.length
const ROWS = 2000
const LOOK = `SELECT body ->> '$.title' AS title, body ->> '$.locked' AS locked, count(*) AS count
  FROM record GROUP BY 1, 2`
const KILLS = 8

/** With stamps as version 1 wrote them; `title` is no field of theirs, and nobody here minds. */
function filled(db: Connection, steps: readonly Migration[] = MIGRATIONS): Connection {
  migrate(db, steps)
  db.exec(`INSERT INTO board VALUES ('b', 1, 1, 1, '2026-01-01', NULL, '[]')`)
  db.exec(`WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${ROWS})
    INSERT INTO record SELECT 'b', 'r' || i, 'element', 'f',
      json_object('id', 'r' || i, 'kind', 'element', 'parent', 'f', 'shape', 'stamp', 'title', 'old') FROM n`)
  return db
}

function titles(db: Connection): readonly unknown[] {
  return db.prepare(`SELECT body ->> '$.title' FROM record`).pluck().all()
}

/** At no version yet. */
function emptyDatabase(): Connection {
  const db = new Database(':memory:')
  db.pragma('foreign_keys = ON')
  return db
}
