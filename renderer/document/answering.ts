import { addLink, removeLink } from '../../shared/edit/links'
import { apply, type Change, nothing, squash } from '../../shared/model/change'
import { type Doc, elementsOf, isHidden } from '../../shared/model/doc'
import type { Id } from '../../shared/model/id'
import { type Item, itemsOf } from '../../shared/model/items'
import { HOW_PARTS, type HowPart } from '../../shared/model/vocabulary'
import { answerWords } from '../../shared/words/answers'
import { editWords } from '../../shared/words/edit'
import { elementName } from './elementName'
import { session } from './session'

export interface Answer {
  readonly to: HowPart | Id
  readonly name: string
}

/** Everything in How that can answer: picture, action, outcome, and what is drawn there. */
export function answersIn(doc: Doc, frame: Id): readonly Answer[] {
  const drawn = elementsOf(doc, frame).filter((one) => one.zone === 'how' && !isHidden(doc, one))
  return [
    ...HOW_PARTS.map((to) => ({ to, name: answerWords.parts[to] })),
    ...drawn.toReversed().map((one) => ({ to: one.id, name: elementName(doc, one) })),
  ]
}

/** The one key of an item in a list: texts may be the same in two sources. */
export function itemKey({ from, text }: Pick<Item, 'from' | 'text'>): string {
  return `${from} ${text}`
}

/** Makes exactly these answer an item. */
export function answerWith(frame: Id, item: Item, chosen: ReadonlySet<string>): void {
  change(frame, (doc) => [
    ...item.links.filter((link) => !chosen.has(link.to)).map((link) => removeLink(doc, link.id)),
    ...[...chosen]
      .filter((to) => !item.links.some((link) => link.to === to))
      .map((to) => (next: Doc) => addLink(next, frame, item.from, item.text, to)),
  ])
}

/** Makes one part of How answer exactly these items. */
export function answerThese(frame: Id, to: HowPart | Id, chosen: ReadonlySet<string>): void {
  change(frame, (doc) =>
    itemsOf(doc, frame).flatMap((item): readonly Step[] => {
      const link = item.links.find((each) => each.to === to)
      const wanted = chosen.has(itemKey(item))
      if (link && !wanted) return [removeLink(doc, link.id)]
      return link || !wanted ? [] : [(next) => addLink(next, frame, item.from, item.text, to)]
    }),
  )
}

type Step = Change | ((doc: Doc) => Change)

/** Several steps, each on what the ones before it left, as one deed. */
function change(frame: Id, steps: (doc: Doc) => readonly Step[]): void {
  const { open } = session.getState()
  if (!open?.editor.doc().has(frame)) return
  let doc = open.editor.doc()
  let all = nothing
  for (const step of steps(doc)) {
    const one = typeof step === 'function' ? step(doc) : step
    doc = apply(doc, one)
    all = squash(all, one)
  }
  open.editor.commit(editWords.link, all)
}
