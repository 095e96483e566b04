import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPackage } from '../../main/package/read'
import { version } from '../../package.json'
import { docOf, elementsOf, framesOf } from '../../shared/model/doc'
import lint from '../fixtures/method/lint-vectors.json'
import vectors from '../fixtures/method/scoring-vectors.json'
import { freshFolder } from './app'
import { COMMAND, commandFolder, ended, environment, linesOf, TEMPLATES } from './cli/commands'
import { MISUSED } from './cli/misused'
import { lettersOf, PAGES, pdfAt } from './cli/pdf'

const root = join(import.meta.dirname, '../..')
const IDS = TEMPLATES.map(({ id }) => id)

describe('new', () => {
  test('makes a sound board of every template, each frame with its scene, and says so', async () => {
    const { run, bytes } = commandFolder()
    const all = await Promise.all(IDS.map((id) => run('new', '--template', id, '-o', `${id}.cxboard`)))
    expect(all).toEqual(IDS.map((id) => ({ status: 0, out: '', err: `“${id}.cxboard” is written.\n` })))
    for (const { id, frames } of TEMPLATES) {
      const doc = docOf(readPackage(bytes(`${id}.cxboard`)).records)
      expect(framesOf(doc)).toHaveLength(frames.length)
      for (const frame of framesOf(doc)) {
        expect(frame.background).not.toBeNull()
        expect(elementsOf(doc, frame.id).length).toBeGreaterThan(0)
      }
    }
    const { status, out } = await run('validate', '--json', ...IDS.map((id) => `${id}.cxboard`))
    expect(status).toBe(0)
    expect(linesOf(out).map(({ ok }) => ok)).toEqual(IDS.map(() => true))
  })
})

describe('convert', () => {
  test('every template into .cxboard and back is the template', async () => {
    const { run, put, json } = commandFolder()
    for (const template of TEMPLATES) put(`${template.id}.json`, JSON.stringify(template))
    await Promise.all(IDS.map((id) => run('convert', `${id}.json`, `${id}.cxboard`)))
    const back = await Promise.all(IDS.map((id) => run('convert', `${id}.cxboard`, `${id} back.json`)))
    expect(back).toEqual(IDS.map((id) => ({ status: 0, out: '', err: `“${id} back.json” is written.\n` })))
    expect(IDS.map((id) => json(`${id} back.json`))).toEqual(TEMPLATES)
  })

  test('a board with scenes goes through .json without losing one, and to the same bytes each time', async () => {
    const { run, bytes } = commandFolder()
    await run('new', '--template', 'park', '-o', 'a.cxboard')
    await run('convert', 'a.cxboard', 'a.json')
    await Promise.all([run('convert', 'a.json', 'b.cxboard'), run('convert', 'a.json', 'c.cxboard')])
    const [a, b] = [readPackage(bytes('a.cxboard')), readPackage(bytes('b.cxboard'))]
    expect(docOf(b.records)).toEqual(docOf(a.records))
    expect(bytes('b.cxboard').equals(bytes('c.cxboard'))).toBe(true)
  })

  test('works from the folder it was typed in, with names people give their files', async () => {
    const { folder, run, put, path } = commandFolder()
    put('Größe 100 % “neu” 🎡.json', JSON.stringify(TEMPLATES[0]))
    put('--json.json', JSON.stringify(TEMPLATES[1]))
    expect((await run('convert', 'Größe 100 % “neu” 🎡.json', 'ein Ordner.cxboard')).status).toBe(0)
    expect((await run('convert', '--', '--json.json', './-b.cxboard')).status).toBe(0)
    execFileSync(
      'npm',
      ['--prefix', root, 'run', '-s', 'cxboard', '--', 'convert', '--', './-b.cxboard', 'c.json'],
      { cwd: folder, stdio: 'pipe' },
    )
    expect(existsSync(path('c.json'))).toBe(true)
  })
})

