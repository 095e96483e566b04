import { useLayoutEffect, useRef, useState } from 'react'
import { Dialog, ListBox, Popover } from 'react-aria-components'
import { boundsOfElements, leavesOf } from '../../../shared/edit/elements'
import { linksTo } from '../../../shared/edit/links'
import { type Doc, layer } from '../../../shared/model/doc'
import type { Box } from '../../../shared/model/geometry'
import type { Id } from '../../../shared/model/id'
import { itemsOf } from '../../../shared/model/items'
import { itemBoxes } from '../../../shared/scene/sheet'
import { answerWords } from '../../../shared/words/answers'
import { answersIn, answerThese, answerWith, itemKey } from '../../document/answering'
import { layerName } from '../../document/elementName'
import { type Session, session } from '../../document/session'
import { item as option } from '../../parts/Choice'
import { useDoc, useSession } from '../../use'
import style from './Answers.module.css'

/** Links made on the sheet: what the chosen element answers, or what answers an item of What or Who. */
export function SheetLinks({ frame }: { readonly frame: Id }) {
  const doc = useDoc()
  const choosing = useSession((state) => state.choosing)
  const selection = useSession((state) => state.selection)
  const linkItem = useSession((state) => state.linkItem)
  const anchor = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<Place | null>(null)
  const asked = choosing === 'links' ? askedOf(doc, frame, selection[0] ?? null, linkItem) : null
  const key = asked === null ? '' : JSON.stringify(asked.box)
  useLayoutEffect(() => setPlace(key === '' ? null : onScreen(JSON.parse(key))), [key])
  if (!asked || !place) return null
  const close = () => session.setState({ choosing: null, linkItem: null })
  return (
    <>
      <div ref={anchor} style={{ position: 'fixed', pointerEvents: 'none', ...place }} />
      <Popover
        triggerRef={anchor}
        isOpen
        onOpenChange={(isOpen) => isOpen || close()}
        className={style.popover ?? ''}
        data-sheet-part
      >
        <Dialog aria-label={asked.title} className={style.dialog ?? ''}>
          <h3>{asked.title}</h3>
          {asked.options.length === 0 ? <p className={style.sum}>{answerWords.none}</p> : null}
          <ListBox
            aria-label={asked.title}
            autoFocus
            selectionMode="multiple"
            // Escape closes the list; it must not take the answers away.
            escapeKeyBehavior="none"
            selectedKeys={asked.linked}
            onSelectionChange={(keys) =>
              asked.choose(
                new Set(keys === 'all' ? asked.options.map(({ id }) => id) : [...keys].map(String)),
              )
            }
            className={style.options ?? ''}
          >
            {asked.options.map(option)}
          </ListBox>
        </Dialog>
      </Popover>
    </>
  )
}

interface Asked {
  readonly title: string
  /** Sheet units: beside what it is asked. */
  readonly box: Box
  readonly options: readonly { readonly id: string; readonly label: string }[]
  readonly linked: ReadonlySet<string>
  choose(keys: ReadonlySet<string>): void
}

function askedOf(doc: Doc, frame: Id, chosen: Id | null, linkItem: Session['linkItem']): Asked | null {
  const one = layer(doc, chosen)
  const items = itemsOf(doc, frame)
  if (one) {
    const box = boundsOfElements(leavesOf(doc, [one.id]))
    const links = linksTo(doc, frame, one.id)
    return (
      box && {
        title: answerWords.chooseItems(layerName(doc, one)),
        box,
        options: items.map((each) => ({
          id: itemKey(each),
          label: `${answerWords.from[each.from]}: ${each.text}`,
        })),
        linked: new Set(links.map((link) => itemKey({ from: link.from, text: link.item }))),
        choose: (keys) => answerThese(frame, one.id, keys),
      }
    )
  }
  const item = items.find((each) => linkItem !== null && itemKey(each) === itemKey(linkItem))
  const box = item && itemBoxes(doc, frame).find((each) => itemKey(each) === itemKey(item))?.box
  if (!item || !box) return null
  return {
    title: answerWords.choose(item.text),
    box,
    options: answersIn(doc, frame).map(({ to, name }) => ({ id: to, label: name })),
    linked: new Set(item.links.map((link) => link.to)),
    choose: (keys) => answerWith(frame, item, keys),
  }
}

interface Place {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The sheet says how it is shown; a box on it in CSS pixels of the window. */
function onScreen(box: Box): Place | null {
  const holder = document.querySelector<HTMLElement>('[data-scale]')
  if (!holder) return null
  const corner = holder.getBoundingClientRect()
  const scale = Number(holder.dataset.scale)
  const left = corner.left + Number(holder.dataset.x) + box.x * scale
  const top = corner.top + Number(holder.dataset.y) + box.y * scale
  return { left, top, width: box.w * scale, height: box.h * scale }
}
