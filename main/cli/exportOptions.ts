import { type Format, TABLES } from '../../shared/exports'
import { SECTIONS } from '../../shared/scene/deck/layout'
import { cliWords } from '../../shared/words/cli'
import type { Grammar, Words } from './commandLine'

/** The options of `export` as they were given; null: not given. */
export type Asked = ReturnType<typeof read>

export const EXPORT_GRAMMAR: Grammar = {
  values: {
    output: ['-o', '--output', '--out'],
    preset: ['--preset'],
    paper: ['--paper'],
    orientation: ['--orientation'],
    sections: ['--sections'],
    frames: ['--frames'],
    brand: ['--brand'],
    dates: ['--dates'],
    what: ['--what'],
    scale: ['--scale'],
    ground: ['--ground'],
    tables: ['--tables'],
  },
  flags: {},
}

/** Reads them for one format (null: nobody knows which), with all that is wrong whatever the board holds. */
export function askedIn(
  words: Words,
  format: Format | null,
): { readonly asked: Asked; readonly problems: readonly string[] } {
  const problems: string[] = []
  for (const [name, formats] of Object.entries(FOR)) {
    const isIdle = format !== null && !formats.includes(format)
    if (words.value(name) !== null && isIdle) problems.push(cliWords.onlyFor(`--${name}`, formats))
  }
  if (format === 'csv' && words.value('tables') !== null && words.value('sections') !== null) {
    problems.push(cliWords.sameOption('--sections', '--tables'))
  }
  return { asked: read(words, format, problems), problems }
}

const DECKS: readonly Format[] = ['pdf', 'pptx']
const PICTURES: readonly Format[] = ['png', 'svg']

const FOR: Readonly<Record<string, readonly Format[]>> = {
  preset: DECKS,
  paper: DECKS,
  orientation: DECKS,
  sections: [...DECKS, 'csv'],
  frames: [...DECKS, ...PICTURES],
  brand: DECKS,
  dates: DECKS,
  what: PICTURES,
  scale: ['png'],
  ground: PICTURES,
  tables: ['csv'],
}

function read(words: Words, format: Format | null, problems: string[]) {
  function known<T extends string>(name: string, given: string, all: readonly T[]): T | null {
    const found = all.find((each) => each === given.trim().toLowerCase()) ?? null
    if (found === null) problems.push(cliWords.notOneOf(`--${name}`, given, all))
    return found
  }
  function one<T extends string>(name: string, all: readonly T[]): T | null {
    const given = words.value(name)
    return given === null ? null : known(name, given, all)
  }
  /** Each once, in the order of the program's own list. */
  function some<T extends string>(name: string, all: readonly T[]): readonly T[] | null {
    const given = words.value(name)
    if (given === null) return null
    const asked = new Set(given.split(',').map((word) => known(name, word, all)))
    return all.filter((each) => asked.has(each))
  }
  const isCsv = format === 'csv'
  return {
    preset: words.value('preset'),
    paper: one('paper', ['16:9', 'a4', 'letter']),
    orientation: one('orientation', ['landscape', 'portrait']),
    sections: isCsv ? null : some('sections', SECTIONS),
    frames: words.value('frames'),
    brand: words.value('brand'),
    dates: languageIn(words.value('dates'), problems),
    what: one('what', ['sheet', 'picture', 'wall']),
    scale: one('scale', ['1', '2', '3']),
    ground: one('ground', ['paper', 'transparent']),
    tables: some('tables', TABLES) ?? (isCsv ? some('sections', TABLES) : null),
  }
}

function languageIn(given: string | null, problems: string[]): string | null {
  if (given === null) return null
  try {
    return Intl.getCanonicalLocales(given)[0] ?? null
  } catch {
    problems.push(cliWords.notLanguage(given))
    return null
  }
}
