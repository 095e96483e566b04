// An Electron with nothing in it but a window large enough for a sheet.
const { app, BrowserWindow } = require('electron')

app.whenReady().then(() => {
  new BrowserWindow({ width: 1600, height: 900, useContentSize: true }).loadURL('about:blank')
})
