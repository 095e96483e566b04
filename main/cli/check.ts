import { readable } from '../../shared/exchange/label'
import { SEVERITIES } from '../../shared/method/checks/catalog'
import { type Checked, checkedAs, type Finding } from '../../shared/method/checks/findings'
import { boardOf, type Doc, get } from '../../shared/model/doc'
import type { Frame, Guest } from '../../shared/model/record'
import { cliWords } from '../../shared/words/cli'
import { readBoard } from './boardIn'
import type { Io } from './command'
import { refuseProblems, wordsIn } from './commandLine'
import { eachFile } from './eachFile'
import { EXIT, type Exit, worst } from './exit'

/**
 * `check IN… [--json] [--all]`: what the design checks find, the core ones unless all are asked for. An error is a "no".
 * Checks that read English are silent on a board that says it is in another language.
 */
export function check(argv: readonly string[], io: Io): Exit {
  const words = wordsIn(argv, { values: {}, flags: { json: ['--json'], all: ['--all'] } })
  refuseProblems([...words.problems, ...(words.files.length === 0 ? [cliWords.needsInputs] : [])])
  const answers: Exit[] = []
  const read = eachFile(words.files, io, (file) => {
    const { doc } = readBoard(file)
    const { english } = boardOf(doc).checks
    const checked = checkedAs(doc, { extended: words.has('all'), english })
    const hasError = checked.open.some(({ severity }) => severity === 'error')
    answers.push(hasError ? EXIT.no : EXIT.done)
    if (words.has('json')) io.out(`${JSON.stringify({ file, findings: rowsOf(doc, checked) })}\n`)
    else io.out(`${listOf(boardOf(doc).title, file, checked)}\n`)
  })
  return worst([read, ...answers])
}

interface Row extends Pick<Finding, 'check' | 'severity' | 'message'> {
  /** As the JSON calls them; null: it is about something else. */
  readonly frame: string | null
  readonly persona: string | null
}

function rowsOf(doc: Doc, { open }: Checked): readonly Row[] {
  return open.map(({ check: id, severity, frame, guest, message }) => ({
    check: id,
    severity,
    frame: knownAs(get(doc, frame, 'frame')),
    persona: knownAs(get(doc, guest, 'guest')),
    message,
  }))
}

function knownAs(record: Frame | Guest | null): string | null {
  return record && (record.source?.id || record.id)
}

function listOf(title: string, file: string, { open, dismissed }: Checked): string {
  const of = (severity: Finding['severity']) => open.filter((finding) => finding.severity === severity)
  const [errors = 0, warnings = 0, infos = 0] = SEVERITIES.map((severity) => of(severity).length)
  const groups = SEVERITIES.filter((severity) => of(severity).length > 0).flatMap((severity) => [
    '',
    `  ${cliWords.severities[severity]}`,
    ...of(severity).map(({ check: id, message }) => `    ${id}  ${harmless(message)}`),
  ])
  return [
    cliWords.scoreFile(readable(title) || cliWords.untitled, file),
    `  ${open.length === 0 ? cliWords.noFindings : cliWords.findings(errors, warnings, infos)}`,
    ...(dismissed.length === 0 ? [] : [`  ${cliWords.leftOut(dismissed.length)}`]),
    ...groups,
    '',
  ].join('\n')
}

/** Titles in it cannot drive the terminal or turn the direction of the line. */
function harmless(message: string): string {
  return message.replace(/[\p{Cc}\p{Bidi_Control}\ufeff]+/gu, ' ')
}
