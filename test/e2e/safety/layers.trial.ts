import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { openBoard, type Running, SAMPLE, start } from '../app'
import { codeProbes } from './codeProbes'
import { inPage } from './inPage'
import { networkProbes } from './networkProbes'
import { permissionProbes } from './powerProbes'
import type { Probe } from './probe'
import { windowsOf } from './shell'
import { openSink } from './sink'

/** Everything that stands between a script in the page and the world; see layers/main.mjs for what each of them is. */
const LAYERS = [
  'sources',
  'types',
  'requests',
  'names',
  'leaving',
  'returning',
  'windows',
  'rtc',
  'permissions',
] as const
type Layer = (typeof LAYERS)[number]

const sink = await openSink()
afterAll(() => sink.close())

/** The app with these layers and no other. */
async function startWith(...on: readonly Layer[]): Promise<Running> {
  const running = await start({
    program: join(import.meta.dirname, 'layers'),
    env: { LAYERS_OFF: LAYERS.filter((layer) => !on.includes(layer)).join(',') },
  })
  await openBoard(running.page, SAMPLE)
  return running
}

/** Tries everything, however it ends; answers which probes ended otherwise than with all layers. */
async function tried(running: Running, probes: readonly Probe[]): Promise<readonly string[]> {
  const through: string[] = []
  for (const { name, body, expected } of probes) {
    const end = await inPage(running, body)
    if (JSON.stringify(end) !== JSON.stringify(expected)) through.push(name)
  }
  return through
}

/** The probes of which the sink has heard: a connection that comes late counts for the probe after. */
async function heardOf(running: Running, probes: readonly Probe[]): Promise<readonly string[]> {
  const through: string[] = []
  for (const { name, body } of probes) {
    const before = sink.heard()
    await inPage(running, `const end = await (async () => { ${body} })(); await turn(); return end`)
    if (sink.heard() > before) through.push(name)
  }
  return through
}

/** Connections that are opened for later: no request is made, so there is none to cancel. */
const CONNECTS: ReadonlySet<string> = new Set([
  'a link for preconnect',
  'a link for dns-prefetch',
  'WebTransport',
])

const isRtc = ({ name }: Probe) => name.includes('WebRTC')
/** Frames and forms leave the page; the rest of these stays in it. */
const network = networkProbes(sink.host).filter((probe) => !isRtc(probe))
const rtc = networkProbes(sink.host).filter(isRtc)

describe('a script that reaches for the network', () => {
  test('gets through when every layer is away, so the probes can tell', async () => {
    const running = await startWith()
    const heard = sink.heard()
    await tried(running, network.slice(0, 8))
    expect(sink.heard()).toBeGreaterThan(heard)
    await tried(running, rtc)
    await running.close()
  })

  test.each(['sources', 'names'] as const)('is stopped by the %s alone', async (layer) => {
    const running = await startWith(layer, 'leaving', 'windows')
    expect(await heardOf(running, network)).toEqual([])
    await running.close()
  })

  test('is stopped by the requests alone, but for what connects and asks nothing', async () => {
    const running = await startWith('requests', 'leaving', 'windows')
    const heard = await heardOf(running, network)
    expect(heard.filter((name) => !CONNECTS.has(name))).toEqual([])
    await running.close()
  })

  test('learns nothing of this computer by WebRTC, for its own layer alone', async () => {
    const bare = await startWith()
    expect(await tried(bare, rtc)).not.toEqual([])
    await bare.close()
    const running = await startWith('rtc')
    const heard = sink.heard()
    expect(await tried(running, rtc)).toEqual([])
    expect(sink.heard()).toBe(heard)
    await running.close()
  })
})

describe('text that wants to be code', () => {
  const pwned = (running: Running) => inPage(running, 'await turn(); return window.__pwned ?? null')

  test('runs when every layer is away, so the probes can tell', async () => {
    const running = await startWith()
    await tried(running, codeProbes)
    expect(await pwned(running)).toBe(1)
    await running.close()
  })

  test('never runs under the sources alone', async () => {
    const running = await startWith('sources', 'leaving')
    await tried(running, codeProbes)
    expect(await pwned(running)).toBe(null)
    await running.close()
  })

  test('never runs under the types alone, where it is handed over as text', async () => {
    const running = await startWith('types', 'leaving')
    await tried(
      running,
      codeProbes.filter(({ name }) => !/module/.test(name)),
    )
    expect(await pwned(running)).toBe(null)
    await running.close()
  })
})

describe('a way out of the page', () => {
  const leave = async (running: Running, way: string) => {
    await inPage(running, `setTimeout(() => { ${way} }, 0)`).catch(() => {}) // the page may be gone by then
  }
  const ways = [`location.href = 'http://${sink.host}/nav'`, "location.href = 'data:text/html,x'"]

  test('leads away when every layer is away, so the probes can tell', async () => {
    const running = await startWith()
    await leave(running, ways[0] ?? '')
    await expect.poll(() => windowsOf(running)).toEqual([`http://${sink.host}/nav`])
    await running.close()
  })

  test('is closed by what hinders leaving, alone', async () => {
    const running = await startWith('leaving')
    const heard = sink.heard()
    await inPage(running, "window.__mark = 'still here'")
    for (const way of ways) await leave(running, way)
    await inPage(running, "await turn(); await host.call('place.get', {})")
    expect(await inPage(running, 'return window.__mark')).toBe('still here')
    expect(sink.heard()).toBe(heard)
    await running.close()
  })

  test('ends in the app again by what leads back, alone', async () => {
    const running = await startWith('returning')
    await leave(running, ways[0] ?? '')
    await expect.poll(() => windowsOf(running)).toEqual(['app://cx/'])
    await running.close()
  })

  test('reaches nobody where requests are cancelled, alone', async () => {
    const running = await startWith('requests')
    const heard = sink.heard()
    await leave(running, ways[0] ?? '')
    await expect.poll(() => windowsOf(running)).not.toEqual(['app://cx/'])
    expect(sink.heard()).toBe(heard)
    // Where it stands now is nowhere, and nobody there would answer the question before closing
    running.app.process().kill('SIGKILL')
  })

  test('into a window of its own is closed by its layer alone', async () => {
    const running = await startWith('windows')
    expect(await inPage(running, `return window.open('http://${sink.host}/open')`)).toBe(null)
    expect(await windowsOf(running)).toEqual(['app://cx/'])
    await running.close()
  })
})

test('what needs a permission is refused by its layer alone, and given without it', async () => {
  const bare = await startWith()
  expect(await inPage(bare, 'return Notification.requestPermission()')).toBe('granted')
  await bare.close()
  const running = await startWith('permissions')
  expect(await tried(running, permissionProbes)).toEqual([])
  await running.close()
})
