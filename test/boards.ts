import templates from '../assets/templates/templates.json'
import { stageBoard } from '../shared/edit/stage'
import { docFromJson } from '../shared/exchange/boardJson'
import { freshIds } from '../shared/exchange/freshIds'
import { apply } from '../shared/model/change'
import { boardOf, type Doc, docOf, framesOf } from '../shared/model/doc'
import type { Frame } from '../shared/model/record'

/** A template as a board of its own, staged as the app stages it. */
export function templateDoc(id: string): Doc {
  const template = templates.templates.find((each) => each.id === id)
  if (!template) throw new Error(`no template ${id}`)
  const doc = docOf(freshIds([...docFromJson(template).values()]))
  return apply(doc, stageBoard(doc))
}

/** The frame at a place of the story, counted from 0. */
export function frameAt(doc: Doc, place: number): Frame {
  const frame = framesOf(doc)[place]
  if (!frame) throw new Error(`no frame ${place} on ${boardOf(doc).title}`)
  return frame
}
