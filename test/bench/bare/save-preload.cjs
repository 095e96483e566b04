const { contextBridge, ipcRenderer } = require('electron')

contextBridge.exposeInMainWorld('bare', {
  save: (record) => ipcRenderer.invoke('save', record),
})
