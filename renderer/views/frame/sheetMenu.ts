import type { CommandId } from '../../../shared/commands'
import { isReviewCopy } from '../../../shared/edit/reviewing'
import { type Doc, layer } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import { isLooking } from '../../document/access'
import type { Session } from '../../document/session'

/** What the menu of the sheet offers for what is chosen, in groups; with nothing chosen, for the item it was opened on. */
export function sheetMenuOf(
  doc: Doc,
  selection: readonly Id[],
  item: Session['linkItem'],
): readonly (readonly CommandId[])[] {
  if (isLooking()) return [LOOKING]
  if (isReviewCopy(doc)) return [['comment.add'], LOOKING]
  const layers = selection.flatMap((id) => layer(doc, id) ?? [])
  if (layers.length === 0) return item ? [['edit.link'], ...NOTHING_CHOSEN] : NOTHING_CHOSEN
  const [only] = layers.length === 1 ? layers : []
  const picture = only?.kind === 'element' && only.shape === 'picture'
  return [
    ['edit.cut', 'edit.copy', 'edit.paste', 'edit.duplicate', 'edit.delete'],
    ...(only ? [['comment.add'] as const] : []),
    ['edit.copyStyle', 'edit.pasteStyle', 'edit.copyPicture'],
    ...(picture ? [['picture.crop', 'picture.replace'] as const] : []),
    ['arrange.forward', 'arrange.backward', 'arrange.front', 'arrange.back'],
    [
      ...(layers.length > 1 ? ['arrange.group' as const] : []),
      ...(layers.some(({ kind }) => kind === 'group') ? ['arrange.ungroup' as const] : []),
      'flip.across',
      'flip.down',
    ],
    ...(layers.length > 1 ? [ALIGN] : []),
    ...(layers.length > 2 ? [['distribute.across', 'distribute.down'] as const] : []),
    ['arrange.lock', 'arrange.hide', ...(only ? (['edit.rename', 'edit.link'] as const) : []), 'stamp.keep'],
  ]
}

const ALIGN = [
  'align.left',
  'align.centre',
  'align.right',
  'align.top',
  'align.middle',
  'align.bottom',
] as const satisfies readonly CommandId[]

/** Where editing is off. In a review copy what is chosen is commented on. */
const LOOKING = [
  'edit.copyPicture',
  'zoom.fit',
  'zoom.real',
  'zoom.selection',
] as const satisfies readonly CommandId[]

const NOTHING_CHOSEN: readonly (readonly CommandId[])[] = [
  ['edit.paste', 'edit.pasteText', 'edit.selectAll'],
  ['tool.picture', 'tool.text', 'tool.note'],
  ['zoom.fit', 'zoom.real', 'view.grid', 'view.snap'],
  ['comment.add'],
  ['arrange.showAll', 'edit.copyPicture', 'frame.add'],
]
