import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { app, ipcMain } from 'electron'
import { PRAGMAS } from './pragmas.mjs'
import { openWindow } from './window.mjs'

/** One question to main and one row written in a transaction of its own, with the promises the app's library makes. */
export async function start({ folder }) {
  await app.whenReady()
  mkdirSync(folder, { recursive: true })
  const db = new Database(join(folder, 'bare.db'))
  for (const pragma of PRAGMAS) db.pragma(pragma)
  db.exec('CREATE TABLE IF NOT EXISTS record (id TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT')
  const upsert = db.prepare(
    'INSERT INTO record (id, body) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body',
  )
  const save = db.transaction((record) => upsert.run(record.id, JSON.stringify(record)))
  ipcMain.handle('save', (_event, record) => {
    save.immediate(record)
    return { savedAt: new Date().toISOString() }
  })
  await openWindow('window.html', 'save-preload.cjs')
}
