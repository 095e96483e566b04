import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { CallName, EventName } from '../shared/ipc'

/** Only these names pass. Names, not schemas: the preload is one small file, and main parses what comes. */
const CALLS = [
  'library.open',
  'library.access',
  'library.retry',
  'library.reveal',
  'library.place',
  'library.choose',
  'library.move',
  'board.create',
  'board.open',
  'board.compared',
  'board.write',
  'board.trash',
  'board.restore',
  'board.send',
  'export.start',
  'export.cancel',
  'deck.print',
  'deck.choices',
  'deck.choose',
  'presets.keep',
  'presets.remove',
  'presets.export',
  'presets.import',
  'font.keep',
  'font.metrics',
  'file.pick',
  'file.drop',
  'file.accept',
  'file.decline',
  'file.reveal',
  'clip.read',
  'picture.keep',
  'stamps.list',
  'stamps.keep',
  'stamps.rename',
  'stamps.remove',
  'stamps.export',
  'stamps.import',
  'window.clip',
  'place.get',
  'place.put',
  'file.stop',
  'file.content',
  'file.addFrames',
  'merge.open',
  'merge.accept',
  'review.open',
  'review.accept',
  'board.sendPart',
  'snapshot.list',
  'snapshot.take',
  'snapshot.read',
  'snapshot.rename',
  'snapshot.remove',
  'backup.list',
  'backup.boards',
  'backup.board',
  'backup.goBack',
  'backup.bring',
  'backup.save',
  'window.ready',
  'window.flushed',
  'window.stay',
] as const satisfies readonly CallName[]
const EVENTS = [
  'file.opened',
  'window.closing',
  'window.resting',
  'menu.command',
  'notice',
  'export.progress',
  'file.progress',
] as const satisfies readonly EventName[]

type Forgotten = Exclude<CallName, (typeof CALLS)[number]> | Exclude<EventName, (typeof EVENTS)[number]>
/** Does not compile when a name of shared/ipc.ts is missing above. */
const noneForgotten: Record<Forgotten, never> = {}

const allowedCalls: ReadonlySet<string> = new Set(CALLS)
const allowedEvents: ReadonlySet<string> = new Set([...EVENTS, ...Object.keys(noneForgotten)])
const listeners = new Map<string, Set<(payload: unknown) => void>>()

// A page that hangs cannot answer
ipcRenderer.on('alive', () => ipcRenderer.send('alive'))
ipcRenderer.on('event', (_event, name: string, payload: unknown) => {
  for (const listener of listeners.get(name) ?? []) listener(payload)
})

contextBridge.exposeInMainWorld(
  'host',
  Object.freeze({
    call(name: string, input: unknown): Promise<unknown> {
      if (!allowedCalls.has(name)) return Promise.resolve({ ok: false, trouble: { code: 'E_ARGS' } })
      return ipcRenderer.invoke('call', name, input)
    },
    on(name: string, listener: (payload: unknown) => void): () => void {
      if (!allowedEvents.has(name)) return () => {}
      const held = listeners.get(name) ?? new Set()
      listeners.set(name, held.add(listener))
      return () => {
        held.delete(listener)
      }
    },
    /** Where a dropped file lies; of use for the call 'file.drop' only. '' for a file that is not on disk. */
    pathOf(file: File): string {
      return webUtils.getPathForFile(file)
    },
  }),
)
