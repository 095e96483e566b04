import { MIGRATIONS } from '../../../main/store/migrations/list'
import type { Migration } from '../../../main/store/migrations/migration'

/** A step there is not (yet), long enough to be killed in. */
export const renameTitles: Migration = {
  version: MIGRATIONS.length + 1,
  reason: 'titles are new',
  up(db) {
    const update = db.prepare(`UPDATE record SET body = json_set(body, '$.title', 'new') WHERE id = ?`)
    const ids = db.prepare('SELECT id FROM record').pluck().all()
    ids.forEach((id, index) => {
      update.run(id)
      if (index % 100 === 0) heard?.()
    })
  },
}

let heard: (() => void) | null = null

/** Called now and then while the step works. */
export function whileMigrating(say: () => void): void {
  heard = say
}
