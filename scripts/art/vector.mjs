import svgpath from 'svgpath'

/** Path data with a transform applied, absolute, arcs and shorthands resolved, two decimals. */
export function flatten(d, ...transforms) {
  let path = svgpath(d)
  for (const transform of transforms) if (transform) path = path.transform(transform)
  return path.abs().unarc().unshort().round(2).toString()
}

/** The same shape in fewer letters: relative, rounded (what rounding takes is carried on), no leading zeros. */
export function compact(d, decimals = 2) {
  const path = svgpath(d).abs().unarc().rel().round(decimals)
  return path.toString().replaceAll(/(?<![\d.])0\.(?=\d)/g, '.')
}

/** Closed polygons of a path, curves cut into short straight pieces. */
export function polygonsOf(d, pieces = 12) {
  const polygons = []
  let polygon = []
  svgpath(d)
    .abs()
    .unarc()
    .unshort()
    .iterate(([command, ...n], _index, x, y) => {
      if (command === 'M') {
        if (polygon.length > 2) polygons.push(polygon)
        polygon = [[n[0], n[1]]]
      } else if (command === 'L') polygon.push([n[0], n[1]])
      else if (command === 'H') polygon.push([n[0], y])
      else if (command === 'V') polygon.push([x, n[0]])
      else if (command === 'C') {
        for (let i = 1; i <= pieces; i += 1) polygon.push(cubicAt([x, y, ...n], i / pieces))
      } else if (command === 'Q') {
        const [cx, cy, ex, ey] = n
        const cubic = [x, y, x + (2 / 3) * (cx - x), y + (2 / 3) * (cy - y), ex + (2 / 3) * (cx - ex)]
        cubic.push(ey + (2 / 3) * (cy - ey), ex, ey)
        for (let i = 1; i <= pieces; i += 1) polygon.push(cubicAt(cubic, i / pieces))
      }
    })
  if (polygon.length > 2) polygons.push(polygon)
  return polygons
}

function cubicAt([x0, y0, x1, y1, x2, y2, x3, y3], t) {
  const s = 1 - t
  const [a, b, c, e] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t]
  return [a * x0 + b * x1 + c * x2 + e * x3, a * y0 + b * y1 + c * y2 + e * y3]
}

export function boundsOf(d) {
  const box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity }
  for (const polygon of polygonsOf(d)) {
    for (const [x, y] of polygon) {
      box.x0 = Math.min(box.x0, x)
      box.y0 = Math.min(box.y0, y)
      box.x1 = Math.max(box.x1, x)
      box.y1 = Math.max(box.y1, y)
    }
  }
  return box
}

/** Elements of flat SVG text as { tag, attributes, depth-inherited fill/rule/transforms }; groups resolved. */
export function shapesOf(svg) {
  const shapes = []
  const stack = [{ fill: null, rule: 'nonzero', stroke: null, strokeWidth: 0, opacity: 1, transforms: [] }]
  for (const [, closing, tag, text, self] of svg.matchAll(/<(\/?)([a-zA-Z]+)([^>]*?)(\/?)>/g)) {
    if (closing) {
      stack.pop()
      continue
    }
    const at = Object.fromEntries([...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, k, v]) => [k, v]))
    const up = stack.at(-1)
    const here = {
      fill: at.fill ?? up.fill,
      rule: at['fill-rule'] ?? up.rule,
      stroke: at.stroke ?? up.stroke,
      strokeWidth: Number(at['stroke-width'] ?? up.strokeWidth),
      opacity: up.opacity * Number(at.opacity ?? 1),
      transforms: at.transform ? [at.transform, ...up.transforms] : up.transforms,
    }
    const d = pathOf(tag, at)
    if (d) shapes.push({ ...here, d: flatten(d, ...here.transforms) })
    else if (tag !== 'g') shapes.push({ ...here, unknown: tag })
    if (!self) stack.push(here)
  }
  return shapes
}

function pathOf(tag, at) {
  const n = (name) => Number(at[name] ?? 0)
  if (tag === 'path') return at.d
  if (tag === 'circle') return ellipse(n('cx'), n('cy'), n('r'), n('r'))
  if (tag === 'ellipse') return ellipse(n('cx'), n('cy'), n('rx'), n('ry'))
  if (tag === 'polygon') return `M${at.points}Z`
  if (tag !== 'rect') return null
  const [x, y, w, h] = [n('x'), n('y'), n('width'), n('height')]
  const r = Math.min(Number(at.rx ?? at.ry ?? 0), w / 2, h / 2)
  if (!r) return `M${x} ${y}h${w}v${h}h${-w}z`
  const corner = (dx, dy) => `a${r} ${r} 0 0 1 ${dx} ${dy}`
  return (
    `M${x + r} ${y}h${w - 2 * r}${corner(r, r)}v${h - 2 * r}${corner(-r, r)}` +
    `h${2 * r - w}${corner(-r, -r)}v${2 * r - h}${corner(r, -r)}z`
  )
}

function ellipse(cx, cy, rx, ry) {
  return `M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`
}
