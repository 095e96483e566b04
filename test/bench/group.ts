import type { Row } from './row'

/** Journeys that are measured together, called by name: `npm run bench -- start`. */
export interface Group {
  readonly name: string
  run(rounds: number): Promise<readonly Row[]>
}
