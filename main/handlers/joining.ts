import type { Handlers } from '../border'
import type { Host } from '../host'
import { addingFramesHandlers } from './addingFrames'
import { answeringHandlers } from './answering'
import { mergingHandlers } from './merging'
import type { Offers } from './offers'
import type { Stoppable } from './stoppable'

/** What comes into a board that is here already: a copy of it, some frames, what a reader said. `work`: what people may call off. */
export function joiningHandlers(host: Host, offers: Offers, work: Stoppable) {
  return {
    ...mergingHandlers(host, offers, work),
    ...addingFramesHandlers(host, offers, work),
    ...answeringHandlers(host, offers, work),
  } satisfies Partial<Handlers>
}
