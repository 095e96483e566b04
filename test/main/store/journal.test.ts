import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Entry } from '../../../main/store/deed'
import { entriesIn, openJournal } from '../../../main/store/journal'
import { temporaryFolder } from './library'

function entry(seq: number, value: unknown = 'x'): Entry {
  return { seq, version: 1, at: '2026-01-01T00:00:00.000Z', deed: 'set', key: 'place', value }
}

test('what is written can be read back in order, across files, whatever is in it', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue(), { minLength: 1, maxLength: 30 }), (values) => {
      const folder = join(temporaryFolder(), 'journal')
      const entries = values.map(
        (value, index) => JSON.parse(JSON.stringify(entry(index + 1, value))) as Entry,
      )
      const half = Math.floor(entries.length / 2)
      for (const part of [entries.slice(0, half), entries.slice(half)]) {
        const journal = openJournal(folder, 400)
        for (const each of part) journal.append(each)
        expect(journal.lastSeq()).toBe(part.at(-1)?.seq ?? 0)
        journal.close()
      }
      expect([...entriesIn(folder)]).toEqual(entries)
      expect(openJournal(folder).lastSeq()).toBe(entries.length)
    }),
    { numRuns: 30 },
  )
})

test('a file that has grown to its size is followed by the next', () => {
  const folder = join(temporaryFolder(), 'journal')
  const journal = openJournal(folder, 1000)
  for (let seq = 1; seq <= 30; seq += 1) journal.append(entry(seq))
  journal.close()
  const files = readdirSync(folder).sort()
  expect(files.slice(0, 2)).toEqual(['000001.ndjson', '000002.ndjson'])
  for (const file of files) expect(readFileSync(join(folder, file)).length).toBeLessThan(1000 + 200)
})

test('it is too long when it has grown beyond its size, and beyond twice what it began with', () => {
  const folder = join(temporaryFolder(), 'journal')
  const journal = openJournal(folder, 1000, 5000)
  let seq = 0
  const grow = (bytes: number) => {
    for (let size = 0; size < bytes; size += 110) journal.append(entry(++seq))
  }
  expect(journal.isLong()).toBe(false)
  grow(4000)
  expect(journal.isLong()).toBe(false)
  grow(3000)
  expect(journal.isLong()).toBe(true)
  journal.renew([entry(seq, 'x'.repeat(6000))])
  expect(journal.isLong()).toBe(false)
  grow(4000)
  expect(journal.isLong()).toBe(false)
  grow(4000)
  expect(journal.isLong()).toBe(true)
  journal.close()
})

test('begun anew it goes on in order, and one that could not be begun stays as it was', () => {
  const folder = join(temporaryFolder(), 'journal')
  const journal = openJournal(folder, 300)
  for (let seq = 1; seq <= 9; seq += 1) journal.append(entry(seq))
  const before = readdirSync(folder)
  function* broken() {
    yield entry(9)
    throw new Error('the disk is full')
  }
  expect(() => journal.renew(broken())).toThrow('the disk is full')
  expect(readdirSync(folder)).toEqual(before)
  journal.renew([entry(4), entry(9)])
  expect(readdirSync(folder)).toHaveLength(1)
  expect(journal.lastSeq()).toBe(9)
  journal.append(entry(10))
  journal.close()
  expect([...entriesIn(folder)].map(({ seq }) => seq)).toEqual([4, 9, 10])
  expect(openJournal(folder).lastSeq()).toBe(10)
})

test('a line with one byte changed is not believed, and its neighbours are', () => {
  const folder = join(temporaryFolder(), 'journal')
  const journal = openJournal(folder)
  for (let seq = 1; seq <= 3; seq += 1) journal.append(entry(seq))
  journal.close()
  const path = join(folder, '000001.ndjson')
  const whole = readFileSync(path)
  const [first = 0, second = 0] = [...whole.keys()].filter((index) => whole[index] === 0x0a)
  for (let at = first + 1; at < second; at += 1) {
    const changed = Buffer.from(whole)
    changed[at] = (changed[at] ?? 0) ^ 1
    writeFileSync(path, changed)
    expect([...entriesIn(folder)].map(({ seq }) => seq)).toEqual([1, 3])
  }
})

test('a journal cut at any byte gives every line that is whole', () => {
  const folder = join(temporaryFolder(), 'journal')
  const journal = openJournal(folder)
  for (let seq = 1; seq <= 3; seq += 1) journal.append(entry(seq, 'ü'))
  journal.close()
  const path = join(folder, '000001.ndjson')
  const whole = readFileSync(path)
  for (let length = 0; length <= whole.length; length += 1) {
    writeFileSync(path, whole.subarray(0, length))
    const seqs = [...entriesIn(folder)].map(({ seq }) => seq)
    expect(seqs).toEqual([1, 2, 3].slice(0, seqs.length))
    expect(openJournal(folder).lastSeq()).toBe(seqs.at(-1) ?? 0)
  }
})
