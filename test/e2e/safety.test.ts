import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CONTENT_SECURITY_POLICY } from '../../main/protocol'
import { WEB_PREFERENCES } from '../../main/safetyRules'
import { type CallName, calls } from '../../shared/ipc'
import { freshFolder, openBoard, type Running, SAMPLE, saved, start } from './app'
import { NOWHERE } from './safety/addresses'
import { everythingIn, outcomesOfJunk } from './safety/calling'
import { codeProbes, nodeProbes } from './safety/codeProbes'
import { dropOn } from './safety/dropping'
import { filesWith } from './safety/filesWith'
import { inPage } from './safety/inPage'
import { SHAPES } from './safety/junk'
import { netEventsIn } from './safety/netLog'
import { fileProbes, networkProbes } from './safety/networkProbes'
import { navigationProbes, windowProbes } from './safety/placeProbes'
import { CANARY, permissionProbes, storageProbes } from './safety/powerProbes'
import type { Probe } from './safety/probe'
import { startSandboxed, statusOf, whyNoSandbox } from './safety/sandbox'
import {
  clickEveryWay,
  downloadOf,
  held,
  loaded,
  preferencesOf,
  reload,
  statusesOf,
  strangerAsks,
  windowsOf,
} from './safety/shell'
import { openSink } from './safety/sink'

const NAMES = Object.keys(calls) as readonly CallName[]
const sink = await openSink()
afterAll(() => sink.close())

const reason = whyNoSandbox()
describe.skipIf(reason !== null)(`the sandbox of the system${reason === null ? '' : ` (${reason})`}`, () => {
  test('the page lives in a process that sees no other and may ask the system for next to nothing', async () => {
    const { app, page, close } = await startSandboxed()
    await openBoard(page, SAMPLE)
    const renderer = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
    )
    // 2: a filter stands before every system call; a number for each world of processes it is in
    expect(statusOf(renderer ?? 0, 'Seccomp')).toBe('2')
    expect(statusOf(renderer ?? 0, 'NSpid').split(/\s+/).length).toBeGreaterThan(1)
    expect(statusOf(renderer ?? 0, 'NoNewPrivs')).toBe('1')
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Written from the sandbox')
    await saved(page)
    await close()
  })
})

