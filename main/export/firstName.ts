import type { Doc } from '../../shared/model/doc'
import { type DrawingRequest, drawnFrames } from './drawings'
import { fileNames } from './names'

/** What the first picture of a request is called by its pattern; null: there is none, or it is the wall. */
export function firstName(doc: Doc, request: DrawingRequest): string | null {
  if (request.what === 'wall') return null
  const frames = drawnFrames(doc, request).slice(0, 1)
  return fileNames(doc, frames, request.pattern, `.${request.format}`)[0] ?? null
}
