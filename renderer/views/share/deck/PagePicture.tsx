import { useEffect, useRef } from 'react'
import type { DeckPage } from '../../../../shared/scene/deck/page'
import { pageInk } from '../../../../shared/scene/deck/pageInk'
import type { Sheet } from '../../../../shared/scene/deck/paper'
import type { GroupInk } from '../../../../shared/scene/ink'
import { arrivals, picturesFor } from '../../../canvas/images'
import { paintInk } from '../../../canvas/painter'
import type { LaidPage } from '../../../document/deckPreview'
import { paintSoon } from './paintSoon'

interface Props {
  /** undefined: it is not laid out yet, and plain paper stands for it. */
  readonly laid: LaidPage | undefined
  readonly sheet: Sheet
  /** CSS pixels. */
  readonly width: number
  readonly className?: string | undefined
}

/** A page of the deck on a canvas. Decoration: what it says stands beside it as text. */
export function PagePicture({ laid, sheet, width, className }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const height = Math.round((width * sheet.h) / sheet.w)
  // What was laid out for another paper would be squeezed.
  const shown = laid && laid.sheet.name === sheet.name ? laid : null
  useEffect(() => {
    const element = canvas.current
    const context = element?.getContext('2d')
    if (!element || !context) return
    const { images, asked } = picturesFor()
    const paint = () => {
      const dots = window.devicePixelRatio || 1
      element.width = Math.round(width * dots)
      element.height = Math.round(height * dots)
      if (shown === null) return
      context.setTransform(element.width / sheet.w, 0, 0, element.height / sheet.h, 0, 0)
      paintInk(context, inkOf(shown.page, shown.sheet), images)
      element.dataset.page = String(shown.page.number)
      element.dataset.job = String(shown.job)
    }
    let giveUp = paintSoon(paint)
    const deaf = arrivals.subscribe(({ asset }) => {
      if (asked.has(asset)) giveUp = paintSoon(paint)
    })
    return () => {
      giveUp()
      deaf()
    }
  }, [shown, sheet, width, height])
  return <canvas ref={canvas} aria-hidden className={className} style={{ width, height }} />
}

/** The same page is drawn large and small. */
function inkOf(page: DeckPage, sheet: Sheet): GroupInk {
  const ink = inks.get(page) ?? pageInk(page, sheet)
  inks.set(page, ink)
  return ink
}

const inks = new WeakMap<DeckPage, GroupInk>()