describe('a script that got into the page', () => {
  const folder = freshFolder()
  describe('tries', () => {
    let running: Running
    beforeAll(async () => {
      running = await start({ folder })
      await openBoard(running.page, SAMPLE)
      await running.page.getByRole('textbox', { name: 'Title', exact: true }).fill(BOARD_CANARY)
      await saved(running.page)
      await inPage(running, "window.__mark = 'still here'")
    })
    afterAll(() => running.close())

    test('a page and a link dropped on the window lead nowhere', async () => {
      const { page } = running
      await dropOn(page, { files: [join(import.meta.dirname, '../../out/renderer/index.html')] })
      await page.getByRole('alertdialog').getByText('This is not a board file.').waitFor()
      await page.getByRole('alertdialog').getByRole('button', { name: 'Close' }).click()
      await dropOn(page, { link: `http://${sink.host}/dropped` })
      expect(await windowsOf(running)).toEqual(['app://cx/'])
    })

    test('a link clicked with every button and key opens nothing', async () => {
      await inPage(
        running,
        `put('a', { id: 'lure', href: 'http://${sink.host}/', target: '_blank' })
           .style.cssText = 'position:fixed;inset:0;z-index:9999'
         document.querySelector('#lure').addEventListener('mousedown', () => window.__pressed = 1)
         const drawn = () => new Promise(requestAnimationFrame)
         await drawn(); await drawn()`,
      )
      await clickEveryWay(running)
      await expect.poll(() => inPage(running, 'return window.__pressed')).toBe(1)
      expect(await windowsOf(running)).toEqual(['app://cx/'])
      await inPage(running, "document.querySelector('#lure').remove()")
    })

    const groups: Readonly<Record<string, readonly Probe[]>> = {
      Node: nodeProbes,
      code: codeProbes,
      network: networkProbes(sink.host),
      files: fileProbes,
      permissions: permissionProbes,
      storage: storageProbes,
      windows: windowProbes(sink.host),
      navigation: navigationProbes(sink.host),
    }
    for (const [group, probes] of Object.entries(groups)) {
      describe(group, () => {
        test.each(probes)('$name', async ({ body, expected }) => {
          expect(await inPage(running, body)).toEqual(expected)
        })
        test('and still there is one window, one page, and nothing has run', async () => {
          expect(await windowsOf(running)).toEqual(['app://cx/'])
          expect(await inPage(running, 'return [window.__pwned ?? null, window.__mark]')).toEqual([
            null,
            'still here',
          ])
        })
      })
    }

    test('a download is cancelled', async () => {
      const isPrevented = downloadOf(running)
      await inPage(running, "put('a', { download: 'x', href: URL.createObjectURL(new Blob(['x'])) }).click()")
      expect(await isPrevented).toBe(true)
    })

    test('addresses out of our files end at nothing', async () => {
      expect(await statusesOf(running, ['app://cx/', 'app://cx/index.html'])).toEqual([200, 200])
      const statuses = await statusesOf(running, NOWHERE)
      expect(NOWHERE.filter((_, i) => statuses[i] !== 404)).toEqual([])
    })

    test('the blank page, which nobody can prevent, is refused and left again', async () => {
      const letGo = await held(running)
      await inPage(running, "location.href = 'about:blank'").catch(() => {})
      await expect.poll(() => windowsOf(running)).toEqual(['about:blank'])
      for (const name of NAMES) {
        const answer = await inPage(running, `return host.call('${name}', ${JSON.stringify(SHAPES[name])})`)
        expect(answer).toEqual({ ok: false, trouble: { code: 'E_SENDER' } })
      }
      await letGo()
      await loaded(running)
    })

    for (const [name, way] of [
      ['the blank page', "location.href = 'about:blank'"],
      ['an address that is no page', "location.href = 'about:srcdoc'"],
      ['an address of ours at which nothing lies', "history.pushState(null, '', '/nowhere')"],
    ] as const) {
      test(`from ${name} the way leads back to the app`, async () => {
        await inPage(running, `window.__mark = 'before'; setTimeout(() => { ${way} }, 0)`)
        if (way.startsWith('history')) {
          await expect.poll(() => windowsOf(running)).toEqual(['app://cx/nowhere'])
          await reload(running)
        }
        await expect.poll(() => inPage(running, 'return window.__mark ?? location.href')).toBe('app://cx/')
        await loaded(running)
      })
    }
  })

  test('and nobody on this computer has heard a word of it', async () => {
    expect(sink.heard()).toBe(0)
    await fetch(`http://${sink.host}/`)
    expect(sink.heard()).toBe(1)
  })

  test('what the page put by is gone, and what was written stands in the library alone', () => {
    expect(filesWith(folder, CANARY)).toEqual([])
    const places = filesWith(folder, BOARD_CANARY)
    expect(places.length).toBeGreaterThan(0)
    expect(places.filter((path) => !path.startsWith('library/'))).toEqual([])
  })
})

const BOARD_CANARY = 'canary-4712-of-the-board'

