import type { Handlers } from '../border'
import type { Host } from '../host'
import { placeFrom } from '../settings'

/** Where the window is, and what it says of itself. */
export function placeHandlers(host: Host) {
  return {
    'place.get': () => placeFrom(host.store().setting('place')),
    'place.put': (place) => {
      host.placed(place)
      host.store().putSetting('place', place)
      return null
    },
    'window.ready': () => {
      host.ready()
      return null
    },
    'window.clip': ({ deed }) => {
      host.clip(deed)
      return null
    },
    'window.flushed': () => {
      host.flushed()
      return null
    },
    'window.stay': () => {
      host.stay()
      return null
    },
  } satisfies Partial<Handlers>
}
