import { app, protocol } from 'electron'
import { refusedSwitch, SCHEME } from './safetyRules'

/** Everything that has to be true before Electron is ready. Ends a packaged program that was started with a bad switch. */
export function secureBeforeReady(): void {
  if (app.isPackaged && refusedSwitch(process.argv.slice(1))) {
    app.exit(64)
    // exit() lets this turn of the loop finish, and nothing may be opened in it
    process.exit(64)
  }
  // Root on Linux has no sandbox to offer: a checkout started there says so with the switch, a packaged program cannot.
  if (app.isPackaged || !process.argv.includes('--no-sandbox')) app.enableSandbox()
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('disable-features', 'WebBluetooth')
  protocol.registerSchemesAsPrivileged([SCHEME])
  // Every session, Electron's own too, begins by fetching a dictionary for its language: with no language there is none
  app.on('session-created', (session) => session.setSpellCheckerLanguages([]))
}

/** Holds for every page there will ever be: it goes nowhere, opens nothing and hosts nothing. */
export function guardContents(strayed: (contents: Electron.WebContents) => void): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault())
    contents.on('will-frame-navigate', (event) => event.preventDefault())
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
    // about:blank cannot be prevented, only left again; nor can an address of ours at which nothing lies
    contents.on('did-navigate', (_navigated, url, status) => {
      if (!isOurs(url) || status === 404) strayed(contents)
    })
    // about:srcdoc is no page at all: what stands there then is Chromium's own
    contents.on('did-fail-load', (_failed, code, _words, url, isMainFrame) => {
      if (isMainFrame && code !== ABORTED && !isOurs(url)) strayed(contents)
    })
  })
}

/** Chromium's number for what we prevented ourselves. */
const ABORTED = -3

function isOurs(url: string): boolean {
  return url.startsWith('app://cx/')
}
