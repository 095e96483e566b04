import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'

/** An empty window of the app's size, shown with its first picture as the app's is. */
export async function start() {
  await app.whenReady()
  await openWindow('window.html')
}

export async function openWindow(page, preload) {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    show: false,
    webPreferences: { sandbox: true, ...(preload ? { preload: join(import.meta.dirname, preload) } : {}) },
  })
  window.once('ready-to-show', () => window.show())
  await window.loadFile(join(import.meta.dirname, page))
  return window
}
