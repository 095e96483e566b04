import { readable } from '../../shared/exchange/label'
import { bandLabel, stageLabel } from '../../shared/method/catalog'
import { type Report, reportOf } from '../../shared/method/report'
import { boardOf } from '../../shared/model/doc'
import { STAGES } from '../../shared/model/vocabulary'
import { cliWords } from '../../shared/words/cli'
import { readBoard } from './boardIn'
import type { Io } from './command'
import { refuseProblems, wordsIn } from './commandLine'
import { eachFile } from './eachFile'
import type { Exit } from './exit'

/** `score IN… [--json]`: what each board is worth. A file that fails is named, and the others are scored. */
export function score(argv: readonly string[], io: Io): Exit {
  const words = wordsIn(argv, { values: {}, flags: { json: ['--json'] } })
  refuseProblems([...words.problems, ...(words.files.length === 0 ? [cliWords.needsInputs] : [])])
  return eachFile(words.files, io, (file) => {
    const { doc } = readBoard(file)
    const report = reportOf(doc)
    if (words.has('json')) io.out(`${JSON.stringify({ file, report })}\n`)
    else io.out(`${tableOf(boardOf(doc).title, file, report)}\n`)
  })
}

function tableOf(title: string, file: string, { board, band, stages }: Report): string {
  const state = cliWords.states[board.state]
  const percent = board.completeness === null ? cliWords.none : String(Math.round(board.completeness * 100))
  const { low, high } = board
  const range =
    low === null || high === null ? cliWords.none : cliWords.between(low.toFixed(2), high.toFixed(2))
  const lines = [
    [cliWords.alignment, [points(board.alignment), state, band === null ? '' : bandLabel(band)]],
    [cliWords.range, [range]],
    [cliWords.completeness, [cliWords.scored(percent, board.framesCounted, board.frames)]],
    ...STAGES.map((stage) => [`  ${stageLabel(stage)}`, [points(stages[stage])]] as const),
  ] as const
  const heading = cliWords.scoreFile(readable(title) || cliWords.untitled, file)
  const rows = lines.map(
    ([name, facts]) => `  ${name.padEnd(16)}${facts.filter((fact) => fact !== '').join(' · ')}`,
  )
  return [heading, ...rows, ''].join('\n')
}

/** Figures stand under each other; null is never a zero. */
function points(value: number | null): string {
  return (value === null ? cliWords.none : value.toFixed(2)).padStart(6)
}
