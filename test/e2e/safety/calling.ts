import type { CallName } from '../../../shared/ipc'
import type { Running } from '../app'
import { inPage } from './inPage'
import { JUNK, SHAPES } from './junk'

/** How one call ended: 'answered', a trouble's code, or 'not sent' when the value did not even leave the page. */
export interface Outcome {
  readonly call: string
  readonly end: string
}

/** Sends junk instead of the input, and in every place of a well-formed input; never faster than main listens. */
export async function outcomesOfJunk(running: Running, name: CallName): Promise<readonly Outcome[]> {
  const shape = SHAPES[name]
  const places = [[], ...placesIn(shape)].map((place) => JSON.stringify(place))
  const body = `
    const shape = ${JSON.stringify(shape)}
    const junk = [${Object.entries(JUNK).map(([word, code]) => `[${JSON.stringify(word)}, () => (${code})]`)}]
    const outcomes = []
    for (const place of [${places}]) {
      for (const [word, make] of junk) {
        const value = make()
        if (isWellFormed(place, value)) continue
        const end = await endOf('${name}', filled(structuredClone(shape), place, value))
        outcomes.push({ call: word + ' at /' + place.join('/'), end })
      }
    }
    return outcomes
    function isWellFormed(place, value) { ${WELL_FORMED[name] ?? 'return false'} }
    function filled(input, place, value) {
      if (place.length === 0) return value
      const last = place.at(-1)
      place.slice(0, -1).reduce((at, key) => at[key], input)[last] = value
      return input
    }
    async function endOf(name, input) {
      for (;;) {
        let answer
        try { answer = await host.call(name, input) } catch { return 'not sent' }
        if (answer.ok) return 'answered'
        if (answer.trouble.code !== 'E_RATE') return answer.trouble.code
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    }`
  return (await inPage(running, body)) as readonly Outcome[]
}

/** Every board with everything in it and all that can be undone, as one text. */
export function everythingIn(running: Running): Promise<unknown> {
  return inPage(
    running,
    `const library = await host.call('library.open', {})
     const boards = await Promise.all(library.value.boards.map(({ id }) => host.call('board.open', { board: id })))
     return JSON.stringify([library.value.boards, boards.map(({ value: { seq, ...board } }) => board)])`,
  )
}

/** What is no junk for a call, and would make it do what it is there for: a blank board, another library, a closed window. */
const WELL_FORMED: Partial<Record<CallName, string>> = {
  'library.move': "return place[0] === 'ticket' && value === null",
  'board.create': "return place[0] === 'template' && value === null",
  'window.flushed': "return typeof value === 'object' && value !== null && !Array.isArray(value)",
}

function placesIn(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [
    [key],
    ...placesIn(inner).map((place) => [key, ...place]),
  ])
}
