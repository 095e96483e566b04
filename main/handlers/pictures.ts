import { AppError } from '../../shared/errors'
import { checkRecord } from '../../shared/exchange/recordCheck'
import type { Rec } from '../../shared/model/record'
import type { Handlers } from '../border'
import type { Host } from '../host'
import { parseJson } from '../package/json'
import { keptOf, pictureOf } from '../pictures/keep'
import { mustHavePictures } from './picturesHere'

/** What comes over the clipboard and as pictures: looked at here, before any of it may reach a board. */
export function pictureHandlers(host: Host) {
  return {
    'picture.keep': ({ bytes }) => {
      const picture = pictureOf(bytes)
      host.store().putAsset(picture)
      return keptOf(picture)
    },
    'clip.read': ({ text }) => {
      const records = recordsIn(text)
      mustHavePictures(host.store(), records)
      return { records }
    },
  } satisfies Partial<Handlers>
}

const PLACE = 'clipboard'
/** Records one copy may hold: more than anybody has on a sheet. */
const MOST_RECORDS = 5000
/** What can be copied: layers, whom they show, what they answer. */
const KINDS: ReadonlySet<Rec['kind']> = new Set(['element', 'group', 'guest', 'link'])

/** Throws E_JSON, E_DEPTH, E_TOO_MANY, E_TOO_LARGE and E_RECORD. */
function recordsIn(text: string): readonly Rec[] {
  // Half a character has no bytes of its own, and would be taken for another one
  if (!text.isWellFormed()) throw new AppError({ code: 'E_JSON', place: PLACE })
  const copy = parseJson(Buffer.from(text, 'utf8'), PLACE)
  const records = typeof copy === 'object' && copy !== null && 'records' in copy ? copy.records : null
  if (!Array.isArray(records)) throw new AppError({ code: 'E_JSON', place: PLACE })
  if (records.length > MOST_RECORDS) {
    throw new AppError({ code: 'E_TOO_MANY', what: 'records', count: records.length, limit: MOST_RECORDS })
  }
  return records.map(recordOf)
}

function recordOf(value: unknown): Rec {
  const checked = checkRecord(value)
  if ('problems' in checked) throw new AppError({ code: 'E_RECORD', problems: checked.problems.slice(0, 20) })
  if (!KINDS.has(checked.record.kind)) throw new AppError({ code: 'E_JSON', place: PLACE })
  return checked.record
}
