import { renameSync } from 'node:fs'
import { expect, test } from 'vitest'
import { cliFolder, linesOf, run, template } from './harness'

test('every file gets a verdict with the code, the sentence and the place', async () => {
  const { put, path } = cliFolder()
  put('good.json', template('park'))
  await run(['convert', path('good.json'), path('good.cxboard')])
  put('stage.json', { frames: [{ id: 'f', title: 'Till', stage: 'heaven' }] })
  put('syntax.json', '{"frames": [}')
  put('empty.json', '')
  put('text.cxboard', 'hello, this is text')
  const names = ['good.json', 'good.cxboard', 'stage.json', 'syntax.json', 'empty.json', 'text.cxboard']
  const { status, out } = await run(['validate', '--json', ...names.map(path)])
  expect(status).toBe(1)
  const lines = linesOf(out)
  expect(lines.map(({ file }) => file)).toEqual(names.map(path))
  expect(lines.map(({ ok, code }) => [ok, code])).toEqual([
    [true, null],
    [true, null],
    [false, 'E_RECORD'],
    [false, 'E_JSON'],
    [false, 'E_EMPTY'],
    [false, 'E_NOT_CXBOARD'],
  ])
  expect(lines[0]).toEqual({ file: path('good.json'), ok: true, code: null, message: null, where: null })
  expect(lines[2]).toMatchObject({
    message: '“Till” has an invalid stage. Your boards were not changed.',
    where: 'Till: stage',
  })
  expect(lines[3]?.where).toBe('JSON, line 1, column 13')
  for (const line of lines) expect(Object.keys(line)).toEqual(['file', 'ok', 'code', 'message', 'where'])
})

test('a file of stamps is checked like a board', async () => {
  const { put, path } = cliFolder()
  put('good.json', template('park'))
  await run(['convert', path('good.json'), path('good.cxboard')])
  renameSync(path('good.cxboard'), path('good.cxstamps'))
  put('bad.cxstamps', 'hello')
  const { status, out } = await run(['validate', '--json', path('good.cxstamps'), path('bad.cxstamps')])
  expect(status).toBe(1)
  expect(linesOf(out).map(({ ok, code }) => [ok, code])).toEqual([
    [true, null],
    [false, 'E_NOT_CXBOARD'],
  ])
})

test('what is wrong is named as the JSON names it, and never by an id of ours', async () => {
  const { put } = cliFolder()
  const long = 'x'.repeat(20_000)
  const names: readonly (readonly [unknown, string])[] = [
    [{ id: 'till', scores: { r1: { promise: 7 } } }, 'till: scores.r1.promise'],
    [{ id: 'till', scores: { r1: 'good' } }, 'till: scores.r1'],
    [{ id: 'till', order: 'second' }, 'till: order'],
    [{ id: 'x'.repeat(201) }, `${'x'.repeat(59)}…: id`],
    [{ id: ['till'], title: 'Till' }, 'Till: id'],
    [{ id: 'till', how: { action: 3 } }, 'till: how.action'],
    [{ id: 'till', cxboard: { order: 'zz' } }, 'till: order'],
    [{ id: 'till', cxboard: { elements: [{ shape: 'stamp' }] } }, 'till: cxboard.elements[0].id'],
    [{ id: 'till', what: long, fix: long, outcome: long, situation: long, note: long }, 'till'],
    [{ what: long, fix: long, outcome: long, note: `${long}${long}` }, 'frames[0]'],
  ]
  for (const [frame, where] of names) {
    const file = put('a.json', { title: 'Shop', frames: [frame] })
    const { out } = await run(['validate', '--json', file])
    expect(linesOf(out)[0]?.where).toContain(where)
  }
})

test('ids and orders written as the other kind of value are understood', async () => {
  const { put, path, json } = cliFolder()
  const personas = [{ id: 1, name: 'Ada' }]
  const frames = [
    { id: 11, order: '10', title: 'Later', who: { personaId: 1 } },
    { id: 12, order: ' 2 ', title: 'Sooner' },
  ]
  put('a.json', { id: 5, title: 'Shop', personas, raters: [{ id: 3 }], frames })
  expect(await run(['convert', path('a.json'), path('b.json')])).toMatchObject({ status: 0 })
  expect(json('b.json')).toMatchObject({
    id: '5',
    personas: [{ id: '1' }],
    raters: [{ id: '3', name: '3' }],
    frames: [
      { id: '12', order: 2, title: 'Sooner' },
      { id: '11', order: 10, title: 'Later', who: { personaId: '1' } },
    ],
  })
})

test('a missing file is not valid, and is a matter of files', async () => {
  const { path } = cliFolder()
  const { status, out } = await run(['validate', '--json', path('gone.cxboard')])
  expect(status).toBe(3)
  expect(linesOf(out)).toMatchObject([{ ok: false, code: 'E_GONE' }])
})

test('a damaged .cxboard is refused wherever it was cut', async () => {
  const { put, path, bytes } = cliFolder()
  put('a.json', template('council'))
  await run(['convert', path('a.json'), path('a.cxboard')])
  const whole = bytes('a.cxboard')
  const files = [1, 40, 1000, whole.length - 1].map((size) => put(`${size}.cxboard`, whole.subarray(0, size)))
  const { status, out } = await run(['validate', '--json', ...files])
  expect(status).toBe(1)
  expect(linesOf(out).every(({ ok }) => ok === false)).toBe(true)
})

test('people read one line a file', async () => {
  const { put } = cliFolder()
  const good = put('good.json', template('park'))
  const bad = put('bad.json', '[]')
  const { status, out, err } = await run(['validate', good, bad])
  expect(status).toBe(1)
  expect(out).toBe(`${good}: a sound board.\n`)
  expect(err).toBe(`${bad}: This is not a board file. Your boards were not changed.\n`)
})
