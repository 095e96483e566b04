import type { Conflict } from '../../../../shared/exchange/merge/merge'
import { dimensionCard, stageLabel } from '../../../../shared/method/catalog'
import { boardOf, type Doc, framesOf, get, layer } from '../../../../shared/model/doc'
import { DIMENSIONS, STAGES } from '../../../../shared/model/vocabulary'
import { frameWords } from '../../../../shared/words/frame'
import { fieldNames, mergingWords } from '../../../../shared/words/merging'
import { layerName } from '../../../document/elementName'
import { fieldName } from '../../history/compare/fieldName'
import { placeOf } from '../../history/places'

/** What two people changed differently: “Guest’s outcome”, “Level of Feeling”. */
export function conflictName(doc: Doc, other: Doc, { kind, field, record, sort }: Conflict): string {
  if (kind === 'element' || kind === 'group') {
    const name = drawingName(doc, other, record)
    const own = fieldNames[field]
    if (sort === 'removed') return mergingWords.removed(name)
    return own && field !== 'place' ? `${name}: ${own}` : name
  }
  if (sort === 'removed') return mergingWords.removed(mergingWords.kind[kind])
  const [whole = field, part] = field.split('.')
  if (part !== undefined) return partName(whole, part)
  const own = fieldNames[field]
  if (own !== undefined) return own
  return kind === 'frame' || kind === 'guest' || kind === 'board'
    ? fieldName({ kind, field })
    : mergingWords.kind[kind]
}

/** Where it stands: the frame, the guest or the rater it is about; '' the board as a whole. */
export function conflictPlace(doc: Doc, other: Doc, { frame, kind, record }: Conflict): string {
  const here = frame === null ? null : doc.has(frame) ? doc : other
  if (here && frame !== null) {
    const title = get(here, frame, 'frame')?.title.trim() || frameWords.untitledFrame
    return mergingWords.inFrame(placeOf(here, frame) ?? framesOf(here).length, title)
  }
  if (kind === 'guest') return (get(doc, record, 'guest') ?? get(other, record, 'guest'))?.name ?? ''
  if (kind === 'rater') return (get(doc, record, 'rater') ?? get(other, record, 'rater'))?.name ?? ''
  return boardOf(doc).title
}

/** Whose name a record of any kind goes by, for a sentence about it. */
export function recordName(doc: Doc, other: Doc, id: string): string {
  const here = doc.has(id) ? doc : other
  const record = here.get(id)
  if (!record) return mergingWords.kind.opaque
  switch (record.kind) {
    case 'frame':
      return record.title.trim() || frameWords.untitledFrame
    case 'guest':
    case 'rater':
      return record.name.trim() || mergingWords.kind[record.kind]
    case 'element':
    case 'group':
      return layerName(here, record)
    default:
      return mergingWords.kind[record.kind]
  }
}

function drawingName(doc: Doc, other: Doc, id: string): string {
  const here = layer(doc, id) === null ? other : doc
  const drawn = layer(here, id)
  return drawn ? layerName(here, drawn) : mergingWords.kind.element
}

/** A piece of a field that holds one for each dimension or stage. */
function partName(whole: string, part: string): string {
  const dimension = DIMENSIONS.find((each) => each === part)
  const stage = STAGES.find((each) => each === part)
  const name = dimension ? dimensionCard(dimension).label : stage ? stageLabel(stage) : ''
  if (whole === 'levels') return mergingWords.levelOf(name)
  if (whole === 'reasons') return mergingWords.reasonOf(name)
  const own = fieldNames[whole] ?? mergingWords.kind.opaque
  return name ? `${own}: ${name}` : own
}
