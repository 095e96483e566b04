import { type Beside, wholeOf } from '../../shared/exchange/merge/beside'
import { docOf } from '../../shared/model/doc'
import type { Rec } from '../../shared/model/record'
import type { AnswerMaterial, MergeMaterial, PackedAnswer, PackedMaterial } from '../../shared/sharing'

/** Both sides of a merge, as records: what is the same on both sides is one object. */
export function materialOf({ board, seq, disputed, ...packed }: PackedMaterial): MergeMaterial {
  const mine = said<readonly Rec[]>(packed.mine)
  const doc = docOf(mine)
  const whole = (bytes: Uint8Array) => [...wholeOf(doc, said<Beside>(bytes)).values()]
  const base = packed.base && whole(packed.base)
  return { board, seq, mine, theirs: whole(packed.theirs), base, disputed }
}

export function answerMaterialOf({ mine, ...packed }: PackedAnswer): AnswerMaterial {
  return { ...packed, mine: said(mine) }
}

/** JSON that our own program made. */
function said<T>(bytes: Uint8Array): T {
  return JSON.parse(utf8.decode(bytes)) as T
}

const utf8 = new TextDecoder()
