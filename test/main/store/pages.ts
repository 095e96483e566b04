import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import Database from 'better-sqlite3'

/** Puts noise in place of a page in the middle of this table or index. The database is closed. */
export function ruinPageOf(path: string, name: string): void {
  const { page, size } = leafOf(path, name)
  ruinPage(path, page, size)
}

/** Changes one letter of one id in this index: no page is broken, but index and table say different things. */
export function misspellIn(path: string, index: string): void {
  const { page, size } = leafOf(path, index)
  const whole = readFileSync(path)
  const id = whole.subarray(size * (page - 1), size * page).indexOf('elm_')
  if (id === -1) throw new Error('no element in this page')
  whole.write('y', size * (page - 1) + id + 'elm_'.length + 25)
  writeFileSync(path, whole)
}

function leafOf(path: string, name: string): { readonly page: number; readonly size: number } {
  const db = new Database(path, { readonly: true })
  const pages = db.prepare(`SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf'`).pluck().all(name)
  const size = Number(db.pragma('page_size', { simple: true }))
  db.close()
  return { page: Number(pages[Math.floor(pages.length / 2)]), size }
}

/** Pages count from 1, as SQLite numbers them. */
export function ruinPage(path: string, page: number, size: number): void {
  const whole = readFileSync(path)
  randomBytes(size).copy(whole, size * (page - 1))
  writeFileSync(path, whole)
}
