/**
 * What Konva costs by itself: everything on one layer that takes no events, the pressed node on a second one.
 * Called by the benchmark with the app's own measures: `stage` in CSS pixels, `view` as the sheet lies in it.
 */
window.build = ({ stage: place, view, paper, nodes }) => {
  const { Konva } = window
  const holder = document.getElementById('sheet')
  Object.assign(holder.style, { left: `${place.left}px`, top: `${place.top}px` })
  const stage = new Konva.Stage({
    container: holder,
    width: place.width,
    height: place.height,
    listening: false,
  })
  const layer = () => new Konva.Layer({ ...view, listening: false })
  const still = layer()
  const moving = layer()
  stage.add(still, moving)
  still.add(new Konva.Rect({ ...paper, fill: '#ffffff', listening: false, perfectDrawEnabled: false }))
  const shapes = nodes.map((node) => shapeOf(Konva, node))
  still.add(...shapes)

  let held = null
  holder.onpointerdown = (event) => {
    const point = pointOf(event)
    const at = nodes.findLastIndex(({ x, y, w, h }) => inside(point, { x, y, w, h }))
    if (at === -1) return
    const shape = shapes[at]
    held = { shape, at, from: point, x: shape.x(), y: shape.y() }
    shape.moveTo(moving)
    holder.setPointerCapture(event.pointerId)
    still.batchDraw()
    moving.batchDraw()
  }
  holder.onpointermove = (event) => {
    if (!held) return
    const point = pointOf(event)
    held.shape.position({ x: held.x + point.x - held.from.x, y: held.y + point.y - held.from.y })
    moving.batchDraw()
  }
  holder.onpointerup = () => {
    if (!held) return
    held.shape.moveTo(still)
    held.shape.zIndex(held.at + 1)
    held = null
    still.batchDraw()
    moving.batchDraw()
  }

  function pointOf({ clientX, clientY }) {
    return {
      x: (clientX - place.left - view.x) / view.scaleX,
      y: (clientY - place.top - view.y) / view.scaleY,
    }
  }
}

function inside(point, { x, y, w, h }) {
  return point.x >= x && point.x <= x + w && point.y >= y && point.y <= y + h
}

function shapeOf(Konva, { shape, x, y, w, h, points, text }) {
  const plain = { x, y, listening: false, perfectDrawEnabled: false, shadowForStrokeEnabled: false }
  if (shape === 'stroke') return new Konva.Line({ ...plain, points, stroke: '#2b2622', strokeWidth: 3 })
  if (shape === 'text') return new Konva.Text({ ...plain, width: w, text, fontSize: 12, fill: '#2b2622' })
  return new Konva.Ellipse({
    ...plain,
    x: x + w / 2,
    y: y + h / 2,
    radiusX: w / 2,
    radiusY: h / 2,
    fill: '#b5533c',
  })
}
