import { type Probe, probe } from './probe'

const ASKED = [
  'geolocation',
  'notifications',
  'camera',
  'microphone',
  'clipboard-read',
  'midi',
  'persistent-storage',
  'background-sync',
  'accelerometer',
  'idle-detection',
  'screen-wake-lock',
  'local-fonts',
  'window-management',
  'storage-access',
  'display-capture',
]

/** What needs a permission: there is none to be had. */
export const permissionProbes: readonly Probe[] = [
  ...ASKED.map((name) =>
    probe(
      `${name} stands at denied`,
      'denied',
      `return (await navigator.permissions.query({ name: '${name}' })).state`,
    ),
  ),
  probe('notifications, asked for', 'denied', 'return Notification.requestPermission()'),
  probe(
    'where this computer is',
    1,
    `
    return new Promise((resolve) => navigator.geolocation.getCurrentPosition(resolve, ({ code }) => resolve(code)))`,
  ),
  refused('the camera', 'navigator.mediaDevices.getUserMedia({ video: true })'),
  refused('the microphone', 'navigator.mediaDevices.getUserMedia({ audio: true })'),
  refused('the screen', 'navigator.mediaDevices.getDisplayMedia({ video: true })'),
  refused('the text of the clipboard', 'navigator.clipboard.readText()'),
  refused('the clipboard', 'navigator.clipboard.read()'),
  refused('MIDI', 'navigator.requestMIDIAccess({ sysex: true })'),
  refused('USB', 'navigator.usb.requestDevice({ filters: [] })'),
  refused('HID', 'navigator.hid.requestDevice({ filters: [] })'),
  refused('a serial port', 'navigator.serial.requestPort()'),
  refused('the fonts of this computer', 'queryLocalFonts()'),
  refused('all screens', 'getScreenDetails()'),
  refused('the screen to stay awake', "navigator.wakeLock.request('screen')"),
  probe('Bluetooth is not there', 'undefined', 'return typeof navigator.bluetooth'),
  probe('whether somebody is here', 'denied', 'return IdleDetector.requestPermission()'),
  probe('room that stays', false, 'return navigator.storage.persist()'),
  probe(
    'the pointer',
    'pointerlockerror',
    `
    const ended = heard(document, 'pointerlockchange', 'pointerlockerror')
    document.body.requestPointerLock().catch(() => {}); return ended`,
  ),
]

/** What a page could leave behind: nothing that outlives the window. Each carries this word. */
export const CANARY = 'canary-4711-of-the-page'

export const storageProbes: readonly Probe[] = [
  refused('a service worker', "navigator.serviceWorker.register('/index.html')"),
  refused('a cache', "caches.open('x').then((cache) => cache.put('/x', new Response('x')))"),
  probe('a cookie', '', `document.cookie = 'x=${CANARY}; max-age=100000'; return document.cookie`),
  probe('local storage', 'kept in memory', `localStorage.setItem('x', '${CANARY}'); return 'kept in memory'`),
  probe(
    'a database',
    'kept in memory',
    `
    return new Promise((resolve, reject) => {
      const asked = indexedDB.open('x'); asked.onerror = () => reject(asked.error)
      asked.onupgradeneeded = () => asked.result.createObjectStore('s').put('${CANARY}', 'x')
      asked.onsuccess = () => resolve('kept in memory')
    })`,
  ),
  probe(
    'a private file',
    'kept in memory',
    `
    const file = await (await navigator.storage.getDirectory()).getFileHandle('x', { create: true })
    const stream = await file.createWritable(); await stream.write('${CANARY}'); await stream.close()
    return 'kept in memory'`,
  ),
]

function refused(name: string, way: string): Probe {
  return probe(name, 'refused', `return ${way}.then(() => 'granted', () => 'refused')`)
}
