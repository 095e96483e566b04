import type { BrowserWindowConstructorOptions, CustomScheme, WebPreferences } from 'electron'

/** The rules of the shell as plain values, so that a test holds each of them. */
export const REFUSED_SWITCHES = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-allow-origins',
  'no-sandbox',
  'disable-web-security',
  'load-extension',
  'js-flags',
  'host-resolver-rules',
  'proxy-server',
  'renderer-cmd-prefix',
  'utility-cmd-prefix',
  'gpu-launcher',
  'disable-site-isolation-trials',
  'allow-file-access-from-files',
  'user-data-dir',
] as const

/** The first switch a packaged program refuses to start with, or null. */
export function refusedSwitch(args: readonly string[]): string | null {
  for (const arg of args) {
    const lower = arg.toLowerCase()
    if (REFUSED_SWITCHES.some((name) => switchForms(name).some((form) => lower.startsWith(form)))) return arg
  }
  return null
}

/** Chromium reads '--name', '-name' and, on Windows, '/name'. */
function switchForms(name: string): readonly string[] {
  return process.platform === 'win32' ? [`--${name}`, `-${name}`, `/${name}`] : [`--${name}`, `-${name}`]
}

export const SCHEME: CustomScheme = {
  scheme: 'app',
  privileges: {
    standard: true,
    secure: true,
    supportFetchAPI: false,
    corsEnabled: false,
    stream: false,
    bypassCSP: false,
    allowServiceWorkers: false,
    codeCache: true,
  },
}

/** What every page of this program lives under; the session and the preload come with the window. */
export const WEB_PREFERENCES = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  plugins: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  safeDialogs: true,
  autoplayPolicy: 'user-gesture-required',
  // The pickers of showOpenFilePicker and its like ask for no permission, and our own dialogs stand in main
  disableBlinkFeatures: 'FileSystemAccessLocal',
} as const satisfies WebPreferences

/** A page to be printed runs no script at all. */
export const PRINT_PREFERENCES = {
  ...WEB_PREFERENCES,
  devTools: false,
  javascript: false,
  webgl: false,
  backgroundThrottling: false,
} as const satisfies WebPreferences

export const WINDOW_LIMITS = {
  minWidth: 900,
  minHeight: 600,
} as const satisfies BrowserWindowConstructorOptions

/** Requests that may leave a page at all; everything else is cancelled before it starts. */
export function isOwnRequest(url: string, developer: 'developer' | 'packaged'): boolean {
  if (url.startsWith('app://cx/') || url.startsWith('blob:app://cx/')) return true
  return developer === 'developer' && url.startsWith('devtools:')
}

/** Two things are allowed, and only to the page itself. */
export function isAllowedPermission(permission: string, isMainFrame: boolean): boolean {
  return isMainFrame && (permission === 'fullscreen' || permission === 'clipboard-sanitized-write')
}
