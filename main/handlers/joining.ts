import { AppError } from '../../shared/errors'
import type { Handlers } from '../border'
import type { Host } from '../host'

export function joiningHandlers(_host: Host) {
  return {
    'file.stop': () => {
      throw new AppError({ code: 'board-gone' })
    },
    'file.content': () => {
      throw new AppError({ code: 'board-gone' })
    },
    'file.addFrames': () => {
      throw new AppError({ code: 'board-gone' })
    },
    'merge.open': () => {
      throw new AppError({ code: 'board-gone' })
    },
    'merge.accept': () => {
      throw new AppError({ code: 'board-gone' })
    },
    'review.open': () => {
      throw new AppError({ code: 'board-gone' })
    },
    'review.accept': () => {
      throw new AppError({ code: 'board-gone' })
    },
    'board.sendPart': () => {
      throw new AppError({ code: 'board-gone' })
    },
  } satisfies Partial<Handlers>
}
