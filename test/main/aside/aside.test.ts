import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Aside, asideHere, asideInThread } from '../../../main/aside/aside'
import type { Kin, Standing } from '../../../main/aside/task'
import { sha256 } from '../../../main/package/hash'
import { packed, unpacked } from '../../../main/store/revisions'
import { editFrame } from '../../../shared/edit/frames'
import { writeBoardFile } from '../../../shared/exchange/boardFile'
import { apply } from '../../../shared/model/change'
import { boardOf, type Doc, framesOf } from '../../../shared/model/doc'
import type { Rec } from '../../../shared/model/record'
import { templateDoc } from '../../boards'
import { built, folder, harmful } from '../import/built'

let inThread: Aside
beforeAll(async () => {
  inThread = asideInThread(fileURLToPath(await built('main/aside/worker.ts')))
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

/** As the store hands it out: by id, some records in each part. */
function standing(doc: Doc): Standing {
  const bodies = [...doc.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map((one) => JSON.stringify(one))
  const half = Math.ceil(bodies.length / 2)
  const parts = [bodies.slice(0, half), bodies.slice(half)].map((some) =>
    new TextEncoder().encode(some.join()),
  )
  return { board: boardOf(doc).id, changedSeq: 3, parts }
}

function textOf(doc: Doc): Buffer {
  return Buffer.from(writeBoardFile([...doc.values()]).text)
}

const base = templateDoc('park')
const said = (doc: Doc, place: number, outcome: string) =>
  apply(doc, editFrame(doc, framesOf(doc)[place]?.id ?? '', { outcome }))
const mine = said(base, 0, 'She waits')
const theirs = said(base, 1, 'She smiles')
const kin = (): Kin => {
  const parted = sha256(textOf(base))
  return {
    ours: standing(mine),
    lineage: [parted],
    newest: packed(textOf(base)),
    revision: null,
    theirLineage: [sha256(textOf(theirs)), parted],
    kept: [{ revision: parted, packed: packed(textOf(base)) }],
    carried: null,
  }
}
const merging = () =>
  ({ task: 'merge', choices: {}, text: new Uint8Array(textOf(theirs)), ...kin() }) as const
const coming = { theirs: [...theirs.values()] }

test('a thread joins two copies as they would be joined here', async () => {
  const here = await asideHere(merging(), coming)
  const there = await inThread(merging(), coming)
  expect(there.edits).toEqual(here.edits)
  expect(there.edits.map(({ after }) => (after as { outcome?: string } | null)?.outcome)).toEqual([
    'She smiles',
  ])
  expect(there.before).toMatchObject({ changedSeq: 3, frames: 13, content: here.before.content })
  expect(Buffer.from(unpacked(there.packed))).toEqual(textOf(theirs))
})

test('a change of more records than are told at once comes whole', async () => {
  const grown = (doc: Doc): readonly Rec[] => [...doc.values(), ...manyRaters(boardOf(doc).id)]
  const coming = { theirs: grown(theirs) }
  const { edits } = await inThread(merging(), coming)
  expect(edits.length).toBe(1 + MANY)
  expect(edits).toEqual((await asideHere(merging(), coming)).edits)
})

test('a board is called what its canonical text hashes to, and by the name that is known already', async () => {
  const { theirLineage: _, kept: __, carried: ___, ...named } = kin()
  const found = await inThread({ task: 'name', ...named })
  expect(found).toEqual({ revision: sha256(textOf(mine)), title: boardOf(mine).title, isSlice: false })
  const known = await inThread({ task: 'name', ...named, ours: standing(mine), revision: 'known' })
  expect(known.revision).toBe('known')
})

test('what is refused here is refused there in the same words', async () => {
  const wrong = { theirs: [...said(theirs, 2, 'x'.repeat(70_000)).values()] }
  const here = await troubleOf(asideHere(merging(), wrong))
  expect(here).toMatchObject({ code: 'E_TOO_LARGE' })
  expect(await troubleOf(inThread(merging(), wrong))).toEqual(here)
})

test('called off it rejects at once, before it began and while it goes on', async () => {
  const over = AbortSignal.abort()
  expect(await troubleOf(inThread(merging(), { ...coming, signal: over }))).toEqual({ code: 'E_CANCELLED' })
  const endless = asideInThread(fileURLToPath(harmful('endless', 'setInterval(() => {}, 1000)')))
  const stop = new AbortController()
  const answer = troubleOf(endless(merging(), { ...coming, signal: stop.signal }))
  stop.abort()
  expect(await answer).toEqual({ code: 'E_CANCELLED' })
})

test('a thread that fails, or goes without a word, is a bug that is told', async () => {
  const failing = asideInThread(fileURLToPath(harmful('failing', "throw new Error('boom')")))
  await expect(failing(merging())).rejects.toThrow('boom')
  const silent = asideInThread(fileURLToPath(harmful('silent', '')))
  await expect(silent(merging())).rejects.toThrow('ended with 0')
})

const MANY = 1200

function manyRaters(board: string): readonly Rec[] {
  return Array.from({ length: MANY }, (_, at): Rec => {
    const id = `rtr_${String(at).padStart(26, '0')}`
    const own = { id, kind: 'rater', parent: board, order: 'a0', source: null, extra: {} } as const
    return { ...own, name: `Rater ${at}`, group: 'marketing', listed: true }
  })
}

async function troubleOf(work: Promise<unknown>): Promise<unknown> {
  const error: unknown = await work.then(
    () => null,
    (error: unknown) => error,
  )
  return (error as { trouble?: unknown } | null)?.trouble
}
