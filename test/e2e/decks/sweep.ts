import { rmSync } from 'node:fs'
import { type Case, choiceOf, EVERY_CASE, nameOf } from './choices'
import { faultsOf } from './faults'
import { type Kept, openPress, type Press } from './press'
import { readBack } from './readBack'

/**
 * Prints and reads back every deck there is, all in one running app. Words after `--only` choose among the cases: all
 * of them have to be in a case's name. A line for each fault, one at the end; the exit status is 1 if there was any.
 */
async function sweep(words: readonly string[]): Promise<void> {
  const only = words[0] === '--only' ? words.slice(1) : []
  const cases = EVERY_CASE.filter((one) => only.every((word) => nameOf(one).includes(word)))
  const press = await openPress()
  const boards = new Map<string, Kept>()
  const began = performance.now()
  let wrong = 0
  let pages = 0
  try {
    for (const one of cases) {
      const board = boards.get(one.template) ?? (await press.template(one.template))
      boards.set(one.template, board)
      const { faults, count } = await tried(press, board, one)
      for (const fault of faults) console.log(`${nameOf(one)}: ${fault}`)
      if (faults.length > 0) wrong++
      pages += count
    }
  } finally {
    await press.close()
  }
  const seconds = (performance.now() - began) / 1000
  console.log(`${cases.length} decks, ${pages} pages, ${wrong} with faults, ${seconds.toFixed(0)} s`)
  process.exitCode = wrong === 0 && cases.length > 0 ? 0 : 1
}

/** One deck; what went wrong on the way is a fault like any other. */
async function tried(press: Press, board: Kept, one: Case) {
  try {
    const deck = await press.deck(board, choiceOf(one))
    const faults = faultsOf(readBack(deck.path), deck)
    if (faults.length === 0) rmSync(deck.path)
    else console.log(`${nameOf(one)}: kept as ${deck.path}`)
    return { faults, count: deck.pages.length }
  } catch (error) {
    return { faults: [String(error)], count: 0 }
  }
}

await sweep(process.argv.slice(2))
