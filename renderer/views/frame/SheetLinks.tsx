import { useLayoutEffect, useRef, useState } from 'react'
import { Dialog, ListBox, Popover } from 'react-aria-components'
import { boundsOfElements, leavesOf } from '../../../shared/edit/elements'
import { linksTo } from '../../../shared/edit/links'
import { layer } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import { itemsOf } from '../../../shared/model/items'
import { answerWords } from '../../../shared/words/answers'
import { answerThese, itemKey } from '../../document/answering'
import { layerName } from '../../document/elementName'
import { session } from '../../document/session'
import { item as option } from '../../parts/Choice'
import { useDoc, useSession } from '../../use'
import style from './Answers.module.css'

/** Ctrl+K: what the chosen element answers, beside it on the sheet. */
export function SheetLinks({ frame }: { readonly frame: Id }) {
  const doc = useDoc()
  const choosing = useSession((state) => state.choosing)
  const selection = useSession((state) => state.selection)
  const anchor = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<{ left: number; top: number; width: number; height: number } | null>(
    null,
  )
  const chosen = choosing === 'links' ? layer(doc, selection[0] ?? null) : null
  useLayoutEffect(() => {
    const box = chosen ? boundsOfElements(leavesOf(doc, [chosen.id])) : null
    setPlace(box && onScreen(box))
  }, [doc, chosen])
  if (!chosen || !place) return null
  const items = itemsOf(doc, frame)
  const linked = new Set(
    linksTo(doc, frame, chosen.id).map((link) => itemKey({ from: link.from, text: link.item })),
  )
  const close = () => session.setState({ choosing: null })
  const title = answerWords.chooseItems(layerName(doc, chosen))
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
        <Dialog aria-label={title} className={style.dialog ?? ''}>
          <h3>{title}</h3>
          {items.length === 0 ? <p className={style.sum}>{answerWords.none}</p> : null}
          <ListBox
            aria-label={title}
            autoFocus
            selectionMode="multiple"
            selectedKeys={linked}
            onSelectionChange={(keys) =>
              answerThese(
                frame,
                chosen.id,
                new Set(keys === 'all' ? items.map(itemKey) : [...keys].map(String)),
              )
            }
            className={style.options ?? ''}
          >
            {items.map((each) =>
              option({ id: itemKey(each), label: `${answerWords.from[each.from]}: ${each.text}` }),
            )}
          </ListBox>
        </Dialog>
      </Popover>
    </>
  )
}

/** The sheet says how it is shown; a box on it in CSS pixels of the window. */
function onScreen(box: { x: number; y: number; w: number; h: number }) {
  const holder = document.querySelector<HTMLElement>('[data-scale]')
  if (!holder) return null
  const corner = holder.getBoundingClientRect()
  const scale = Number(holder.dataset.scale)
  const left = corner.left + Number(holder.dataset.x) + box.x * scale
  const top = corner.top + Number(holder.dataset.y) + box.y * scale
  return { left, top, width: box.w * scale, height: box.h * scale }
}
