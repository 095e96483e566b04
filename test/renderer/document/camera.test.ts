import { describe, expect, test } from 'vitest'
import {
  fitSelection,
  fitSheet,
  panBy,
  pointerAt,
  pointerPlace,
  reveal,
  room,
  seen,
  viewNow,
  zoomBy,
  zoomTo,
} from '../../../renderer/document/camera'
import { session } from '../../../renderer/document/session'
import { toSheet } from '../../../renderer/document/view'
import { sheetWithStamps } from '../tools/sheets'
import { openSheet } from './openSheet'

function opened(count = 0) {
  const { editor, frame, ids } = sheetWithStamps(count)
  openSheet(editor.doc(), frame)
  return ids
}

describe('looking at the sheet', () => {
  test('zooming from the whole sheet keeps the middle of the view', () => {
    opened()
    const before = toSheet(viewNow(), { x: 450, y: 300 })
    zoomBy(2)
    const after = toSheet(viewNow(), { x: 450, y: 300 })
    expect(after.x).toBeCloseTo(before.x, 6)
    expect(after.y).toBeCloseTo(before.y, 6)
  })

  test('100 % is one CSS pixel a unit of the sheet', () => {
    opened()
    zoomTo(1)
    expect(viewNow().scale).toBe(1)
  })

  test('panning moves the sheet by as much, and stops where half of the view is desk', () => {
    opened()
    zoomTo(1)
    const { x } = viewNow()
    panBy(-50, 0)
    expect(viewNow().x).toBeCloseTo(x - 50, 6)
    panBy(1e6, 1e6)
    expect(viewNow()).toMatchObject({ x: 450, y: 300 })
  })

  test('fitting the sheet forgets the camera, so that it also fits when the window changes', () => {
    opened()
    zoomTo(4)
    fitSheet()
    expect(session.getState().camera).toBeNull()
    room.setState({ width: 1800, height: 1200 })
    expect(viewNow().scale).toBeGreaterThan(1)
  })

  test('fitting the selection shows all of it; without one the whole sheet', () => {
    const ids = opened(2)
    zoomTo(8)
    session.setState({ selection: ids })
    fitSelection()
    const left = toSheet(viewNow(), { x: 0, y: 0 }).x
    const right = toSheet(viewNow(), { x: 900, y: 0 }).x
    expect(left).toBeLessThan(588 + 100)
    expect(right).toBeGreaterThan(588 + 400)
    session.setState({ selection: [] })
    fitSelection()
    expect(session.getState().camera).toBeNull()
  })

  test('who walks out of the view with the keys takes it along', () => {
    opened()
    session.setState({ camera: { scale: 4, x: 100, y: 100 } })
    reveal({ x: 1000, y: 400, w: 50, h: 50 })
    const corner = toSheet(viewNow(), { x: 0, y: 0 })
    const far = toSheet(viewNow(), { x: 900, y: 600 })
    expect(corner.x).toBeLessThanOrEqual(1000)
    expect(far.x).toBeGreaterThanOrEqual(1050)
    expect(far.y).toBeGreaterThanOrEqual(450)
    expect(session.getState().camera?.scale).toBe(4)
  })

  test('what is in view already does not move it', () => {
    opened()
    const camera = { scale: 4, x: 800, y: 450 }
    session.setState({ camera })
    reveal({ x: 790, y: 440, w: 20, h: 20 })
    expect(session.getState().camera).toBe(camera)
  })

  test('the middle of what is seen is a place of the sheet', () => {
    opened()
    expect(seen()).toEqual({ x: 588 + 488, y: 36 + 274.5 })
    session.setState({ camera: { scale: 2, x: 300, y: 200 } })
    expect(seen()).toEqual({ x: 300, y: 200 })
  })

  test('the pointer’s place follows the view', () => {
    opened()
    session.setState({ camera: { scale: 2, x: 300, y: 200 } })
    pointerAt({ x: 450, y: 300 })
    expect(pointerPlace()).toEqual({ x: 300, y: 200 })
    pointerAt(null)
    expect(pointerPlace()).toBeNull()
  })
})
