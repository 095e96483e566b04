import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contrast } from '../contrast'

const css = readFileSync(join(import.meta.dirname, '../../renderer/tokens.css'), 'utf8')

/** Text tokens and the surfaces they stand on. `ink-3` is for large text and icons only: 3 to 1. */
const pairs: readonly [string, string, number][] = [
  ...['ink', 'ink-2', 'alarm', 'calm'].flatMap((text) =>
    ['desk', 'panel', 'raised', 'hover'].map((ground): [string, string, number] => [text, ground, 4.5]),
  ),
  ...['desk', 'panel', 'raised'].map((ground): [string, string, number] => ['ink-3', ground, 3]),
  ...['what', 'who', 'how'].map((word): [string, string, number] => [word, `${word}-tint`, 4.5]),
  ...['what-tint', 'who-tint', 'how-tint', 'alarm-tint'].map((ground): [string, string, number] => [
    'ink-2',
    ground,
    4.5,
  ]),
  ['on-strong', 'strong', 4.5],
  ['alarm', 'alarm-tint', 4.5],
  ...['desk', 'panel', 'raised'].map((ground): [string, string, number] => ['focus', ground, 3]),
]

describe.each([
  ['light', /:root \{([^}]*)\}/],
  ['dark', /:root\[data-theme="dark"\] \{([^}]*)\}/],
])('the %s theme', (_, block) => {
  const tokens = new Map(
    [...(block.exec(css)?.[1] ?? '').matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [
      name,
      value,
    ]),
  )
  test.each(pairs)('%s reads on %s', (text, ground, least) => {
    expect(contrast(tokens.get(text) ?? '', tokens.get(ground) ?? '')).toBeGreaterThanOrEqual(least)
  })
})

test('both themes give every colour role a value', () => {
  const names = (block: RegExp) =>
    [...(block.exec(css)?.[1] ?? '').matchAll(/--([\w-]+): #/g)].map(([, name]) => name)
  expect(names(/:root\[data-theme="dark"\] \{([^}]*)\}/).sort()).toEqual(names(/:root \{([^}]*)\}/).sort())
})
