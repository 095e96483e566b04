import { AppError } from '../../shared/errors'
import type { Handlers } from '../border'
import type { Host } from '../host'

export function backupHandlers(_host: Host) {
  return {
    'backup.list': () => {
      throw new AppError({ code: 'board-gone' })
    },
    'backup.boards': () => {
      throw new AppError({ code: 'board-gone' })
    },
    'backup.board': () => {
      throw new AppError({ code: 'board-gone' })
    },
    'backup.goBack': () => {
      throw new AppError({ code: 'board-gone' })
    },
    'backup.save': () => {
      throw new AppError({ code: 'board-gone' })
    },
  } satisfies Partial<Handlers>
}
