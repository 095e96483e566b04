import { expect, test } from 'vitest'
import { wordsIn } from '../../../main/cli/commandLine'
import { isCommand } from '../../../main/cli/run'
import { cliFolder, run } from './harness'

const GRAMMAR = {
  values: { output: ['-o', '--output'], paper: ['--paper'] },
  flags: { json: ['--json'] },
  later: ['--frames'],
}

test('options and files are told apart in any order', () => {
  const words = wordsIn(['a', '--json', '-o', 'out', 'b', '--paper=a4'], GRAMMAR)
  expect(words.files).toEqual(['a', 'b'])
  expect([words.value('output'), words.value('paper'), words.has('json'), words.problems]).toEqual([
    'out',
    'a4',
    true,
    [],
  ])
})

test('after two hyphens everything is a file', () => {
  expect(wordsIn(['--', '--json', '-o', '--'], GRAMMAR).files).toEqual(['--json', '-o', '--'])
})

test('all that is wrong is said at once', () => {
  const { problems } = wordsIn(
    ['--colour', '-o', '--json=yes', '--paper', 'a4', '--paper', 'a4', '--frames', '1-3'],
    GRAMMAR,
  )
  expect(problems).toEqual([
    'There is no option “--colour” here.',
    '“-o” needs a value after it.',
    '“--json” takes no value.',
    '“--paper” was given twice.',
    'This version cannot do “--frames” yet.',
  ])
})

test('a word is a command only if it is one', () => {
  for (const word of [
    'new',
    'convert',
    'export',
    'score',
    'validate',
    'check',
    'merge',
    'help',
    '--help',
    '--version',
  ]) {
    expect(isCommand(word)).toBe(true)
  }
  for (const word of ['', 'board.cxboard', '/home/a/new.cxboard', '--json', 'constructor', '__proto__']) {
    expect(isCommand(word)).toBe(false)
  }
})

test('without a word the commands are shown, and it counts as misuse', async () => {
  const { status, out, err } = await run([])
  expect([status, out]).toEqual([2, ''])
  expect(err).toContain('cxboard convert IN OUT')
})

test('help lists what this version can do', async () => {
  for (const words of [['help'], ['--help'], ['-h']]) {
    const { status, out } = await run(words)
    expect(status).toBe(0)
    for (const command of ['new', 'convert', 'export', 'score', 'check', 'merge', 'validate'])
      expect(out).toContain(`cxboard ${command} `)
  }
})

test('one command explains itself', async () => {
  const asked = await run(['help', 'export'])
  expect(asked).toMatchObject({ status: 0, err: '' })
  expect(asked.out).toContain('--orientation')
  expect(await run(['export', '--help'])).toEqual(asked)
})

test('the version is a version', async () => {
  for (const word of ['--version', 'version']) {
    const { status, out } = await run([word])
    expect(status).toBe(0)
    expect(out).toMatch(/^cxboard \d+\.\d+\.\d+\n$/)
  }
})

test.each([
  [['paint'], 'There is no command “paint”.'],
  [['check', '--all'], 'Name at least one board to read.'],
  [['merge', 'a.json'], 'Name the two boards to merge: yours first, then theirs.'],
  [['score'], 'Name at least one board to read.'],
  [['validate', '--json'], 'Name at least one board to read.'],
  [['score', '--josn', 'a.json'], 'There is no option “--josn” here.'],
  [['convert', 'a.json'], 'Name the file to write.'],
  [['convert'], 'Name the board to read.'],
  [['convert', 'a.json', 'b.docx'], 'The name must end in .cxboard or .json.'],
  [['convert', 'a.json', 'b.json', 'c.json'], '“c.json” is one word too many.'],
  [['new'], '“--template” is missing.'],
  [['new', '--template', 'park', '-o', 'x.pdf'], 'The name must end in .cxboard or .json.'],
  [['export', 'a.json'], '“-o” is missing.'],
  [['export', 'a.json', '-o', 'x.doc'], 'The name must end in .pdf or .pptx or .png'],
  [['export', 'a.json', '-o', 'x.pptx'], 'needs the app itself'],
  [['export', 'a.json', '-o', 'x.csv', '--sections', 'cover'], '“cover” is nothing --sections knows.'],
  [['export', 'a.json', '-o', 'x.csv', '--tables', 'frames,all'], '“all” is nothing --tables knows.'],
  [
    ['export', 'a.json', '-o', 'x.pdf', '--paper', 'a3'],
    '“a3” is nothing --paper knows. It knows 16:9, a4, letter.',
  ],
  [['export', 'a.json', '-o', 'x.json', '--paper', 'a4'], '“--paper” is only for pdf, pptx.'],
  [['help', 'paint'], 'There is no command “paint”.'],
  [['--version', 'now'], '“now” is one word too many.'],
])('%j is answered with what is wrong and where to look', async (words, sentence) => {
  const { status, out, err } = await run(words)
  expect([status, out]).toEqual([2, ''])
  expect(err).toContain(sentence)
  expect(err).toContain('cxboard help')
})

test('several mistakes in one command are all named', async () => {
  const { err } = await run(['export', '--colour', '-o', 'x.doc', '--paper', 'a3', '--orientation', 'up'])
  for (const part of ['--colour', 'x.doc', 'a3', 'up', 'Name the board to read.']) expect(err).toContain(part)
})

test('a file whose name looks like an option can be read', async () => {
  const { put, folder } = cliFolder()
  put('--json', 'x')
  expect((await run(['validate', '--', `${folder}/--json`])).status).toBe(1)
})
