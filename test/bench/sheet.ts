import type { Page } from 'playwright-core'
import { fitted, type View } from '../../renderer/document/view'
import type { Element } from '../../shared/model/element'
import type { Rec } from '../../shared/model/record'
import { SHEET, ZONE_BOXES } from '../../shared/model/zones'
import type { Point } from './pointer'

/** How the app's drawing surface lies in its window, in CSS pixels; the bare page is given the same. */
export interface SheetPlace {
  readonly stage: {
    readonly left: number
    readonly top: number
    readonly width: number
    readonly height: number
  }
  readonly view: View
}

export async function sheetPlace(page: Page): Promise<SheetPlace> {
  const box = await page.getByRole('group', { name: 'Sheet' }).boundingBox()
  if (!box) throw new Error('no sheet to be seen')
  const { x: left, y: top, width, height } = box
  return { stage: { left, top, width, height }, view: fitted(width, height) }
}

export function elementsIn(records: readonly Rec[]): readonly Element[] {
  return records.filter((record) => record.kind === 'element')
}

/** The middle of an element in the window. */
export function middleIn({ stage, view }: SheetPlace, element: Element): Point {
  const box = onSheet(element)
  return {
    x: stage.left + view.x + (box.x + box.w / 2) * view.scale,
    y: stage.top + view.y + (box.y + box.h / 2) * view.scale,
  }
}

/** Builds the same sheet out of bare Konva nodes. */
export async function buildBareSheet(
  page: Page,
  place: SheetPlace,
  elements: readonly Element[],
): Promise<void> {
  const { x, y, scale } = place.view
  const plan = {
    stage: place.stage,
    view: { x, y, scaleX: scale, scaleY: scale },
    paper: { x: 0, y: 0, width: SHEET.w, height: SHEET.h },
    nodes: elements.map((element) => ({
      ...onSheet(element),
      shape: element.shape,
      points: element.shape === 'stroke' ? element.points.filter((_, i) => i % 3 !== 2) : null,
      text: element.shape === 'text' ? element.text : null,
    })),
  }
  await page.evaluate((given) => {
    const { build } = window as unknown as { build(plan: unknown): void }
    build(given)
  }, plan)
}

function onSheet({ zone, x, y, w, h }: Element) {
  const corner = ZONE_BOXES[zone]
  return { x: x + corner.x, y: y + corner.y, w, h }
}
