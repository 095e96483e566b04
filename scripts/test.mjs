import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { buildIfStale } from './build.mjs'
import { electronPath, withDisplay } from './electron.mjs'
import { fail, finished, needPrograms, nodePath, packageFile, root } from './programs.mjs'

const results = join(root, 'test-results/results.json')

/** `npm test`: unit and end-to-end tests in one run; the last line counts them. */
async function test(words) {
  if (process.platform === 'linux') await needPrograms(readersFor(words))
  await buildIfStale()
  const { version, source } = await electronPath()
  console.log(`Electron ${version} (${source})`)
  await rm(results, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
  const args = [packageFile('vitest/vitest.mjs'), 'run', ...reporters, ...words]
  const code = await withDisplay(() => finished(spawn(nodePath(), args, { cwd: root, stdio: 'inherit' })))
  const { passed, failed } = count()
  console.log(`tests: ${passed} passed, ${code !== 0 && failed === 0 ? 1 : failed} failed`)
  return code === 0 && failed > 0 ? 1 : code
}

/** The programs that read our files back, for the tests that are about to run; the big one not for every test. */
function readersFor(words) {
  const files = words.filter((word) => word.includes('/') || word.endsWith('.ts'))
  const isRun = (tests) =>
    files.length === 0 || files.some((file) => !file.endsWith('.ts') || tests.test(file))
  const asked = READERS.filter(({ tests }) => isRun(tests) && !words.join(' ').includes('--project unit'))
  return Object.fromEntries(asked.map(({ program, holder }) => [program, holder]))
}

/** Each with the Debian package that holds it, and the tests that ask it. */
const READERS = [
  { program: 'pdftotext', holder: 'poppler-utils', tests: /e2e/ },
  { program: 'qpdf', holder: 'qpdf', tests: /decks|brand/ },
  { program: 'soffice', holder: 'libreoffice-impress-nogui', tests: /pptx|slides/ },
]

/** A file that does not even load has no failed test in it, and counts as one. */
function count() {
  if (!existsSync(results)) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(results, 'utf8'))
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  )
  return { passed: numPassedTests, failed: numFailedTests + broken.length }
}

process.exitCode = await test(process.argv.slice(2)).catch(fail)
