import { version } from '../../package.json'
import { hashesIn } from '../../shared/exchange/assetUse'
import type { Conflict } from '../../shared/exchange/merge/merge'
import { realigned } from '../../shared/exchange/merge/realigned'
import { sidesOf } from '../../shared/exchange/merge/sides'
import { joined } from '../../shared/joined'
import { LIMITS } from '../../shared/limits'
import { boardOf, type Doc, framesOf, parcelOf } from '../../shared/model/doc'
import { cliWords } from '../../shared/words/cli'
import { cliMergeWords } from '../../shared/words/cliMerge'
import { ancestorIn, descentOf, type Named, namesOf } from './ancestor'
import { type BoardIn, readBoard } from './boardIn'
import { BOARD_KINDS, outputProblem, writeBoard } from './boardOut'
import type { Io } from './command'
import { refuseProblems, type Words, wordsIn } from './commandLine'
import { EXIT, type Exit } from './exit'
import { saidConflict, toldConflict } from './mergeText'
import { NO_TIME, type Past } from './past'

/**
 * `merge MINE THEIRS [--base BASE] [-o OUT] [--json]`: two copies of one board joined from the last state both come
 * from. Conflicts are listed and mine stands in them; without OUT nothing is written.
 */
export async function merge(argv: readonly string[], io: Io): Promise<Exit> {
  const words = wordsIn(argv, {
    values: { base: ['--base'], out: ['-o', '--output'] },
    flags: { json: ['--json'] },
  })
  refuseMistakes(words)
  const [mine, theirs] = [named(words.files[0] ?? ''), named(words.files[1] ?? '')]
  const baseFile = words.value('base')
  const given = baseFile === null ? null : readBoard(baseFile)
  const refusal = refusalOf(mine.doc, [theirs.doc, ...(given === null ? [] : [given.doc])])
  if (refusal !== null) {
    io.err(`${refusal}\n`)
    return EXIT.no
  }
  const ancestor = given?.doc ?? ancestorIn(mine, theirs)
  const sides = sidesOf(ancestor, theirs.doc)
  const like = sides.base ?? mine.doc
  const own = mine.revision === null ? realigned(mine.doc, like) : mine.doc
  const other = theirs.revision === null ? realigned(sides.theirs, like) : sides.theirs
  const merged = joined({ base: sides.base, disputed: [], mine: own, theirs: other })
  const { doc, change } = merged
  const docs = [doc, own, other]
  const conflicts = inStoryOrder(merged.conflicts, doc)
  if (words.has('json')) {
    const said = conflicts.map((conflict) => saidConflict(conflict, docs))
    io.out(`${JSON.stringify({ conflicts: said, changes: change.size })}\n`)
  } else {
    const lines = [
      change.size + conflicts.length === 0
        ? cliMergeWords.same
        : cliMergeWords.summary(change.size, conflicts.length),
      ...conflicts.map((conflict) => toldConflict(conflict, docs)),
      ...(conflicts.length === 0 ? [] : [cliMergeWords.standing]),
      ...(conflicts.length === 0 || ancestor !== null ? [] : [cliMergeWords.noAncestor]),
    ]
    io.out(`${lines.join('\n')}\n`)
  }
  const out = words.value('out')
  if (out === null) io.err(`${cliMergeWords.dryRun}\n`)
  else {
    const past = pastFor(out, mine, theirs, change.size > 0)
    await writeBoard(out, { doc, assets: assetsOf(doc, mine, theirs), past }, past?.exportedAt ?? NO_TIME)
    io.err(`${cliWords.written(out)}\n`)
  }
  return conflicts.length === 0 ? EXIT.done : EXIT.no
}

function named(path: string): Named {
  const board = readBoard(path)
  return { ...board, names: namesOf(board) }
}

function refuseMistakes(words: Words): void {
  const [, theirs, ...more] = words.files
  const out = words.value('out')
  const wrongEnd = out === null ? null : outputProblem(out, BOARD_KINDS)
  refuseProblems([
    ...words.problems,
    ...(theirs === undefined ? [cliMergeWords.needsTwo] : []),
    ...(wrongEnd === null ? [] : [wrongEnd]),
    ...more.map(cliWords.tooMuch),
  ])
}

/** Only copies of one board can be joined, and of these what is read and commented on goes another way. */
function refusalOf(mine: Doc, others: readonly Doc[]): string | null {
  const purposes = [mine, ...others].map((doc) => parcelOf(doc)?.purpose)
  if (purposes.some((purpose) => purpose === 'review' || purpose === 'answer')) return cliMergeWords.reviewed
  if (others.some((doc) => boardOf(doc).id !== boardOf(mine).id)) return cliMergeWords.differentBoards
  // What comes in would stand in a file that says it holds some frames only
  const [own, other] = purposes
  return own === 'slice' && other !== 'slice' ? cliMergeWords.wholeFirst : null
}

/** What is about no frame comes first. */
function inStoryOrder(conflicts: readonly Conflict[], doc: Doc): readonly Conflict[] {
  const places = new Map(framesOf(doc).map(({ id }, place) => [id, place]))
  const placeOf = ({ frame }: Conflict) => (frame === null ? -1 : (places.get(frame) ?? places.size))
  return [...conflicts].sort((a, b) => placeOf(a) - placeOf(b))
}

/** Pictures and fonts of both that the result points to. */
function assetsOf(doc: Doc, mine: BoardIn, theirs: BoardIn): BoardIn['assets'] {
  const used = hashesIn([...doc.values()])
  const all = new Map([...theirs.assets, ...mine.assets].map((asset) => [asset.hash, asset]))
  return [...all.values()].filter(({ hash }) => used.has(hash))
}

/** Both states, and what both come from, are what the result comes from. JSON that was never a file stays plain. */
function pastFor(out: string, mine: Named, theirs: Named, changed: boolean): Past | null {
  const pasts = [mine.past, theirs.past].filter((past) => past !== null)
  if (pasts.length === 0 && out.toLowerCase().endsWith('.json')) return null
  const lineage = [...new Set([...alternating(descentOf(theirs.names), descentOf(mine.names))])]
  const latest = pasts
    .map(({ exportedAt }) => exportedAt)
    .sort()
    .at(-1)
  return {
    lineage: lineage.slice(0, LIMITS.lineage),
    exportedBy: mine.past?.exportedBy ?? '',
    exportedAt: latest ?? NO_TIME,
    app: version,
    base: null,
    preview: changed ? null : (mine.past?.preview ?? null),
  }
}

/** Newest first as far as two lists can tell. */
function alternating<T>(one: readonly T[], other: readonly T[]): readonly T[] {
  return Array.from({ length: Math.max(one.length, other.length) }, (_, i) => i).flatMap((i) => [
    ...one.slice(i, i + 1),
    ...other.slice(i, i + 1),
  ])
}
