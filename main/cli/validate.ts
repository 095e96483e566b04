import type { Trouble } from '../../shared/errors'
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
    const trouble = troubleOf(file)
    io.out(`${JSON.stringify({ file, ...verdict(trouble?.trouble ?? null) })}\n`)
    if (trouble !== null) throw trouble.error
  })
}

interface Verdict {
  readonly ok: boolean
  readonly code: string | null
  readonly message: string | null
  readonly where: string | null
}

function verdict(trouble: Trouble | null): Verdict {
  if (trouble === null) return { ok: true, code: null, message: null, where: null }
  return { ok: false, code: trouble.code, message: troubleWords(trouble).text, where: whereIn(trouble) }
}

function troubleOf(file: string): { readonly trouble: Trouble; readonly error: unknown } | null {
  try {
    readBoard(file)
    return null
  } catch (error) {
    return { trouble: troubleIn(error), error }
  }
}

/** The part, place, record or field the trouble names, if it names one. */
function whereIn(trouble: Trouble): string | null {
  if ('part' in trouble) return trouble.part
  if ('place' in trouble) return trouble.place
  if ('title' in trouble) return trouble.title
  if ('what' in trouble) return trouble.what
  if ('problems' in trouble)
    return trouble.problems.map(({ record, field }) => `${record}: ${field}`).join(', ')
  if (trouble.code === 'E_DUP_ID') return trouble.id
  return trouble.code === 'E_IMAGE' ? String(trouble.index) : null
}
