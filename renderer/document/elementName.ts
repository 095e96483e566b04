import { type Doc, get } from '../../shared/model/doc'
import type { Element } from '../../shared/model/record'
import { STAMPS } from '../../shared/scene/stamps'
import { frameWords } from '../../shared/words/frame'

/** What an element is called in lists and announcements: its own name, or what it is. */
export function elementName(doc: Doc, element: Element): string {
  if (element.name) return element.name
  switch (element.shape) {
    case 'stamp':
      return frameWords.element.stamp(STAMPS.find(({ id }) => id === element.stamp)?.name ?? element.stamp)
    case 'text':
      return frameWords.element.text(element.text.slice(0, 40))
    case 'stroke':
      return frameWords.element.stroke
    case 'figure':
      return frameWords.element.figure(get(doc, element.guest, 'guest')?.name ?? frameWords.element.colleague)
  }
}
