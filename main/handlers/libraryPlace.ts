import { randomUUID } from 'node:crypto'
import { AppError } from '../../shared/errors'
import type { Handlers } from '../border'
import type { Host } from '../host'
import { lookInto } from '../libraryPlace'
import { openStore } from '../store/store'

/** Where the library lies, and opening one in another folder. The page never says a path: it was asked for here. */
export function libraryPlaceHandlers(host: Host) {
  let chosen: { readonly ticket: string; readonly folder: string; readonly isNew: boolean } | null = null
  return {
    'library.place': () => host.libraryPlace(),
    'library.choose': async () => {
      const asked = await host.askFolder('library')
      if (asked === null) return null
      const found = lookInto(asked, host.libraryPlace().folder)
      const ticket = randomUUID()
      chosen = { ticket, folder: found.folder, isNew: found.holds === 'nothing' }
      return { ...found, ticket }
    },
    'library.move': ({ ticket }) => {
      if (ticket === null) {
        host.moveLibrary(null)
        return null
      }
      if (chosen?.ticket !== ticket) throw new AppError({ code: 'E_ARGS' })
      const { folder, isNew } = chosen
      chosen = null
      // Made before it is remembered: a place that is remembered must hold a library
      if (isNew) openStore(folder).close()
      host.moveLibrary(folder)
      return null
    },
  } satisfies Partial<Handlers>
}
