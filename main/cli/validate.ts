import { AppError, type Trouble } from '../../shared/errors'
import { cliWords } from '../../shared/words/cli'
import { troubleWords } from '../../shared/words/troubles'
import { readBoard } from './boardIn'
import type { Io } from './command'
import { refuseProblems, wordsIn } from './commandLine'
import { eachFile } from './eachFile'
import { type Exit, troubleIn } from './exit'

/** `validate IN… [--json]`: whether each file is a sound board, and if not, what is wrong and where. */
export function validate(argv: readonly string[], io: Io): Exit {
  const words = wordsIn(argv, { values: {}, flags: { json: ['--json'] } })
  refuseProblems([...words.problems, ...(words.files.length === 0 ? [cliWords.needsInputs] : [])])
  if (!words.has('json')) {
    return eachFile(words.files, io, (file) => {
      readBoard(file)
      io.out(`${cliWords.valid(file)}\n`)
    })
  }
  return eachFile(words.files, io, (file) => {
    const found = errorIn(file)
    io.out(`${JSON.stringify({ file, ...verdict(found) })}\n`)
    if (found !== null) throw found.error
  })
}

interface Verdict {
  readonly ok: boolean
  readonly code: string | null
  readonly message: string | null
  readonly where: string | null
}

function verdict(found: { readonly error: unknown } | null): Verdict {
  if (found === null) return { ok: true, code: null, message: null, where: null }
  const trouble = troubleIn(found.error)
  const place = found.error instanceof AppError ? found.error.place : null
  const where = place ?? whereIn(trouble)
  return { ok: false, code: trouble.code, message: troubleWords(trouble).text, where }
}

function errorIn(file: string): { readonly error: unknown } | null {
  try {
    readBoard(file)
    return null
  } catch (error) {
    return { error }
  }
}

/** The part, place, record or field the sentence itself names, if it names one. */
function whereIn(trouble: Trouble): string | null {
  if ('part' in trouble) return trouble.part
  if ('place' in trouble) return trouble.place
  if ('title' in trouble) return trouble.title
  if (trouble.code === 'E_FONT') return trouble.name
  if (trouble.code === 'E_FONT_LICENCE') return trouble.family
  if ('what' in trouble) return trouble.what
  if ('problems' in trouble)
    return trouble.problems.map(({ record, field }) => `${record}: ${field}`).join(', ')
  if (trouble.code === 'E_DUP_ID') return trouble.id
  return trouble.code === 'E_IMAGE' ? String(trouble.index) : null
}
