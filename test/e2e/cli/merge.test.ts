import { expect, test } from 'vitest'
import { commandFolder, TEMPLATES } from './commands'

test('two copies are merged as people type it, and a dry run writes nothing', async () => {
  const { put, run, json, path } = commandFolder()
  const park = TEMPLATES.find(({ id }) => id === 'park')
  if (!park) throw new Error('no template park')
  const [first, ...others] = park.frames
  const copy = (fields: object) =>
    JSON.stringify({ ...park, id: 'park-board', frames: [{ ...first, ...fields }, ...others] })
  put('base.json', copy({}))
  put('mine.json', copy({ title: 'Mine', importance: 5 }))
  put('theirs.json', copy({ title: 'Theirs', fix: 'Say it sooner' }))
  const words = ['merge', 'mine.json', 'theirs.json', '--base', 'base.json']
  const dry = await run(...words, '--json')
  expect(dry.status).toBe(1)
  expect(JSON.parse(dry.out)).toEqual({
    conflicts: [{ record: first?.id, field: 'title', mine: 'Mine', theirs: 'Theirs' }],
    changes: 1,
  })
  expect(() => json('out.json')).toThrow()
  const { status, out, err } = await run(...words, '-o', 'out.json')
  expect([status, err]).toEqual([1, '“out.json” is written.\n'])
  expect(out).toContain('1 change comes in, 1 conflict.')
  expect(json('out.json')).toMatchObject({
    frames: [{ title: 'Mine', importance: 5, fix: 'Say it sooner' }, ...others.map(({ id }) => ({ id }))],
  })
  const fast = await run(
    'merge',
    'base.json',
    'theirs.json',
    '--base',
    'base.json',
    '-o',
    'out.cxboard',
    '--json',
  )
  expect([fast.status, JSON.parse(fast.out)]).toEqual([0, { conflicts: [], changes: 1 }])
  expect((await run('validate', path('out.cxboard'))).status).toBe(0)
})
