import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import templates from '../../../assets/templates/templates.json'
import type { Tools } from '../../../main/cli/command'
import { runCommand } from '../../../main/cli/run'

/** What a command answered. */
export interface Ran {
  readonly status: number
  readonly out: string
  readonly err: string
}

/** The command line in a folder of its own that is gone after the test. */
export function cliFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'cxboard-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = (name: string) => join(folder, name)
  return {
    folder,
    path,
    bytes: (name: string) => readFileSync(path(name)),
    json: (name: string) => JSON.parse(readFileSync(path(name), 'utf8')) as Record<string, unknown>,
    put(name: string, content: unknown): string {
      writeFileSync(
        path(name),
        content instanceof Uint8Array || typeof content === 'string' ? content : JSON.stringify(content),
      )
      return path(name)
    },
    dir(name: string): string {
      mkdirSync(path(name))
      return path(name)
    },
  }
}

export async function run(words: readonly string[], tools: Tools = { pages: null }): Promise<Ran> {
  const said = { out: '', err: '' }
  const io = {
    out: (text: string) => {
      said.out += text
    },
    err: (text: string) => {
      said.err += text
    },
  }
  return { status: await runCommand(words, io, tools), ...said }
}

export function template(id: string): Record<string, unknown> {
  const found = templates.templates.find((each) => each.id === id)
  if (!found) throw new Error(`no template ${id}`)
  return found
}

export const TEMPLATE_IDS: readonly string[] = templates.templates.map(({ id }) => id)

export function linesOf(text: string): readonly Record<string, unknown>[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}
