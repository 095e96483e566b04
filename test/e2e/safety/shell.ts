import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Running } from '../app'

/** The addresses of all pages there are, in windows or not. */
export function windowsOf({ app }: Running): Promise<readonly string[]> {
  return app.evaluate(({ webContents }) => webContents.getAllWebContents().map((each) => each.getURL()))
}

/** Presses real keys and buttons of the mouse on whatever lies in the middle of the window. */
export function clickEveryWay({ app }: Running): Promise<void> {
  return app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    const at = { x: 640, y: 400, clickCount: 1 }
    for (const button of ['left', 'middle', 'right'] as const) {
      for (const modifiers of [[], ['control'], ['shift'], ['meta'], ['alt']] as const) {
        contents?.sendInputEvent({ type: 'mouseDown', ...at, button, modifiers: [...modifiers] })
        contents?.sendInputEvent({ type: 'mouseUp', ...at, button, modifiers: [...modifiers] })
      }
    }
  })
}

/** Waits until the app itself can be used. */
export async function loaded({ page }: Running): Promise<void> {
  await page.getByRole('banner').or(page.getByRole('main')).first().waitFor()
}

/** What the handler of our scheme answers to whoever gets past the page's policy. */
export function statusesOf({ app }: Running, addresses: readonly string[]): Promise<readonly number[]> {
  return app.evaluate(
    ({ session }, asked) =>
      Promise.all(
        asked.map((address) =>
          session
            .fromPartition('cx')
            .fetch(address)
            .then(({ status }) => status),
        ),
      ),
    addresses,
  )
}

/** The preferences of the window that Electron tells. */
export function preferencesOf({ app }: Running): Promise<Readonly<Record<string, unknown>>> {
  return app.evaluate(({ BrowserWindow }) => {
    // Not in Electron's own types
    const [window] = BrowserWindow.getAllWindows()
    const contents = window?.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }
    return contents.getLastWebPreferences()
  })
}

/** Loads the window anew from where it stands, as after a crash. */
export function reload({ app }: Running): Promise<void> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.reload())
}

/** Resolves when the page next began a download: whether that was prevented. */
export function downloadOf({ app }: Running): Promise<boolean> {
  return app.evaluate(
    ({ session }) =>
      new Promise<boolean>((resolve) =>
        session.fromPartition('cx').once('will-download', (event) => resolve(event.defaultPrevented)),
      ),
  )
}

/** Keeps the window from returning to the app by itself, so that a foreign page stands long enough to be tried. */
export async function held({ app }: Running): Promise<() => Promise<void>> {
  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    if (contents) contents.loadURL = () => Promise.resolve()
  })
  return () =>
    app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      if (!contents) return
      Reflect.deleteProperty(contents, 'loadURL')
      void contents.loadURL('app://cx/')
    })
}

/** What a second window of the program is told, with all of Electron's own way to call and on our own page. */
export async function strangerAsks({ app }: Running, names: readonly string[], folder: string) {
  const preload = join(folder, 'preload.cjs')
  writeFileSync(preload, STRANGER)
  return app.evaluate(
    async ({ BrowserWindow, session }, words) => {
      const webPreferences = { preload: words.preload, session: session.fromPartition('cx') }
      const window = new BrowserWindow({ show: false, webPreferences })
      await window.loadURL('app://cx/')
      const ask = (channel: string, name: string) =>
        window.webContents.executeJavaScript(`stranger(${JSON.stringify(channel)}, ${JSON.stringify(name)})`)
      const ours: unknown[] = await Promise.all(words.names.map((name) => ask('call', name)))
      const others: unknown[] = await Promise.all(
        ['event', 'host', ...words.names].map((name) => ask(name, name)),
      )
      window.destroy()
      return { ours, others }
    },
    { names, preload },
  )
}

const STRANGER = `
const { contextBridge, ipcRenderer } = require('electron')
contextBridge.exposeInMainWorld('stranger', (channel, name) =>
  ipcRenderer.invoke(channel, name, {}).catch((error) => error.message))
`
