import { expect, test } from 'vitest'
import vectors from '../../fixtures/method/scoring-vectors.json'
import { cliFolder, linesOf, run, TEMPLATE_IDS, template } from './harness'

test('the reports of several boards come one a line, in the order asked', async () => {
  const { put } = cliFolder()
  const files = TEMPLATE_IDS.map((id) => put(`${id}.json`, template(id)))
  const { status, out, err } = await run(['score', '--json', ...files])
  expect([status, err]).toEqual([0, ''])
  const lines = linesOf(out)
  expect(lines.map(({ file }) => file)).toEqual(files)
  for (const { report } of lines) {
    const golden = vectors.golden.find(
      ({ template }) => template === (report as { template: string }).template,
    )
    if (golden) expect(report).toEqual(golden)
  }
})

test('people get the number with its state, its range and the stages', async () => {
  const { put } = cliFolder()
  const { status, out } = await run(['score', put('park.json', template('park'))])
  expect(status).toBe(0)
  expect(out).toContain('A family day at Lanternwood Park')
  expect(out).toContain('69.25 · partial, draft · Designed')
  expect(out).toContain('between 63.28 and 71.94')
  expect(out).toContain('91 %, 12 of 13 frames')
  expect(out).toContain('75.00 · 5.75 points short of it')
  expect(out).toContain('12 frames still carry the template’s draft scores')
  expect(out).toMatch(/Advocacy +—/)
})

test('people read what breaks the journey before any average', async () => {
  const { put } = cliFolder()
  const { out } = await run(['score', put('sports.json', template('sports'))])
  const places = ['Journey breakers', 'Broken promises', 'First fixes', 'Alignment'].map((row) =>
    out.indexOf(row),
  )
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(out).toMatch(/First fixes +10 “Could I use your restroom\?”: priority 30\.00, quick win/)
  expect(out).toContain('10 “Could I use your restroom?”: promises level 4, delivers level 1')
  expect(out).toContain('8.33 (average of moments 45.45), a design aid')
})

test('what is not known is said, and is no zero', async () => {
  const { put } = cliFolder()
  const frames = [{ id: 'a', feltFeeling: { emotion: null, valence: 2 } }, { id: 'b' }]
  const { out } = await run(['score', put('blank.json', { frames })])
  expect(out).toContain('— · not scored yet')
  expect(out).toContain('no target is set')
  expect(out).toContain('No prediction: the ending has no felt feeling')
  expect(out).toContain('2 frames have no known gap yet: no score against a target, no promise reading')
  expect(out).not.toMatch(/NaN|null|undefined/)
})

test('a board without frames has no number', async () => {
  const { put } = cliFolder()
  const { out } = await run(['score', put('empty.json', { frames: [] })])
  expect(out).toContain('Untitled board')
  expect(out).toContain('— · no frames')
})

test('files that fail are named, the others are scored, and what could not be read counts most', async () => {
  const { put, path } = cliFolder()
  const good = put('good.json', template('bank'))
  const broken = put('broken.cxboard', 'not a board at all')
  const { status, out, err } = await run(['score', '--json', broken, path('gone.cxboard'), good])
  expect(status).toBe(3)
  expect(linesOf(out).map(({ file }) => file)).toEqual([good])
  expect(err).toContain(`${broken}: This is not a board file. Your boards were not changed.`)
  expect(err).toContain(`${path('gone.cxboard')}: The file can't be opened: no longer there.`)
  expect((await run(['score', broken, good])).status).toBe(1)
})

test('titles cannot drive the terminal', async () => {
  const { put } = cliFolder()
  const { out } = await run(['score', put('a.json', { title: '\u001b[2J\u202eevil', frames: [] })])
  expect(out).not.toContain('\u001b')
  expect(out).not.toContain('\u202e')
})

test('two hundred boards are scored in one go', async () => {
  const { put } = cliFolder()
  const files = Array.from({ length: 200 }, (_, i) =>
    put(`${i}.json`, template(TEMPLATE_IDS[i % 8] ?? 'park')),
  )
  const { status, out } = await run(['score', '--json', ...files])
  expect(status).toBe(0)
  expect(linesOf(out)).toHaveLength(200)
})
