import { app } from 'electron'
import { openWindow } from './window.mjs'

export async function start() {
  await app.whenReady()
  await openWindow('canvas.html')
}
