import { describe, expect, test } from 'vitest'
import {
  isAllowedPermission,
  isOwnRequest,
  PRINT_PREFERENCES,
  REFUSED_SWITCHES,
  refusedSwitch,
  SCHEME,
  WEB_PREFERENCES,
} from '../../main/safetyRules'

test('a page lives under exactly these preferences', () => {
  expect(WEB_PREFERENCES).toEqual({
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
    disableBlinkFeatures: 'FileSystemAccessLocal',
  })
})

test('a printed page is held tighter than a page, and runs no script', () => {
  expect(PRINT_PREFERENCES).toEqual({
    ...WEB_PREFERENCES,
    devTools: false,
    javascript: false,
    webgl: false,
    backgroundThrottling: false,
  })
})

test('our scheme can load pages and nothing else', () => {
  expect(SCHEME).toEqual({
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
  })
})

describe('a packaged program refuses to start', () => {
  test.each(REFUSED_SWITCHES)('with --%s', (name) => {
    expect(refusedSwitch([`--${name}`])).toBe(`--${name}`)
    expect(refusedSwitch(['board.cxboard', `--${name}=1`])).toBe(`--${name}=1`)
    expect(refusedSwitch([`--${name.toUpperCase()}=1`])).toBe(`--${name.toUpperCase()}=1`)
    expect(refusedSwitch([`-${name}`])).toBe(`-${name}`)
  })

  test('but starts with a board, with a command and with switches that do no harm', () => {
    expect(refusedSwitch([])).toBeNull()
    expect(refusedSwitch(['/home/ann/no-sandbox.cxboard'])).toBeNull()
    expect(refusedSwitch(['export', 'in.cxboard', '-o', 'out.pdf', '--paper', 'a4'])).toBeNull()
    expect(refusedSwitch(['--force-device-scale-factor=2'])).toBeNull()
  })
})

describe('a request', () => {
  test.each([
    'app://cx/',
    'app://cx/assets/index.js',
    `app://cx/asset/${'a'.repeat(64)}`,
    'blob:app://cx/0b9a',
  ])('to %s goes through', (url) => {
    expect(isOwnRequest(url, 'packaged')).toBe(true)
  })

  test.each([
    'http://localhost/',
    'https://example.org/a.png',
    'ws://localhost:1/',
    'file:///etc/passwd',
    'data:text/html,x',
    'blob:null/1',
    'blob:https://example.org/1',
    'app://cx.example.org/',
    'app://cx:80/',
    'app://evil/',
    'app:cx/',
    'APP://cx/',
    'chrome://version/',
    'view-source:app://cx/',
    'about:blank',
    '',
  ])('to %s is cancelled', (url) => {
    expect(isOwnRequest(url, 'packaged')).toBe(false)
  })

  test('of the developer tools goes through for developers only', () => {
    expect(isOwnRequest('devtools://devtools/bundled/a.js', 'developer')).toBe(true)
    expect(isOwnRequest('devtools://devtools/bundled/a.js', 'packaged')).toBe(false)
  })
})

test('full screen and writing to the clipboard are granted, to the page itself only', () => {
  expect(isAllowedPermission('fullscreen', true)).toBe(true)
  expect(isAllowedPermission('clipboard-sanitized-write', true)).toBe(true)
  expect(isAllowedPermission('fullscreen', false)).toBe(false)
})

test.each([
  'clipboard-read',
  'geolocation',
  'media',
  'midi',
  'notifications',
  'pointerLock',
  'usb',
  'openExternal',
  'unknown',
])('%s is denied', (permission) => {
  expect(isAllowedPermission(permission, true)).toBe(false)
})
