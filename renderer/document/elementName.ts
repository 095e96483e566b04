import { type Doc, get, type Layer } from '../../shared/model/doc'
import type { Element } from '../../shared/model/element'
import { stampInfo } from '../../shared/scene/stamps'
import { frameWords } from '../../shared/words/frame'

/** What an element or group is called. */
export function layerName(doc: Doc, layer: Layer): string {
  return layer.kind === 'group' ? layer.name || frameWords.element.group : elementName(doc, layer)
}

/** What an element is called in lists and announcements: its own name, or what it is. */
export function elementName(doc: Doc, element: Element): string {
  if (element.name) return element.name
  switch (element.shape) {
    case 'stamp':
      return frameWords.element.stamp(stampInfo(element.stamp)?.name ?? element.stamp)
    case 'text':
      return frameWords.element.text(element.text.slice(0, 40))
    case 'stroke':
      return frameWords.element.stroke
    case 'figure':
      return frameWords.element.figure(get(doc, element.guest, 'guest')?.name ?? frameWords.element.colleague)
    case 'box':
      return frameWords.element[element.form](element.text.slice(0, 40))
    case 'line':
      return element.endHead === 'none' && element.startHead === 'none'
        ? frameWords.element.line
        : frameWords.element.arrow
    case 'picture':
      return frameWords.element.picture
  }
}
