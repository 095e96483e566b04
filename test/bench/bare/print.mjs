import { writeFile } from 'node:fs/promises'
import { app, BrowserWindow } from 'electron'
import { openWindow } from './window.mjs'

/** With files named it prints and ends; without, it shows a window and waits to be asked. */
export async function start() {
  await app.whenReady()
  const [html, pdf] = ['--html=', '--pdf='].map((name) =>
    process.argv.find((word) => word.startsWith(name))?.slice(name.length),
  )
  if (html && pdf) {
    // The window of the print closes before the file is written
    app.on('window-all-closed', () => {})
    await print(html, pdf)
    app.exit(0)
    return
  }
  globalThis.print = print
  await openWindow('window.html')
}

/** A new hidden window, the pages, the file. */
async function print(html, pdf) {
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true, javascript: false } })
  await window.loadFile(html)
  const bytes = await window.webContents.printToPDF({
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })
  window.destroy()
  await writeFile(pdf, bytes)
}
