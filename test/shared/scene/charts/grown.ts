import { boardOf, type Doc, docOf, framesOf, scoresOf } from '../../../../shared/model/doc'
import { newId } from '../../../../shared/model/id'
import { ordersBetween } from '../../../../shared/model/order'
import type { Rec } from '../../../../shared/model/record'
import { templateDoc } from '../../../boards'

/** A template with so many frames: its own again and again, with their scores, every title a little different. */
export function grownDoc(template: string, count: number): Doc {
  const doc = templateDoc(template)
  const frames = framesOf(doc)
  const orders = ordersBetween(null, null, count)
  const grown = orders.flatMap((order, i): readonly Rec[] => {
    const frame = frames[(i * 5) % frames.length]
    if (!frame) return []
    const id = newId('frame')
    const title = i < frames.length ? frame.title : `${frame.title} ${i}`
    const scores = scoresOf(doc, frame.id).map((score) => ({ ...score, id: newId('score'), parent: id }))
    return [{ ...frame, id, order, title, effort: frame.effort ?? (i % 3 ? 1 + (i % 5) : null) }, ...scores]
  })
  const others = [...doc.values()].filter(({ kind }) => kind === 'guest' || kind === 'rater')
  return docOf([boardOf(doc), ...others, ...grown])
}
