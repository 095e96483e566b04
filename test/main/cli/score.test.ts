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

test('every stage says what its number stands on', async () => {
  const { put } = cliFolder()
  const { out } = await run(['score', put('park.json', template('park'))])
  expect(out).toMatch(/Use +75\.91 · complete, draft/)
  expect(out).toMatch(/Cultivation +65\.00 · partial, draft/)
  expect(out).toMatch(/Advocacy +— · not scored yet/)
  expect(out).toContain('priority 8.00, quick win, draft')
  expect(out).toContain('residual −4.26')
})

test('the breaker that weighs most comes first', async () => {
  const { put } = cliFolder()
  const { out } = await run(['score', put('sports.json', template('sports'))])
  expect(out).toMatch(/Journey breakers +10 “Could I use your restroom\?”: alignment under 25/)
})

test('what cannot be scored is not called missing', async () => {
  const { put } = cliFolder()
  const ease = { r: { ease: 3, promise: 3, understanding: 3 } }
  const none = { promise: 0, substance: 0, understanding: 0, feeling: 0, ease: 0, ownership: 0 }
  const weightless = put('weightless.json', { weights: none, frames: [{ stage: 'use', scores: ease }] })
  const parked = put('parked.json', { frames: [{ status: 'parked', scores: ease }] })
  const unscored = put('unscored.json', { frames: [{ stage: 'use' }] })
  const { out } = await run(['score', weightless, parked, unscored])
  expect(out).toContain('Alignment           — · nothing here applies or carries weight')
  expect(out).toMatch(/Use +— · nothing here applies or carries weight/)
  expect(out).toContain('— / — / — · What, Who, How without weight')
  expect(out).toContain('Alignment           — · every frame is parked')
  expect(out).toContain('What, Who, How not scored yet')
  expect(out).not.toMatch(/Range +between 0\.00/)
  expect(out).not.toContain('1 frames')
})

test('raters nobody lists and fields nobody knows are no obstacle', async () => {
  const { put } = cliFolder()
  const board = { zzz: 1, frames: [{ title: 'a', wat: 5, scores: { ghost: { ease: 3, promise: 5 } } }] }
  const { status, out } = await run(['score', '--json', put('a.json', board)])
  expect(status).toBe(0)
  const [line] = linesOf(out)
  expect(line?.report).toMatchObject({
    board: { state: 'insufficient', alignment: null, completeness: 0.33 },
  })
})

test('files that are no boards are named with what is wrong', async () => {
  const { put } = cliFolder()
  const files = {
    'zero.json': '',
    'list.json': '[]',
    'cut.json': '{"frames":[{',
    'six.json': '{"frames":[{"title":"a","scores":{"r":{"ease":6}}}]}',
  }
  const paths = Object.entries(files).map(([name, text]) => put(name, text))
  for (const command of ['score', 'check']) {
    const { status, out, err } = await run([command, '--json', ...paths])
    expect([status, out]).toEqual([1, ''])
    expect(err.split('\n').map((line) => line.replace(/^.*\.json: /, ''))).toEqual([
      'The file is empty. Ask for it to be sent again. Your boards were not changed.',
      'This is not a board file. Your boards were not changed.',
      expect.stringContaining("The board data can't be read"),
      '“a” has an invalid scores.r.ease. Your boards were not changed.',
      '',
    ])
  }
})

test('its help says what it prints', async () => {
  const { out } = await run(['score', '--help'])
  for (const word of ['breaks the journey', 'broken promises', 'fixes', 'alignment', 'range', '--json'])
    expect(out).toContain(word)
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
