import { dirname, extname, join, parse } from 'node:path'
import { editBrand } from '../../shared/edit/brand'
import { stageBoard } from '../../shared/edit/stage'
import { AppError } from '../../shared/errors'
import type { ExportReport, ExportRequest, Format } from '../../shared/exports'
import { apply } from '../../shared/model/change'
import { boardOf, type Doc } from '../../shared/model/doc'
import { cliWords } from '../../shared/words/cli'
import { besideIt } from '../export/places'
import type { ExportBoard, MadeFile } from '../export/tools'
import { type BoardIn, readBoard } from './boardIn'
import { outputProblem, writeOut } from './boardOut'
import { brandIn } from './brandIn'
import type { Io, Tools } from './command'
import { refuseProblems, wordsIn } from './commandLine'
import { EXIT, type Exit, usage } from './exit'
import { askedIn, EXPORT_GRAMMAR } from './exportOptions'
import { requestOf } from './exportRequest'

/** `export IN -o OUT.{pdf,…}`: whatever the window can make of a board. */
export async function exportBoard(argv: readonly string[], io: Io, tools: Tools): Promise<Exit> {
  const words = wordsIn(argv, EXPORT_GRAMMAR)
  const [input, ...more] = words.files
  const output = words.value('output')
  const wrongEnd = output === null ? cliWords.needsOption('-o') : outputProblem(output, KINDS)
  const format = FORMATS.find((each) => `.${each}` === extname(output ?? '').toLowerCase()) ?? null
  const { asked, problems } = askedIn(words, format)
  refuseProblems([
    ...words.problems,
    ...(input === undefined ? [cliWords.needsInput] : []),
    ...more.map(cliWords.tooMuch),
    ...(wrongEnd === null ? [] : [wrongEnd]),
    ...problems,
  ])
  if (input === undefined || output === null || format === null) return EXIT.usage
  if (DRAWN.includes(format) && tools.pages === null) throw usage(cliWords.noPrinter)
  // A request nobody can answer is refused before anything slow begins
  const board = boardFor(format, branded(readBoard(input), asked.brand))
  const request = await requestOf(format, asked, board.doc, output)
  const { makeExport } = await import('../export/makeExport')
  const signal = tools.stopped ?? new AbortController().signal
  const made = await makeExport(request, board, await toolsFor(tools), { progress: () => {}, signal })
  for (const { path, bytes } of placed(await filledName(output, request, board), made.files)) {
    if (signal.aborted) throw new AppError({ code: 'E_CANCELLED' })
    await writeOut(path, bytes)
    io.err(`${cliWords.written(path)}\n`)
  }
  for (const line of said(made.report)) io.err(`${line}\n`)
  return EXIT.done
}

const FORMATS = ['pdf', 'pptx', 'png', 'svg', 'xlsx', 'csv', 'json'] as const satisfies readonly Format[]
const KINDS = FORMATS.map((format) => `.${format}`)
/** What only a browser can draw. */
const DRAWN: readonly Format[] = ['pdf', 'pptx', 'png']

async function toolsFor({ pages }: Tools) {
  const here = { locale: Intl.DateTimeFormat().resolvedOptions().locale, date: today() }
  if (pages !== null) return { ...here, ...(await pages()) }
  const none = () => {
    throw usage(cliWords.noPrinter)
  }
  return { ...here, lay: none, printer: none, draw: none }
}

/** A board that is drawn gets the scenes the library would give it; one that is only turned into JSON gains nothing. */
function boardFor(format: Format, { doc: read, assets, past }: BoardIn): ExportBoard {
  const doc = format === 'json' ? read : staged(read)
  const byHash = new Map(assets.map((asset) => [asset.hash, asset]))
  return {
    doc,
    title: boardOf(doc).title,
    asset: (hash) => byHash.get(hash) ?? null,
    assets: () => assets,
    past,
  }
}

/** With another brand than its own, where one was named: only the file that is made gets it. */
function branded(board: BoardIn, asked: string | null): BoardIn {
  const from = asked === null ? null : brandIn(asked)
  if (from === null) return board
  const known = new Set(board.assets.map(({ hash }) => hash))
  const more = from.assets.filter(({ hash }) => !known.has(hash))
  return {
    ...board,
    doc: apply(board.doc, editBrand(board.doc, from.brand)),
    assets: [...board.assets, ...more],
  }
}

/** Frames nobody ever opened have no picture yet; they get the one the library would give them. */
function staged(doc: Doc): Doc {
  return apply(doc, stageBoard(doc))
}

/** A single picture is named as several would be, where the name that was asked for has holes to be filled. */
async function filledName(output: string, request: ExportRequest, { doc }: ExportBoard): Promise<string> {
  if (request.format !== 'png' && request.format !== 'svg') return output
  if (request.pattern !== parse(output).name) return output
  const { firstName } = await import('../export/firstName')
  const name = firstName(doc, request)
  return name === null ? output : join(dirname(output), name)
}

/** A script knows what it asked for: files that are there already are replaced. */
function placed(output: string, files: readonly MadeFile[]) {
  return files.map(({ name, bytes }) => ({ path: besideIt(output, name), bytes }))
}

function said({ failed, coarse, fonts }: ExportReport): readonly string[] {
  return [
    ...failed.map(({ name }) => cliWords.failed(name)),
    ...coarse.map(({ name, dpi }) => cliWords.coarse(name, dpi)),
    ...fonts.map(({ family, reason }) => cliWords.fontLeft(family, cliWords.fontReasons[reason])),
  ]
}

/** The day of the deck where this computer stands. */
function today(): string {
  const now = new Date()
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}
