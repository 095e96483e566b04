import { pasteCopy } from '../../shared/edit/copies'
import { zoneAt } from '../../shared/edit/elements'
import type { OwnStamp } from '../../shared/ipc'
import type { Point } from '../../shared/model/geometry'
import { ZONE_BOXES } from '../../shared/model/zones'
import { editWords } from '../../shared/words/edit'
import { ownStampWords } from '../../shared/words/pictures'
import { shareWords } from '../../shared/words/share'
import { toolboxWords } from '../../shared/words/toolbox'
import { call, troubleOf } from '../host'
import { isOwnStamp } from '../tools/tool'
import { seen } from './camera'
import { loadOwnStamps, ownStamp, ownStamps } from './ownStamps'
import { beginPlacing, keepPlacing } from './placing'
import { rememberStamp } from './recent'
import { notify, say, session, showTrouble } from './session'

/** Puts a stamp, of the library or somebody's own, on the sheet (sheet units; null: in the middle of what is seen). */
export async function putStamp(id: string, at: Point | null): Promise<void> {
  session.setState({ tool: 'stamp', stamp: id })
  if (!isOwnStamp(id)) {
    if (beginPlacing(at ?? seen())) keepPlacing()
    return
  }
  if (ownStamps.getState().stamps === null) await loadOwnStamps()
  const stamp = ownStamp(id)
  if (stamp) putOwn(stamp, at ?? seen())
}

function putOwn({ id, name, records }: OwnStamp, at: Point): void {
  const { open, frame, keepTool } = session.getState()
  const zone = zoneAt(at)
  if (!open || !frame || !zone) return
  const corner = ZONE_BOXES[zone]
  const place = { zone, middle: { x: at.x - corner.x, y: at.y - corner.y } }
  const { change, ids } = pasteCopy(open.editor.doc(), frame, records, place)
  open.editor.commit(editWords.addStamp, change)
  rememberStamp(id)
  session.setState({ selection: ids, ...(keepTool ? {} : { tool: 'select' }) })
  say(toolboxWords.placed(name))
}

/** Writes one's own stamps as a file for others. */
export async function exportStamps(): Promise<void> {
  try {
    const outcome = await call('stamps.export', {})
    if (outcome.state === 'cancelled') return
    const show = () => void call('file.reveal', { handle: outcome.handle }).catch(() => {}) // it is there all the same
    notify(shareWords.sent(outcome.name), { label: shareWords.show, run: show })
  } catch (error) {
    showTrouble(troubleOf(error))
  }
}

/** Adds the stamps of a file somebody shared. */
export async function importStamps(): Promise<void> {
  try {
    const outcome = await call('stamps.import', {})
    if (!outcome) return
    await loadOwnStamps()
    notify(ownStampWords.imported(outcome.added))
  } catch (error) {
    showTrouble(troubleOf(error))
  }
}