describe('score', () => {
  test('prints one line a file, in the order asked, and every golden number', async () => {
    const { run, put } = commandFolder()
    for (const template of TEMPLATES) put(`${template.id}.json`, JSON.stringify(template))
    const order = [...IDS, ...IDS.toReversed(), ...IDS].map((id) => `${id}.json`)
    const { status, out, err } = await run('score', '--json', ...order)
    expect([status, err]).toEqual([0, ''])
    const lines = linesOf(out)
    expect(lines.map(({ file }) => file)).toEqual(order)
    expect(lines.map((line) => Object.keys(line))).toEqual(order.map(() => ['file', 'report']))
    const reports = new Map(lines.map(({ file, report }) => [file, report]))
    expect(vectors.golden.length).toBeGreaterThan(0)
    for (const golden of vectors.golden) expect(reports.get(`${golden.template}.json`)).toEqual(golden)
  })

  test('of a .cxboard is what it is of the JSON', async () => {
    const { run, put } = commandFolder()
    for (const template of TEMPLATES) put(`${template.id}.json`, JSON.stringify(template))
    await Promise.all(IDS.map((id) => run('convert', `${id}.json`, `${id}.cxboard`)))
    const { out } = await run('score', '--json', ...IDS.map((id) => `${id}.cxboard`))
    for (const { file, report } of linesOf(out)) {
      const golden = vectors.golden.find(({ template }) => `${template}.cxboard` === file)
      if (golden) expect(report).toEqual(golden)
    }
    expect(linesOf(out)).toHaveLength(IDS.length)
  })

  test('two hundred boards', async () => {
    const { run, put } = commandFolder()
    const files = Array.from({ length: 200 }, (_, i) => `${i}.json`)
    for (const [i, file] of files.entries()) put(file, JSON.stringify(TEMPLATES[i % TEMPLATES.length]))
    const began = performance.now()
    const { status, out } = await run('score', '--json', ...files)
    console.log(`200 boards scored in ${((performance.now() - began) / 1000).toFixed(1)} s`)
    expect(status).toBe(0)
    expect(linesOf(out).map(({ file }) => file)).toEqual(files)
  })

  test('a reader that has seen enough, or wants no messages, is no error', () => {
    const { folder, put } = commandFolder()
    put('a.json', JSON.stringify(TEMPLATES[0]))
    const files = Array.from({ length: 60 }, () => 'a.json').join(' ')
    const typed = (line: string) =>
      execFileSync('bash', ['-c', `set -o pipefail; ${line}`, process.execPath, COMMAND], {
        cwd: folder,
        env: environment(),
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      })
    expect(typed(`"$0" "$1" score --json ${files} | head -n 1`).split('\n')).toHaveLength(2)
    expect(typed(`"$0" "$1" score a.json 2> >(true) | wc -l`).trim()).not.toBe('0')
  })
})

describe('check', () => {
  test('finds what each vector says, and ends with 1 only where an error is', async () => {
    const { run, put } = commandFolder()
    for (const { id, board } of lint.vectors) put(`${id}.json`, JSON.stringify(board))
    const files = lint.vectors.map(({ id }) => `${id}.json`)
    const { status, out, err } = await run('check', '--json', '--all', ...files)
    expect([status, err]).toEqual([1, ''])
    const lines = linesOf(out) as unknown as readonly FoundIn[]
    expect(lines.map(({ file, findings }) => [file, setOf(findings)])).toEqual(
      lint.vectors.map(({ id, expected }) => [`${id}.json`, [...new Set<string>(expected)].sort()]),
    )
    expect((await run('check', '--json', '--all', 'L00.json')).status).toBe(0)
  })

  test('asks the core checks, and all when told to, of a .cxboard as of the JSON', async () => {
    const { run, put } = commandFolder()
    put('sports.json', JSON.stringify(TEMPLATES.find(({ id }) => id === 'sports')))
    await run('convert', 'sports.json', 'sports.cxboard')
    for (const [words, counts] of [
      [[], [22, 13, 1]],
      [['--all'], [23, 15, 3]],
    ] as const) {
      const { status, out } = await run('check', '--json', ...words, 'sports.json', 'sports.cxboard')
      expect(status).toBe(1)
      const [json, packed] = linesOf(out) as unknown as readonly FoundIn[]
      expect(countsOf(json?.findings ?? [])).toEqual(counts)
      expect(packed?.findings).toEqual(json?.findings)
    }
  })
})

