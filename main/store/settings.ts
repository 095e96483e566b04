import type { Connection } from './connection'
import { stored } from './stored'

export function settingsOf(db: Connection) {
  const byKey = db.prepare<[string], string>('SELECT value FROM setting WHERE key = ?').pluck()
  const all = db.prepare<[], { key: string; value: string }>('SELECT key, value FROM setting ORDER BY key')
  const put = db.prepare<[string, string]>(
    'INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  )
  return {
    /** null: never set. */
    get(key: string): unknown {
      const value = byKey.get(key)
      return value === undefined ? null : stored(value)
    },
    all: (): Readonly<Record<string, unknown>> =>
      Object.fromEntries(all.all().map(({ key, value }) => [key, stored(value)])),
    put(key: string, value: unknown): void {
      put.run(key, JSON.stringify(value))
    },
  }
}