describe('the border between page and program', () => {
  const folder = freshFolder()
  let running: Running
  let before: unknown
  beforeAll(async () => {
    const env = {
      CXBOARD_OPEN_FROM: join(folder, 'gone.cxboard'),
      CXBOARD_SAVE_TO: join(freshFolder(), 'asked'),
    }
    running = await start({ folder, env })
    await running.page.getByRole('button', { name: `Open ${SAMPLE}` }).waitFor()
    before = await everythingIn(running)
  })
  afterAll(() => running.close())

  test('is one frozen object of three functions', async () => {
    const shape =
      'return [Object.keys(host), Object.getOwnPropertySymbols(host).length, Object.isFrozen(host)]'
    expect(await inPage(running, shape)).toEqual([['call', 'on', 'pathOf'], 0, true])
  })

  test('the page stands under the policy word for word, and under every preference', async () => {
    const enforced = await inPage(
      running,
      `return new Promise((resolve) => {
         document.addEventListener('securitypolicyviolation', (event) => resolve(event.originalPolicy), { once: true })
         put('img', { src: 'http://${sink.host}/' })
       })`,
    )
    expect(enforced).toBe(CONTENT_SECURITY_POLICY)
    const told = await preferencesOf(running)
    const known = Object.entries(WEB_PREFERENCES).filter(([name]) => name in told)
    expect(known.length).toBeGreaterThan(8)
    expect(told).toMatchObject(Object.fromEntries(known))
  })

  test.each(NAMES)('%s: junk is refused or answered, never a bug', async (name) => {
    const outcomes = await outcomesOfJunk(running, name)
    expect(outcomes.length).toBeGreaterThan(20)
    const odd = outcomes.filter(
      ({ end }) => !/^(answered|not sent|usage|E_[A-Z_]+|[a-z]+-[a-z-]+)$/.test(end),
    )
    expect(odd).toEqual([])
  })

  test('a wrong number of arguments, a name that is none, and listeners that are none', async () => {
    const refusal = { ok: false, trouble: { code: 'E_ARGS' } }
    expect(await inPage(running, 'return host.call()')).toEqual(refusal)
    expect(await inPage(running, "return host.call('board.open')")).toEqual(refusal)
    expect(
      await inPage(running, "return host.call('place.get', {}, { path: '/etc' }, 'more')"),
    ).toMatchObject({ ok: true })
    for (const name of [
      "'library.drop'",
      "'__proto__'",
      "'toString'",
      '0',
      'null',
      "['library.open']",
      '{}',
    ]) {
      expect(await inPage(running, `return host.call(${name}, {})`)).toEqual(refusal)
    }
    expect(await inPage(running, "return typeof host.on('ipc-message', () => {})")).toBe('function')
    expect(await inPage(running, "return host.pathOf({ path: '/etc/passwd' })")).toMatch(/^threw /)
    expect(await inPage(running, "return host.pathOf(new File(['x'], 'x.cxboard'))")).toBe('')
  })

  test('a window that is none of ours is refused even on our own page, and there is no second channel', async () => {
    const answers = await strangerAsks(running, NAMES, freshFolder())
    for (const answer of answers.ours) expect(answer).toEqual({ ok: false, trouble: { code: 'E_SENDER' } })
    for (const answer of answers.others) expect(answer).toContain('No handler registered')
  })

  test('a flood is dammed, and after it the page is heard again', async () => {
    const flood = `const all = await Promise.all(Array.from({ length: 2000 }, () => host.call('place.get', {})))
      return all.map((answer) => answer.ok ? 'heard' : answer.trouble.code)`
    const ends = (await inPage(running, flood)) as readonly string[]
    expect(new Set(ends)).toEqual(new Set(['heard', 'E_RATE']))
    expect(ends.filter((end) => end === 'heard').length).toBeLessThan(1000)
    await expect.poll(() => inPage(running, "return (await host.call('place.get', {})).ok")).toBe(true)
  })

  test('after all of it the library is as it was', async () => {
    expect(await inPage(running, 'return ({}).polluted ?? null')).toBe(null)
    expect(await everythingIn(running)).toBe(before)
  })

  test('a remembered place that leads nowhere ends in the library', async () => {
    const place = {
      ...SHAPES['place.put'],
      view: 'frame',
      board: '__proto__',
      frame: 'constructor',
    }
    expect(await inPage(running, `return host.call('place.put', ${JSON.stringify(place)})`)).toMatchObject({
      ok: true,
    })
    await running.close()
    running = await start({ folder })
    await running.page.getByRole('button', { name: `Open ${SAMPLE}` }).waitFor()
    expect(await everythingIn(running)).toBe(before)
  })
})

describe('the network', () => {
  test('is never asked for anything, from the start to the end of a short path', async () => {
    const log = join(freshFolder(), 'net.json')
    const { app, page, close } = await start({ words: [`--log-net-log=${log}`] })
    await openBoard(page, SAMPLE)
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Without a network')
    await saved(page)
    await page.getByRole('tab', { name: 'Scorecard' }).click()
    await page.getByRole('button', { name: 'Library' }).click()
    await page.getByRole('button', { name: `Open ${SAMPLE}` }).waitFor()
    // The log would show a request: this one is ours, and it does not get through either
    const heard = sink.heard()
    const own = `http://${sink.host}/own`
    const answer = await app.evaluate(
      ({ net }, url) =>
        net.fetch(url).then(
          () => 'sent',
          () => 'refused',
        ),
      own,
    )
    await close()
    expect([answer, sink.heard()]).toEqual(['refused', heard])
    expect(netEventsIn(log)[0]).toEqual({ type: 'URL_REQUEST_START_JOB', to: own })
  })
})
