import { docOf } from '../../shared/model/doc'
import { cliWords } from '../../shared/words/cli'
import { boardFromTemplate } from '../templates'
import { outputProblem, writeBoard } from './boardOut'
import type { Io } from './command'
import { refuseProblems, wordsIn } from './commandLine'
import { EXIT, type Exit } from './exit'

/** `new --template ID -o OUT.cxboard`: a board of one's own, every frame with its scene. */
export async function newBoard(argv: readonly string[], io: Io): Promise<Exit> {
  const words = wordsIn(argv, {
    values: { template: ['--template', '-t'], output: ['-o', '--output', '--out'] },
    flags: {},
  })
  const template = words.value('template')
  const output = words.value('output')
  const wrongEnd = output === null ? cliWords.needsOption('-o') : outputProblem(output, ['.cxboard', '.json'])
  refuseProblems([
    ...words.problems,
    ...words.files.map(cliWords.tooMuch),
    ...(template === null ? [cliWords.needsOption('--template')] : []),
    ...(wrongEnd === null ? [] : [wrongEnd]),
  ])
  const records = boardFromTemplate(template ?? '')
  const board = { doc: docOf(records), assets: [], past: null }
  await writeBoard(output ?? '', board, new Date().toISOString())
  io.err(`${cliWords.written(output ?? '')}\n`)
  return EXIT.done
}
