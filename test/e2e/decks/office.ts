import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

/** LibreOffice's PDF of a file of Office, beside it. It gets a profile of its own, so that no other run is in its way. */
export async function pdfByOffice(path: string): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), 'office-'))
  const own = `-env:UserInstallation=${pathToFileURL(profile).href}`
  const folder = join(dirname(path), 'by-office')
  try {
    await run('soffice', [own, '--headless', '--convert-to', 'pdf', '--outdir', folder, path], {
      timeout: 150_000,
    })
  } finally {
    rmSync(profile, { recursive: true, force: true })
  }
  return join(folder, `${basename(path, '.pptx')}.pdf`)
}

const run = promisify(execFile)
