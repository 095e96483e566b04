import type { Connection } from './connection'

/** `seq` counts the writes; `clean` is 1 after a proper shutdown; `checked` is when the last full check passed (ms). */
export type Counter = 'seq' | 'clean' | 'checked'

export function countersOf(db: Connection) {
  const byName = db.prepare<[Counter], number>('SELECT value FROM counter WHERE name = ?').pluck()
  const put = db.prepare<[Counter, number]>(
    'INSERT INTO counter (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  )
  return {
    get: (name: Counter): number => byName.get(name) ?? 0,
    put(name: Counter, value: number): void {
      put.run(name, value)
    },
  }
}
