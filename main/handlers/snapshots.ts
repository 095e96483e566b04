import { AppError } from '../../shared/errors'
import type { Handlers } from '../border'
import type { Host } from '../host'

export function snapshotHandlers(_host: Host) {
  return {
    'snapshot.list': () => {
      throw new AppError({ code: 'board-gone' })
    },
    'snapshot.take': () => {
      throw new AppError({ code: 'board-gone' })
    },
    'snapshot.read': () => {
      throw new AppError({ code: 'board-gone' })
    },
    'snapshot.rename': () => {
      throw new AppError({ code: 'board-gone' })
    },
    'snapshot.remove': () => {
      throw new AppError({ code: 'board-gone' })
    },
  } satisfies Partial<Handlers>
}
