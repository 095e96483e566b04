import { DeckChoice } from '../../shared/deckChoice'
import { AppError } from '../../shared/errors'
import type { Id } from '../../shared/model/id'
import type { Handlers } from '../border'
import type { Host } from '../host'
import { presetsOf } from './presets'
import { mustBeListed } from './stampBoard'

/** What was chosen for a board's deck the last time, on this computer. */
export function deckHandlers(host: Host) {
  return {
    'deck.choices': ({ board }) => {
      const store = host.store()
      mustBeListed(store, board)
      // What an older or a newer version kept, or a damaged one, counts as nothing chosen yet
      const choice = DeckChoice.safeParse(store.setting(settingOf(board))).data ?? null
      return { choice, presets: presetsOf(store), locale: host.locale }
    },
    'deck.choose': ({ board, choice }) => {
      const store = host.store()
      mustBeListed(store, board)
      if (!store.boards().some(({ id }) => id === board)) throw new AppError({ code: 'board-gone' })
      store.putSetting(settingOf(board), choice)
      return null
    },
  } satisfies Partial<Handlers>
}

function settingOf(board: Id): string {
  return `deck:${board}`
}
