import type Database from 'better-sqlite3'

/** One open SQLite database: synchronous, in the main process, for the life of the library. */
export type Connection = Database.Database
