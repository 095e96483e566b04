import { cliWords } from '../../shared/words/cli'
import { readBoard } from './boardIn'
import { BOARD_KINDS, outputProblem, writeBoard } from './boardOut'
import type { Io } from './command'
import { refuseProblems, wordsIn } from './commandLine'
import { EXIT, type Exit } from './exit'
import { NO_TIME } from './past'

/** `convert IN OUT`: the same board in the other form; nothing is staged, added or lost. */
export async function convert(argv: readonly string[], io: Io): Promise<Exit> {
  const words = wordsIn(argv, { values: {}, flags: {} })
  const [input, output, ...more] = words.files
  const wrongEnd = output === undefined ? null : outputProblem(output, BOARD_KINDS)
  refuseProblems([
    ...words.problems,
    ...(input === undefined ? [cliWords.needsInput] : []),
    ...(output === undefined ? [cliWords.needsOutput] : []),
    ...(wrongEnd === null ? [] : [wrongEnd]),
    ...more.map(cliWords.tooMuch),
  ])
  const board = readBoard(input ?? '')
  await writeBoard(output ?? '', board, board.past?.exportedAt ?? NO_TIME)
  io.err(`${cliWords.written(output ?? '')}\n`)
  return EXIT.done
}
