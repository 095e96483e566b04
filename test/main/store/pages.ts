import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import Database from 'better-sqlite3'

/** Puts noise in place of a page in the middle of this table or index. The database is closed. */
export function ruinPageOf(path: string, name: string): void {
  const db = new Database(path, { readonly: true })
  const pages = db.prepare(`SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf'`).pluck().all(name)
  const size = Number(db.pragma('page_size', { simple: true }))
  db.close()
  ruinPage(path, Number(pages[Math.floor(pages.length / 2)]), size)
}

/** Pages count from 1, as SQLite numbers them. */
export function ruinPage(path: string, page: number, size: number): void {
  const whole = readFileSync(path)
  randomBytes(size).copy(whole, size * (page - 1))
  writeFileSync(path, whole)
}
