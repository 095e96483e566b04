import type { Connection } from '../connection'

/** One step of the schema, for one reason. Written once, never edited after a release. */
export interface Migration {
  readonly version: number
  readonly reason: string
  up(db: Connection): void
}