describe('validate', () => {
  test('says yes or no of each file, and ends with the worst', async () => {
    const { run, put } = commandFolder()
    put('good.json', JSON.stringify(TEMPLATES[0]))
    await run('convert', 'good.json', 'good.cxboard')
    put('none.cxboard', 'not a board')
    put('cut.cxboard', '')
    put('wrong.json', JSON.stringify({ ...TEMPLATES[0], target: 101 }))
    put('broken.json', '{"frames": [')
    const good = await run('validate', '--json', 'good.json', 'good.cxboard')
    expect(good).toMatchObject({ status: 0, err: '' })
    const bad = await run(
      'validate',
      '--json',
      'good.json',
      'none.cxboard',
      'cut.cxboard',
      'wrong.json',
      'broken.json',
    )
    expect(bad.status).toBe(1)
    expect(linesOf(bad.out)).toMatchObject([
      { file: 'good.json', ok: true, code: null, message: null, where: null },
      { file: 'none.cxboard', ok: false, code: 'E_NOT_CXBOARD' },
      { file: 'cut.cxboard', ok: false, code: 'E_EMPTY' },
      { file: 'wrong.json', ok: false, code: 'E_RECORD', where: expect.stringContaining('target') },
      { file: 'broken.json', ok: false, code: 'E_JSON' },
    ])
    expect(bad.err.trim().split('\n')).toHaveLength(4)
    const gone = await run('validate', '--json', 'gone.json', 'good.json', 'none.cxboard')
    expect(gone.status).toBe(3)
    expect(linesOf(gone.out).map(({ ok, code }) => [ok, code])).toEqual([
      [false, 'E_GONE'],
      [true, null],
      [false, 'E_NOT_CXBOARD'],
    ])
    expect((await run('validate', 'good.json')).out).toBe('good.json: a sound board.\n')
  })
})

describe('export', () => {
  test('as JSON is the board again', async () => {
    const { run, put, json } = commandFolder()
    put('a.json', JSON.stringify(TEMPLATES[2]))
    await run('convert', 'a.json', 'a.cxboard')
    expect(await run('export', 'a.cxboard', '-o', 'b.json')).toEqual({
      status: 0,
      out: '',
      err: '“b.json” is written.\n',
    })
    expect(json('b.json')).toEqual(TEMPLATES[2])
  })

  test('as PDF has every text, bookmarks, tags, and its own fonts within', async () => {
    const { run, put, path } = commandFolder()
    const [template] = TEMPLATES.filter(({ id }) => id === 'park')
    put('park.json', JSON.stringify(template))
    expect(await run('export', 'park.json', '-o', 'deck.pdf')).toEqual({
      status: 0,
      out: '',
      err: '“deck.pdf” is written.\n',
    })
    const pdf = pdfAt(path('deck.pdf'))
    const frames = template?.frames ?? []
    const texts = [template?.title, template?.organisation, template?.intent, template?.promise].concat(
      frames.flatMap(({ title, what, who, how, guestOutcome, ownerRole }) => [
        title,
        what,
        who.situation,
        how.action,
        guestOutcome,
        ownerRole,
      ]),
      template?.personas.map(({ name }) => name),
    )
    expect(texts.filter((text) => !pdf.letters.includes(lettersOf(text ?? '?')))).toEqual([])
    expect(pdf.pages).toBeGreaterThan(frames.length + 1)
    expect(pdf.isTagged).toBe(true)
    expect(pdf.title).toBe(template?.title)
    expect(pdf.bookmarks).toEqual(expect.arrayContaining(frames.map(({ title }) => title)))
    expect(pdf.fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([])
    expect(new Set(pdf.fonts.map(({ name }) => name.split('-')[0]))).toEqual(new Set(['Inter', 'Fraunces']))
  })

  test.each(PAGES)('as PDF on %s %s has the right page', async (paper, orientation, width, height) => {
    const { run, path } = commandFolder()
    await run('new', '--template', 'table', '-o', 'a.cxboard')
    const { status } = await run(
      'export',
      'a.cxboard',
      '-o',
      'a.pdf',
      '--sections',
      'cover',
      '--paper',
      paper,
      '--orientation',
      orientation,
    )
    expect(status).toBe(0)
    const { size, isTagged } = pdfAt(path('a.pdf'))
    expect(Math.abs(size[0] - width)).toBeLessThan(0.5)
    expect(Math.abs(size[1] - height)).toBeLessThan(0.5)
    expect(isTagged).toBe(true)
  })

  test('of a board without frames is a deck that says so', async () => {
    const { run, put, path } = commandFolder()
    put('a.json', JSON.stringify({ title: 'Nothing yet', frames: [] }))
    expect((await run('export', 'a.json', '-o', 'a.pdf')).status).toBe(0)
    const { letters } = pdfAt(path('a.pdf'))
    expect(letters).toContain('Nothingyet')
    expect(letters).toContain('Noframesyet')
  })

  test('ends well though nobody hears its messages', async () => {
    const { put, path, unheard } = commandFolder()
    put('a.json', JSON.stringify({ frames: [] }))
    expect(await unheard('export', 'a.json', '-o', 'a.pdf')).toBe(0)
    expect(pdfAt(path('a.pdf')).pages).toBeGreaterThan(0)
  })

  test('told to end while it draws, ends with 3, says so and leaves what was there', async () => {
    const { folder, put, bytes, start } = commandFolder()
    const temporary = freshFolder()
    put('a.json', JSON.stringify(TEMPLATES[0]))
    put('deck.pdf', 'precious')
    const child = start(temporary, 'export', 'a.json', '-o', 'deck.pdf')
    const ran = ended(child)
    await expect.poll(() => hasPage(temporary), { timeout: 20_000 }).toBe(true)
    child.kill('SIGTERM')
    expect(await ran).toMatchObject({ status: 3, out: '', err: expect.stringMatching(/^Stopped before/) })
    expect(bytes('deck.pdf').toString()).toBe('precious')
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'deck.pdf'])
  })

  test('interrupted before it is done leaves the old deck, and nothing else', async () => {
    const { folder, put, bytes, start } = commandFolder()
    const temporary = freshFolder()
    put('a.json', JSON.stringify(TEMPLATES[0]))
    put('deck.pdf', 'precious')
    const child = start(temporary, 'export', 'a.json', '-o', 'deck.pdf')
    const ran = ended(child)
    await expect.poll(() => readdirSync(temporary), { timeout: 20_000 }).not.toEqual([])
    // As Ctrl+C does: everything the command started hears of it
    process.kill(-(child.pid ?? 0), 'SIGINT')
    expect((await ran).status).not.toBe(0)
    expect(bytes('deck.pdf').toString()).toBe('precious')
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'deck.pdf'])
  })
})

