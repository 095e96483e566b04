import { randomUUID } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import Database from 'better-sqlite3'
import { app } from 'electron'
import { PRAGMAS } from './pragmas.mjs'
import { openWindow } from './window.mjs'

/** One text a frame, out and in again: what a board file cannot do without. */
export async function start({ folder }) {
  await app.whenReady()
  const path = process.argv.find((word) => word.startsWith('--docs='))?.slice('--docs='.length)
  if (!path) throw new Error('No docs to carry.')
  const docs = JSON.parse(readFileSync(path, 'utf8'))
  const packed = docs.map((doc) => deflateRawSync(doc))
  globalThis.carry = {
    out: () => timed(() => written(docs, join(folder, 'docs.bin'))),
    in: () => timed(() => kept(packed, join(folder, `${randomUUID()}.db`))),
  }
  await openWindow('window.html')
}

function written(docs, path) {
  const file = openSync(path, 'w')
  for (const doc of docs) writeSync(file, deflateRawSync(doc, { level: 6 }))
  fsyncSync(file)
  closeSync(file)
}

function kept(packed, path) {
  const db = new Database(path)
  for (const pragma of PRAGMAS) db.pragma(pragma)
  db.exec('CREATE TABLE doc (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT')
  const insert = db.prepare('INSERT INTO doc (body) VALUES (?)')
  db.transaction(() => {
    for (const doc of packed) insert.run(inflateRawSync(doc).toString())
  }).immediate()
  db.pragma('wal_checkpoint(TRUNCATE)')
  db.close()
}

function timed(deed) {
  const start = performance.now()
  deed()
  return performance.now() - start
}
