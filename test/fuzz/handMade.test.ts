import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cliFolder, linesOf, run } from '../main/cli/harness'
import { openTestDesk } from '../main/handlers/desk'
import { badFiles } from './handMade'
import { contentsOf } from './oracle'

const files = badFiles()

test('there are as many as were thought of, each of its own name', () => {
  expect(files.length).toBeGreaterThanOrEqual(40)
  expect(new Set(files.map(({ name }) => name)).size).toBe(files.length)
})

test.each(files.map((each) => [each.name, each] as const))(
  'validate refuses %s, and says why and where',
  async (name, { code, where, bytes }) => {
    const { put } = cliFolder()
    const file = put('bad.cxboard', bytes())
    const { status, out, err } = await run(['validate', '--json', file])
    expect(status, name).toBe(1)
    const [line] = linesOf(out)
    expect(line, name).toMatchObject({ file, ok: false, code })
    const isThere = typeof where === 'string' ? line?.where === where : where.test(String(line?.where))
    expect(isThere, `${name}: ${line?.where}`).toBe(true)
    expect(line?.message, name).toMatch(/^\S.+\. Your boards were not changed\.$/)
    expect(err, name).toBe(`${file}: ${line?.message}\n`)
  },
)

test('none of them gets into a library, or leaves anything behind', async () => {
  const { folder, store, call, trouble } = openTestDesk()
  await call('board.create', { template: null })
  const path = join(folder, 'bad.cxboard')
  writeFileSync(path, '')
  const before = contentsOf(store)
  const names = readdirSync(folder)
  for (const { name, code, bytes } of files) {
    writeFileSync(path, bytes())
    expect((await trouble('file.drop', { path })).code, name).toBe(code)
    expect(contentsOf(store), name).toBe(before)
    expect(readdirSync(folder), name).toEqual(names)
  }
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
})
