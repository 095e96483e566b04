import { extname } from 'node:path'
import { stageBoard } from '../../shared/edit/stage'
import { apply } from '../../shared/model/change'
import type { Doc } from '../../shared/model/doc'
import { deckPageSize } from '../../shared/scene/deck/paper'
import { deckHtml } from '../../shared/scene/deckHtml'
import { cliWords } from '../../shared/words/cli'
import { assetAddress } from '../assetAddress'
import { readBoard } from './boardIn'
import { jsonBytes, outputProblem, writeOut } from './boardOut'
import type { Io, Tools } from './command'
import { refuseProblems, type Words, wordsIn } from './commandLine'
import { EXIT, type Exit, usage } from './exit'

const PAPERS = ['16:9', 'a4', 'letter'] as const
const ORIENTATIONS = ['landscape', 'portrait'] as const
const LATER_KINDS = ['.pptx', '.png', '.svg', '.xlsx', '.csv']
const LATER_OPTIONS = ['--preset', '--frames', '--brand', '--sections']

/** `export IN -o OUT.pdf|OUT.json`: the deck, or the board in the schema of the templates. */
export async function exportBoard(argv: readonly string[], io: Io, tools: Tools): Promise<Exit> {
  const words = wordsIn(argv, {
    values: { output: ['-o', '--output', '--out'], paper: ['--paper'], orientation: ['--orientation'] },
    flags: {},
    later: LATER_OPTIONS,
  })
  const [input, ...more] = words.files
  const output = words.value('output')
  const paper = choiceOf(words, 'paper', PAPERS)
  const orientation = choiceOf(words, 'orientation', ORIENTATIONS)
  const wrongEnd = output === null ? cliWords.needsOption('-o') : outputProblem(output, KINDS, LATER_KINDS)
  const isPdf = extname(output ?? '').toLowerCase() === '.pdf'
  const idle =
    isPdf || wrongEnd !== null ? [] : ['paper', 'orientation'].filter((name) => words.value(name) !== null)
  refuseProblems([
    ...words.problems,
    ...(input === undefined ? [cliWords.needsInput] : []),
    ...more.map(cliWords.tooMuch),
    ...(wrongEnd === null ? [] : [wrongEnd]),
    ...[paper, orientation].flatMap((choice) => ('problem' in choice ? [choice.problem] : [])),
    ...idle.map((name) => cliWords.onlyForPdf(`--${name}`)),
  ])
  if (isPdf && tools.printDeck === null) throw usage(cliWords.noPrinter)
  const board = readBoard(input ?? '')
  if ('problem' in paper || 'problem' in orientation) return EXIT.usage
  const bytes =
    isPdf && tools.printDeck !== null
      ? await tools.printDeck(
          deckHtml(
            staged(board.doc),
            { paper: paper.value, orientation: orientation.value, ...today() },
            assetAddress,
          ),
          deckPageSize(paper.value, orientation.value),
          (hash) => board.assets.find((asset) => asset.hash === hash) ?? null,
        )
      : jsonBytes(board)
  await writeOut(output ?? '', bytes)
  io.err(`${cliWords.written(output ?? '')}\n`)
  return EXIT.done
}

const KINDS = ['.pdf', '.json']

/** The first choice is the one that comes unasked. */
function choiceOf<T extends string>(
  words: Words,
  name: string,
  known: readonly [T, ...T[]],
): { readonly value: T } | { readonly problem: string } {
  const given = words.value(name)
  if (given === null) return { value: known[0] }
  const value = known.find((each) => each === given.toLowerCase())
  return value === undefined ? { problem: cliWords.notOneOf(`--${name}`, given, known) } : { value }
}

/** Frames nobody ever opened have no picture yet; they get the one the library would give them. */
function staged(doc: Doc): Doc {
  return apply(doc, stageBoard(doc))
}

/** The day of the deck where this computer stands, and its language. */
function today() {
  const now = new Date()
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  )
  return { locale: Intl.DateTimeFormat().resolvedOptions().locale, date: day.join('-') }
}
