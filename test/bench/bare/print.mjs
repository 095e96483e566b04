import { readFile, writeFile } from 'node:fs/promises'
import { app, BrowserWindow } from 'electron'

/** Named files are printed one after the other and the program ends; unnamed, it waits to be asked. */
export async function start() {
  await app.whenReady()
  globalThis.print = print
  const [html, pdf] = ['--html=', '--pdf='].map((name) =>
    process.argv.find((word) => word.startsWith(name))?.slice(name.length),
  )
  if (html && pdf) {
    await print(html, pdf)
    app.exit(0)
  }
  // Keeps the program from ending with the window of a print
  app.on('window-all-closed', () => {})
}

/** A new hidden window, the pages, the file. */
async function print(html, pdf) {
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true, javascript: false } })
  await window.loadFile(html)
  const bytes = await window.webContents.printToPDF({ printBackground: true, preferCSSPageSize: true })
  window.destroy()
  await writeFile(pdf, bytes)
}
