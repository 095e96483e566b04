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
    if (window.mode !== 'drag') return ways[window.mode](event)
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

  /** The other gestures, each as plainly as Konva allows. */
  const ways = {
    /** The drawn canvases are moved by the compositor. */
    pan(event) {
      const from = { x: event.clientX, y: event.clientY }
      const { content } = stage
      content.style.willChange = 'transform'
      follow(event, (move) => {
        content.style.transform = `translate(${move.clientX - from.x}px, ${move.clientY - from.y}px)`
      })
    },
    box(event) {
      const from = pointOf(event)
      const box = new Konva.Rect({ stroke: '#3d4f8a', strokeWidth: 2, listening: false })
      moving.add(box)
      follow(event, (move) => {
        const to = pointOf(move)
        const w = to.x - from.x
        const h = to.y - from.y
        box.setAttrs({
          x: Math.min(from.x, to.x),
          y: Math.min(from.y, to.y),
          width: Math.abs(w),
          height: Math.abs(h),
        })
        moving.batchDraw()
      })
    },
    pen(event) {
      const from = pointOf(event)
      const points = [from.x, from.y]
      const line = new Konva.Line({ points, stroke: '#2b2622', strokeWidth: 5, listening: false })
      moving.add(line)
      follow(event, (move) => {
        const { x, y } = pointOf(move)
        points.push(x, y)
        line.points(points)
        moving.batchDraw()
      })
    },
  }
  window.mode = 'drag'

  function follow(event, move) {
    holder.setPointerCapture(event.pointerId)
    held = null
    holder.addEventListener('pointermove', move)
    holder.addEventListener('pointerup', () => holder.removeEventListener('pointermove', move), {
      once: true,
    })
  }

  /** Zoom: the same move by the compositor, at a point of the window. */
  window.zoomTo = (scale, x, y) => {
    const { content } = stage
    content.style.willChange = 'transform'
    const at = { x: x - place.left, y: y - place.top }
    content.style.transformOrigin = '0 0'
    content.style.transform = `translate(${at.x - at.x * scale}px, ${at.y - at.y * scale}px) scale(${scale})`
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
