import { expect, test } from 'vitest'
import templates from '../../../assets/templates/templates.json'
import { dismiss } from '../../../shared/edit/dismissals'
import { docFromJson, jsonFromDoc } from '../../../shared/exchange/boardJson'
import { findingsOf } from '../../../shared/method/checks/findings'
import { apply } from '../../../shared/model/change'
import lint from '../../fixtures/method/lint-vectors.json'
import { cliFolder, linesOf, run, TEMPLATE_IDS, template } from './harness'

const CLEAN = lint.vectors[0]?.board as unknown as Record<string, unknown>

interface Line {
  readonly file: string
  readonly findings: readonly Readonly<Record<string, string | null>>[]
}

test('the findings of several boards come one board a line, in the order asked', async () => {
  const { put } = cliFolder()
  const files = TEMPLATE_IDS.map((id) => put(`${id}.json`, template(id)))
  const { status, out, err } = await run(['check', '--json', ...files])
  expect([status, err]).toEqual([1, ''])
  const lines = linesOf(out) as unknown as readonly Line[]
  expect(lines.map(({ file }) => file)).toEqual(files)
  for (const line of lines) {
    expect(Object.keys(line)).toEqual(['file', 'findings'])
    for (const finding of line.findings)
      expect(Object.keys(finding)).toEqual(['check', 'severity', 'frame', 'persona', 'message'])
  }
})

test('frames and guests are called as the JSON calls them, in a .cxboard too', async () => {
  const { put, path } = cliFolder()
  const sports = structuredClone(template('sports')) as { personas: { needs: string[] }[] }
  for (const persona of sports.personas.slice(1, 2)) persona.needs = []
  put('a.json', sports)
  await run(['convert', path('a.json'), path('a.cxboard')])
  const { out } = await run(['check', '--json', path('a.json'), path('a.cxboard')])
  const [json, packed] = linesOf(out) as unknown as readonly Line[]
  expect(packed?.findings).toEqual(json?.findings)
  expect(json?.findings).toContainEqual({
    check: 'SB21',
    severity: 'error',
    frame: 'sports-10',
    persona: null,
    message: '“Could I use your restroom?” is a moment of truth, and the person in it may only say no.',
  })
  expect(json?.findings.find(({ check }) => check === 'SB08')).toMatchObject({
    frame: null,
    persona: (templates.templates.find(({ id }) => id === 'sports')?.personas[1] ?? { id: '?' }).id,
  })
  expect(json?.findings.find(({ check }) => check === 'SB36')).toMatchObject({ frame: null, persona: null })
})

test('the core checks are asked unless all are', async () => {
  const { put } = cliFolder()
  const file = put('sports.json', template('sports'))
  const count = async (...words: readonly string[]) =>
    (linesOf((await run(['check', '--json', file, ...words])).out) as unknown as readonly Line[])[0]?.findings
      .length
  expect(await count()).toBe(22 + 13 + 1)
  expect(await count('--all')).toBe(23 + 15 + 3)
})

test('every vector of the method, all checks asked', async () => {
  const { put } = cliFolder()
  const files = lint.vectors.map(({ id, board }) => put(`${id}.json`, board))
  const { out } = await run(['check', '--json', '--all', ...files])
  const lines = linesOf(out) as unknown as readonly Line[]
  expect(lines.map(({ findings }) => [...new Set(findings.map(({ check }) => check))].toSorted())).toEqual(
    lint.vectors.map(({ expected }) => expected),
  )
})

test('an error is a no; warnings and notes are not', async () => {
  const { put } = cliFolder()
  const good = put('good.json', CLEAN)
  const warned = put('warned.json', { ...CLEAN, target: null })
  const bad = put('bad.json', { ...CLEAN, intent: '' })
  expect((await run(['check', good, warned])).status).toBe(0)
  expect((await run(['check', good, bad, warned])).status).toBe(1)
})

test('files that fail are named, the others are checked, and what could not be read counts most', async () => {
  const { put, path } = cliFolder()
  const bad = put('bad.json', { ...CLEAN, intent: '' })
  const broken = put('broken.cxboard', 'not a board at all')
  const { status, out, err } = await run(['check', '--json', broken, path('gone.cxboard'), bad])
  expect(status).toBe(3)
  expect(linesOf(out).map(({ file }) => file)).toEqual([bad])
  expect(err).toContain(`${broken}: This is not a board file.`)
  expect(err).toContain(`${path('gone.cxboard')}: The file can't be opened: no longer there.`)
  expect((await run(['check', broken, put('good.json', CLEAN)])).status).toBe(1)
})

test('people get what was found by severity, and how much of it there is', async () => {
  const { put } = cliFolder()
  const { out } = await run(['check', put('park.json', template('park'))])
  expect(out).toContain('A family day at Lanternwood Park')
  expect(out).toContain('7 errors, 2 warnings, 2 notes')
  expect(out.indexOf('  Errors\n')).toBeLessThan(out.indexOf('  Warnings\n'))
  expect(out.indexOf('  Warnings\n')).toBeLessThan(out.indexOf('  Notes\n'))
  expect(out).toContain('    SB33  “Car park to gate” is a basic need we fail to meet.')
  const clean = await run(['check', put('clean.json', CLEAN)])
  expect(clean.out).toContain('Nothing found.')
})

test('a finding that was dismissed on the board is left out, and people are told', async () => {
  const { put } = cliFolder()
  const doc = docFromJson({ ...CLEAN, intent: '' })
  const [finding] = findingsOf(doc, { extended: false, english: true })
  if (!finding) throw new Error('nothing found')
  const dismissed = apply(doc, dismiss(doc, finding, 'On purpose', '2026-03-01T10:00:00.000Z'))
  const file = put('dismissed.json', jsonFromDoc(dismissed))
  expect(linesOf((await run(['check', '--json', file])).out)).toEqual([{ file, findings: [] }])
  const { status, out } = await run(['check', file])
  expect(status).toBe(0)
  expect(out).toContain('1 finding left out: dismissed on the board')
})

test('checks that read English are silent on a board in another language', async () => {
  const { put } = cliFolder()
  const english = { ...CLEAN, ...(lint.vectors.find(({ id }) => id === 'L05')?.board as object) }
  const foreign = { ...english, cxboard: { checks: { extended: false, english: false } } }
  const { out } = await run(['check', '--json', '--all', put('en.json', english), put('de.json', foreign)])
  const lines = linesOf(out) as unknown as readonly Line[]
  expect(lines.map(({ findings }) => findings.map(({ check }) => check))).toEqual([['SB05'], []])
})

test('titles cannot drive the terminal', async () => {
  const { put } = cliFolder()
  const frames = [{ title: '\u001b[2J\u202eevil\nline', how: { action: 'x' } }]
  const { out } = await run(['check', put('a.json', { title: '\u001b[2J', frames })])
  expect(out).not.toContain('\u001b')
  expect(out).not.toContain('\u202e')
  expect(out).toContain('[2J evil line')
})

test('the command explains itself', async () => {
  const { out } = await run(['help', 'check'])
  expect(out).toContain('cxboard check IN… [--json] [--all]')
  expect(out).toContain('--all')
  expect(out).toContain('dismissed')
})

test('two hundred boards are checked in one go', async () => {
  const { put } = cliFolder()
  const files = Array.from({ length: 200 }, (_, i) =>
    put(`${i}.json`, template(TEMPLATE_IDS[i % 8] ?? 'park')),
  )
  const { status, out } = await run(['check', '--json', '--all', ...files])
  expect(status).toBe(1)
  expect(linesOf(out)).toHaveLength(200)
}, 30_000)
