// Run by hand: turns the drawings of two packages into assets/art, which is committed. Deterministic.
import { writeFileSync } from 'node:fs'
import { peepsArt } from './art/peeps.mjs'
import { stampsArt } from './art/stamps.mjs'

write('peeps.json', peepsArt())
write('stamps.json', stampsArt())

/** One drawing a line, so that a change of one shows as one. */
function write(name, art) {
  const parts = Object.entries(art).map(([key, value]) => `${JSON.stringify(key)}:${lines(value)}`)
  writeFileSync(new URL(`../assets/art/${name}`, import.meta.url), `{\n${parts.join(',\n')}\n}\n`)
}

function lines(value) {
  if (typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[\n${value.map((one) => JSON.stringify(one)).join(',\n')}\n]`
  const entries = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}:${JSON.stringify(one)}`)
  return `{\n${entries.join(',\n')}\n}`
}
