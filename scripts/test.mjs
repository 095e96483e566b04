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
  await needPrograms(process.platform === 'linux' ? { pdftotext: 'poppler-utils' } : {})
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
