import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sourcesIn } from '../../sources'

const app = sourcesIn('shared', 'main', 'renderer').map(({ text }) => withoutImports(text))

describe('nothing is kept to be said that nobody says', () => {
  test.each(sourcesIn('shared/words').map(({ path }) => path))('%s', async (path) => {
    const words: Record<string, unknown> = await import(`../../../shared/words/${basename(path)}`)
    for (const [name, said] of Object.entries(words)) {
      if (typeof said !== 'object' || said === null || isHandedOn(name)) continue
      expect(Object.keys(said).filter((key) => !isSaid(name, key))).toEqual([])
    }
  })
})

function isSaid(words: string, key: string): boolean {
  return app.some((text) => new RegExp(`\\b${words}\\??\\.${key}\\b`).test(text))
}

/** Chosen from by a value, or given to somebody whole: who says what cannot be read here. */
function isHandedOn(words: string): boolean {
  return app.some((text) => new RegExp(`\\b${words}\\b(?!\\??\\.\\w)`).test(text))
}

function withoutImports(text: string): string {
  return text.replace(/^import [^;]*? from '.*'$/gm, '').replace(/^export const \w+/gm, '')
}
