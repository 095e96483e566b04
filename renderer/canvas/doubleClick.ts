import { innerOf, topmost } from '../../shared/edit/groups'
import { get } from '../../shared/model/doc'
import { hits } from '../../shared/model/geometry'
import { sheetFields } from '../../shared/scene/sheet'
import { reviewWords } from '../../shared/words/comments'
import { enter, enterGroup } from '../document/entering'
import { release, take } from '../document/placing'
import { refuse } from '../document/reviewing'
import { session } from '../document/session'
import type { Pen, Scene } from '../tools/gesture'
import { deepAt } from '../tools/pick'
import { toolFor } from '../tools/tool'
import { itemAt } from './itemAt'

/** Opens what is under a point: a group's inside, a text, a picture's crop, a field of the sheet; else begins a text. */
export function openAt(pen: Pen, scene: Scene): void {
  const { doc, entered } = scene
  const hit = deepAt(scene, pen)
  if (hit) {
    const group = get(doc, topmost(doc, hit.id, entered), 'group')
    if (group) enterGroup(doc, group, innerOf(doc, group.id, hit.id))
    else enter(hit.id)
    return
  }
  if (refuse(reviewWords.refusedSheet)) return
  const field = sheetFields(doc, scene.frame).find(({ box }) =>
    hits({ ...box, degrees: 0 }, pen, NEAR),
  )?.field
  // The first of the two clicks has asked what answers it.
  if (!field && itemAt(scene, pen)) return
  if (!field) return beginText(pen, scene)
  if (field === 'guest' || field === 'feeling') return session.setState({ choosing: field, selection: [] })
  session.setState({ typing: { field }, selection: [] })
}

function beginText(pen: Pen, scene: Scene): void {
  const tool = toolFor({ ...session.getState(), tool: 'text' })
  const press = tool?.(pen, scene)
  if (!press) return
  take(press)
  const draft = press.gesture?.at(pen)
  if (draft) release(press, draft)
}

/** Sheet units: a double click just beside a text means the text. */
const NEAR = 8
