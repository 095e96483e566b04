/** One thing a script that got in would try. The body is that of an async function; see inPage. */
export interface Probe {
  readonly name: string
  readonly body: string
  /** What the body returns when nothing came of it. */
  readonly expected: unknown
}

export function probe(name: string, expected: unknown, body: string): Probe {
  return { name, expected, body }
}
