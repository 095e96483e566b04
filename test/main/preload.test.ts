import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { calls, EVENT_NAMES } from '../../shared/ipc'

/** Electron's side of the preload, as far as it can be seen from here. */
const electron = vi.hoisted(() => ({
  exposed: new Map<string, Record<string, (...args: never[]) => unknown>>(),
  invoked: [] as unknown[][],
  emit: (_event: unknown, _name: string, _payload: unknown) => {},
}))

vi.mock('electron', () => ({
  contextBridge: { exposeInMainWorld: (name: string, api: never) => electron.exposed.set(name, api) },
  ipcRenderer: {
    on: (channel: string, listener: typeof electron.emit) => {
      if (channel === 'event') electron.emit = listener
    },
    invoke: (...args: unknown[]) => {
      electron.invoked.push(args)
      return Promise.resolve({ ok: true, value: null })
    },
  },
  webUtils: { getPathForFile: (file: { readonly path: string }) => file.path },
}))

interface Host {
  call(name: unknown, input: unknown): Promise<unknown>
  on(name: unknown, listener: (payload: unknown) => void): () => void
  pathOf(file: unknown): string
}

let host: Host

beforeAll(async () => {
  await import('../../main/preload')
  host = electron.exposed.get('host') as unknown as Host
})
beforeEach(() => {
  electron.invoked.length = 0
})

test('a page finds three functions and cannot change them', () => {
  expect([...electron.exposed.keys()]).toEqual(['host'])
  expect(Object.keys(host)).toEqual(['call', 'on', 'pathOf'])
  expect(Object.isFrozen(host)).toBe(true)
})

test('every declared call passes on the one channel, with nothing added', async () => {
  for (const name of Object.keys(calls)) await host.call(name, { a: 1 })
  expect(electron.invoked).toEqual(Object.keys(calls).map((name) => ['call', name, { a: 1 }]))
})

test.each(['', 'shell.open', 'library.open ', '__proto__', 'toString', null, undefined, 7, ['library.open']])(
  'the call %j never leaves the page',
  async (name) => {
    expect(await host.call(name, {})).toEqual({ ok: false, trouble: { code: 'E_ARGS' } })
    expect(electron.invoked).toEqual([])
  },
)

test('every declared event is heard, without Electron’s own event, until the listener is taken off', () => {
  for (const name of EVENT_NAMES) {
    const heard: unknown[][] = []
    const off = host.on(name, (...args) => heard.push(args))
    electron.emit({ sender: 'electron' }, name, { told: name })
    off()
    electron.emit({ sender: 'electron' }, name, { told: 'again' })
    expect(heard).toEqual([[{ told: name }]])
  }
})

test('an event nobody declared is never heard', () => {
  const heard: unknown[] = []
  host.on('secret', (payload) => heard.push(payload))
  host.on('__proto__', (payload) => heard.push(payload))
  electron.emit({}, 'secret', 1)
  electron.emit({}, '__proto__', 1)
  expect(heard).toEqual([])
})

test('the path of a dropped file is asked of Electron', () => {
  expect(host.pathOf({ path: '/home/ann/a.cxboard' })).toBe('/home/ann/a.cxboard')
})
