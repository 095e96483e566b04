import { expect, test } from 'vitest'
import { soundRecords } from '../../../main/handlers/soundRecords'
import { AppError } from '../../../shared/errors'
import { validateRecords } from '../../../shared/exchange/validate'
import type { Rec } from '../../../shared/model/record'
import { sampleRecords } from '../package/sample'

const troubleOf = async (work: () => unknown) => {
  try {
    await work()
    return null
  } catch (error) {
    if (error instanceof AppError) return error.trouble
    throw error
  }
}

test('a sound board is the same, however it was looked at', async () => {
  expect(await soundRecords(sampleRecords)).toEqual(validateRecords(sampleRecords))
})

const [board, ...others] = sampleRecords

test.each<[string, readonly Rec[]]>([
  ['a guest is missing', sampleRecords.filter(({ kind }) => kind !== 'guest')],
  ['one is there twice', [...sampleRecords, ...others.slice(0, 1)]],
  ['there is no board', others],
  ['a word is none', [...others, { ...board, title: 5 } as unknown as Rec]],
  ['two are no records at all', [...sampleRecords, null, { kind: 'x' }] as unknown as readonly Rec[]],
])('what is wrong is said in the same words where %s', async (_case, records) => {
  const said = await troubleOf(() => soundRecords(records))
  expect(said).not.toBeNull()
  expect(said).toEqual(await troubleOf(() => validateRecords(records)))
})
