import type { Handlers } from '../border'
import type { Host } from '../host'
import { addingFramesHandlers } from './addingFrames'
import { answeringHandlers } from './answering'
import { mergingHandlers } from './merging'
import type { Offers } from './offers'

/** What comes into a board that is here already: a copy of it, some frames, what a reader said. */
export function joiningHandlers(host: Host, offers: Offers) {
  return {
    ...mergingHandlers(host, offers),
    ...addingFramesHandlers(host, offers),
    ...answeringHandlers(host, offers),
  } satisfies Partial<Handlers>
}
