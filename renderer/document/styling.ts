import { leavesOf } from '../../shared/edit/elements'
import { type Look, lookOf, restyle, stylesAfter } from '../../shared/edit/restyle'
import type { Styles } from '../../shared/edit/styles'
import { type Doc, get } from '../../shared/model/doc'
import type { Id } from '../../shared/model/id'
import { editWords } from '../../shared/words/edit'
import type { ToolName } from '../tools/gesture'
import { session } from './session'

/** What all that is chosen looks like: a field that only some have is there, one they disagree on is `undefined`. */
export type SharedLook = { readonly [K in keyof Look]?: Look[K] | undefined }

export function sharedLook(doc: Doc, ids: readonly Id[]): SharedLook {
  const looks = leavesOf(doc, ids).map((element) => lookOf(element))
  const shared: Record<string, unknown> = {}
  for (const look of looks) {
    for (const [field, value] of Object.entries(look)) {
      shared[field] = !(field in shared) || shared[field] === value ? value : undefined
    }
  }
  return shared as SharedLook
}

/** What the tool in hand will make looks like; null for tools that have no style. */
export function toolLook(tool: ToolName, styles: Styles): SharedLook | null {
  const kind = kindOf(tool)
  if (kind === null) return null
  return kind.in === 'box' ? styles.box[kind.form] : styles[kind.in]
}

/** Changes the look of what is chosen, and of the next of its kind; with nothing chosen, of what the tool makes. */
export function applyLook(patch: Partial<Look>): void {
  const { open, selection, typing, styles, tool } = session.getState()
  if (!open) return
  const ids = typing && 'element' in typing ? [typing.element] : selection
  if (ids.length === 0) return session.setState({ styles: withLook(styles, tool, patch) })
  const goesOn = `look:${Object.keys(patch).join()}:${ids.join()}`
  open.editor.commit(editWords.changeStyle, restyle(open.editor.doc(), ids, patch), goesOn)
  const changed = leavesOf(open.editor.doc(), ids)
  session.setState({ styles: stylesAfter(styles, changed) })
}

/** The face of the chosen figures: what the frame intends, or what is felt there today. */
export function wear(wears: 'intended' | 'felt'): void {
  applyLook({ wears } as Partial<Look>)
}

/** Whether a figure is chosen, and no more than one picture. */
export function chosenShapes(doc: Doc, ids: readonly Id[]): ReadonlySet<string> {
  return new Set(
    ids.map((id) => get(doc, id, 'element')?.shape ?? (get(doc, id, 'group') ? 'group' : 'none')),
  )
}

function withLook(styles: Styles, tool: ToolName, patch: Partial<Look>): Styles {
  const kind = kindOf(tool)
  if (kind === null) return styles
  if (kind.in !== 'box') return { ...styles, [kind.in]: { ...styles[kind.in], ...patch } }
  return { ...styles, box: { ...styles.box, [kind.form]: { ...styles.box[kind.form], ...patch } } }
}

type StyleKind =
  | { readonly in: 'text' | 'stroke' | 'line' | 'arrow' }
  | { readonly in: 'box'; readonly form: keyof Styles['box'] }

function kindOf(tool: ToolName): StyleKind | null {
  switch (tool) {
    case 'text':
    case 'line':
    case 'arrow':
      return { in: tool }
    case 'pen':
      return { in: 'stroke' }
    case 'rectangle':
    case 'ellipse':
    case 'note':
    case 'speech':
    case 'thought':
      return { in: 'box', form: tool }
    case 'select':
    case 'hand':
    case 'eraser':
    case 'stamp':
    case 'guest':
    case 'picture':
    case 'colour':
      return null
  }
}