describe('what is asked wrongly', () => {
  const { folder, put, run } = commandFolder()
  put('a.json', JSON.stringify(TEMPLATES[0]))

  test.each(MISUSED)('%j ends with 2, and says what is wrong', async (words, sentence) => {
    const { status, out, err } = await run(...words)
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain(sentence)
    expect(readdirSync(folder)).toEqual(['a.json'])
  })

  test('help and the version go to standard output', async () => {
    expect(await run('--version')).toEqual({ status: 0, out: `cxboard ${version}\n`, err: '' })
    const help = await run('--help')
    expect([help.status, help.err]).toEqual([0, ''])
    for (const command of ['new', 'convert', 'export', 'score', 'check', 'validate']) {
      expect(help.out).toContain(`cxboard ${command} `)
      const explained = await run(command, '--help')
      expect([explained.status, explained.err]).toEqual([0, ''])
      expect(explained.out).toContain(`Usage: cxboard ${command}`)
    }
  })
})

describe('what cannot be read or written', () => {
  test('ends with 3, and a file that was there stays as it was', async () => {
    const { folder, put, dir, run, bytes } = commandFolder()
    put('a.json', JSON.stringify(TEMPLATES[0]))
    put('old.cxboard', 'precious')
    dir('folder.pdf')
    for (const [words, status, sentence] of [
      [['convert', 'gone.json', 'old.cxboard'], 3, "gone.json: The file can't be opened: no longer there."],
      [['convert', 'old.cxboard', 'old.cxboard'], 1, 'old.cxboard: This is not a board file.'],
      [
        ['convert', 'a.json', 'no/such/b.cxboard'],
        3,
        '“b.cxboard” could not be written (its folder is not there).',
      ],
      [['new', '--template', 'park', '-o', 'a.json/b.cxboard'], 3, '“b.cxboard” could not be written'],
      [['export', 'a.json', '-o', 'folder.pdf'], 3, '“folder.pdf” could not be written'],
    ] as const) {
      const { out, err, ...ran } = await run(...words)
      expect([ran.status, out]).toEqual([status, ''])
      expect(err).toContain(sentence)
    }
    expect(bytes('old.cxboard').toString()).toBe('precious')
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'folder.pdf', 'old.cxboard'])
  })
})

/** Whether a program that keeps its things in this folder has opened a page. */
function hasPage(folder: string): boolean {
  const words = readdirSync('/proc').map((name) => {
    try {
      return readFileSync(`/proc/${name}/cmdline`, 'utf8')
    } catch {
      return '' // it ended meanwhile
    }
  })
  return words.some((line) => line.includes('--type=renderer') && line.includes(folder))
}

interface FoundIn {
  readonly file: string
  readonly findings: readonly { readonly check: string; readonly severity: string }[]
}

function setOf(findings: FoundIn['findings']): readonly string[] {
  return [...new Set(findings.map(({ check }) => check))].sort()
}

function countsOf(findings: FoundIn['findings']): readonly number[] {
  return ['error', 'warning', 'info'].map(
    (level) => findings.filter(({ severity }) => severity === level).length,
  )
}
