import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron'
import type { EventName, Events } from '../shared/ipc'
import type { Border, Caller } from './border'

/** Listens on the one channel there is. The border may still be on its way while the first page loads. */
export function listen(border: () => Promise<Border>): void {
  ipcMain.handle('call', async (event, name: unknown, input: unknown) => {
    // The frame can be gone by the next turn, so it is read at once
    const caller = callerOf(event)
    return (await border())(caller, name, input)
  })
}

/** Tells a window something unasked; a window that is gone hears nothing. */
export function emit<N extends EventName>(window: BrowserWindow, name: N, payload: Events[N]): void {
  if (!window.isDestroyed()) window.webContents.send('event', name, payload)
}

/** How to ask a window's page whether it still answers; the preload does so, as soon as the page lets it. */
export function askAlive({ webContents }: BrowserWindow, answered: () => void): () => void {
  webContents.ipc.on('alive', answered)
  return () => webContents.send('alive')
}

/**
 * The main frame is known by its process and its number there. Electron goes on calling the frame of a page that was
 * loaded again after a crash `detached`, so that word says nothing; a frame on its way out has another number.
 */
function callerOf({ senderFrame, sender }: IpcMainInvokeEvent): Caller {
  const { mainFrame } = sender
  const isMain =
    senderFrame !== null &&
    senderFrame.processId === mainFrame.processId &&
    senderFrame.routingId === mainFrame.routingId
  return { url: senderFrame?.url ?? null, frame: isMain ? 'main' : 'other', contents: sender.id }
}
