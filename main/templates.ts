import templates from '../assets/templates/templates.json'
import { stageBoard } from '../shared/edit/stage'
import { AppError } from '../shared/errors'
import { docFromJson } from '../shared/exchange/boardJson'
import { freshIds } from '../shared/exchange/freshIds'
import { apply } from '../shared/model/change'
import type { Doc } from '../shared/model/doc'
import type { Rec } from '../shared/model/record'

/** The board a library begins with. */
export const SAMPLE = 'sports'

/** What can be begun from, in the order of the file, every frame with its scene. */
export function stagedTemplates(): readonly { readonly id: string; readonly doc: Doc }[] {
  return IDS.map((id) => ({ id, doc: stagedTemplate(id) }))
}

/** A board of one's own, made from a template: its own ids, every frame with its scene. Throws unknown-template. */
export function boardFromTemplate(id: string): readonly Rec[] {
  return freshIds([...stagedTemplate(id).values()])
}

const IDS: readonly string[] = templates.templates.map(({ id }) => id)
/** Templates do not change while the program runs. */
const staged = new Map<string, Doc>()

function stagedTemplate(id: string): Doc {
  const known = staged.get(id)
  if (known) return known
  const template = templates.templates.find((each) => each.id === id)
  if (!template) throw new AppError({ code: 'unknown-template', asked: id, known: IDS })
  const doc = docFromJson(template)
  const ready = apply(doc, stageBoard(doc))
  staged.set(id, ready)
  return ready
}
