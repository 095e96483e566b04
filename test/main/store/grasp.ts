import Database from 'better-sqlite3'

/** Another program: says whether it can lay its hands on the file of a database. */
const [path = ''] = process.argv.slice(2)
const db = new Database(path, { timeout: 0 })
try {
  db.exec('BEGIN IMMEDIATE; ROLLBACK')
  process.stdout.write('taken\n')
} catch (error) {
  process.stdout.write(`${error instanceof Database.SqliteError ? error.code : error}\n`)
}
