import { polygonsOf } from './vector.mjs'

/**
 * The inside of what a path fills that lies deeper than `depth` units, as path data; null if nothing is left.
 * Thin lines vanish, masses keep a rim of `depth`: so black hair becomes coloured hair with an ink outline.
 */
export function insideOf(d, rule, box, depth, { scale = 2, leastDepth = depth * 1.5, rise = 0 } = {}) {
  const grid = rasterise(d, rule, box, scale)
  let field = distances(grid)
  if (rise) field = risen(grid, field, (depth + rise) * scale, depth * scale)
  const loops = contours(smoothed(field, grid.w, grid.h), grid.w, grid.h, depth * scale)
  const kept = loops.filter((loop) => Math.abs(area(loop)) > 60 * scale * scale)
  const deep = kept.filter((loop) => area(loop) < 0 || deepest(loop, field, grid.w) > leastDepth * scale)
  if (deep.length === 0) return null
  return deep.map((loop) => curve(loop.map(([x, y]) => [x / scale + box.x0, y / scale + box.y0]))).join('')
}

/** 1 where the path fills. One pixel is 1/scale units. */
export function rasterise(d, rule, box, scale) {
  const w = Math.ceil((box.x1 - box.x0) * scale)
  const h = Math.ceil((box.y1 - box.y0) * scale)
  const bits = new Uint8Array(w * h)
  const edges = []
  for (const polygon of polygonsOf(d)) {
    for (let i = 0; i < polygon.length; i += 1) {
      const [ax, ay] = toGrid(polygon[i])
      const [bx, by] = toGrid(polygon[(i + 1) % polygon.length])
      if (ay !== by) edges.push(ay < by ? [ay, by, ax, bx, 1] : [by, ay, bx, ax, -1])
    }
  }
  function toGrid([x, y]) {
    return [(x - box.x0) * scale, (y - box.y0) * scale]
  }
  for (let row = 0; row < h; row += 1) {
    const y = row + 0.5
    const hits = []
    for (const [top, bottom, x0, x1, way] of edges) {
      if (y >= top && y < bottom) hits.push([x0 + ((x1 - x0) * (y - top)) / (bottom - top), way])
    }
    hits.sort((a, b) => a[0] - b[0])
    let winding = 0
    for (let i = 0; i + 1 < hits.length; i += 1) {
      winding += hits[i][1]
      const inside = rule === 'evenodd' ? i % 2 === 0 : winding !== 0
      if (!inside) continue
      const from = Math.max(0, Math.ceil(hits[i][0] - 0.5))
      const to = Math.min(w - 1, Math.floor(hits[i + 1][0] - 0.5))
      for (let x = from; x <= to; x += 1) bits[row * w + x] = 1
    }
  }
  return { bits, w, h }
}

/** For every filled pixel, how far the nearest empty one is (exact Euclidean, Felzenszwalb). */
function distances({ bits, w, h }) {
  const far = 1e12
  const field = new Float64Array(w * h)
  for (let i = 0; i < field.length; i += 1) field[i] = bits[i] ? far : 0
  const line = new Float64Array(Math.max(w, h))
  for (let x = 0; x < w; x += 1) {
    for (let y = 0; y < h; y += 1) line[y] = field[y * w + x]
    const out = lowerEnvelope(line, h)
    for (let y = 0; y < h; y += 1) field[y * w + x] = out[y]
  }
  for (let y = 0; y < h; y += 1) {
    const out = lowerEnvelope(field.subarray(y * w, y * w + w), w)
    for (let x = 0; x < w; x += 1) field[y * w + x] = Math.sqrt(out[x])
  }
  return field
}

function lowerEnvelope(f, n) {
  const v = new Int32Array(n)
  const z = new Float64Array(n + 1)
  const out = new Float64Array(n)
  let k = 0
  z[0] = -Infinity
  z[1] = Infinity
  for (let q = 1; q < n; q += 1) {
    let s = cross(q, v[k])
    while (s <= z[k]) {
      k -= 1
      s = cross(q, v[k])
    }
    k += 1
    v[k] = q
    z[k] = s
    z[k + 1] = Infinity
  }
  function cross(q, p) {
    return (f[q] + q * q - (f[p] + p * p)) / (2 * q - 2 * p)
  }
  k = 0
  for (let q = 0; q < n; q += 1) {
    while (z[k + 1] < q) k += 1
    out[q] = (q - v[k]) ** 2 + f[v[k]]
  }
  return out
}

/** The field of the opened shape: only masses thicker than `thick` keep their rim of `rim`. */
function risen({ w, h }, field, thick, rim) {
  const outside = { bits: Uint8Array.from(field, (value) => (value > thick ? 0 : 1)), w, h }
  const away = distances(outside)
  return field.map((value, i) =>
    value > rim && away[i] < thick - rim + 1 ? value : Math.min(value, rim - 1),
  )
}

function smoothed(field, w, h) {
  const out = new Float64Array(field)
  for (let y = 1; y < h - 1; y += 1) {
    for (let x = 1; x < w - 1; x += 1) {
      const i = y * w + x
      const ring = field[i - 1] + field[i + 1] + field[i - w] + field[i + w]
      const corners = field[i - w - 1] + field[i - w + 1] + field[i + w - 1] + field[i + w + 1]
      out[i] = (4 * field[i] + 2 * ring + corners) / 16
    }
  }
  return out
}

/** Closed lines of equal value (marching squares, linear between pixels); inside on the right hand. */
function contours(field, w, h, level) {
  const next = new Map()
  // Off the values distances really take, so that no line runs exactly through a pixel.
  const at = (x, y) => field[y * w + x] - level - 0.0137
  const key = ([x, y]) => `${x.toFixed(4)},${y.toFixed(4)}`
  for (let y = 0; y < h - 1; y += 1) {
    for (let x = 0; x < w - 1; x += 1) {
      const [a, b, c, d] = [at(x, y), at(x + 1, y), at(x + 1, y + 1), at(x, y + 1)]
      const code = (a > 0) | ((b > 0) << 1) | ((c > 0) << 2) | ((d > 0) << 3)
      if (code === 0 || code === 15) continue
      const top = [x + 0.5 + a / (a - b), y + 0.5]
      const right = [x + 1.5, y + 0.5 + b / (b - c)]
      const bottom = [x + 0.5 + d / (d - c), y + 1.5]
      const left = [x + 0.5, y + 0.5 + a / (a - d)]
      for (const [from, to] of SEGMENTS(top, right, bottom, left)[code]) next.set(key(from), [from, to])
    }
  }
  const loops = []
  while (next.size > 0) {
    const [start] = next.keys()
    const loop = []
    for (let k = start; next.has(k); ) {
      const [from, to] = next.get(k)
      next.delete(k)
      loop.push(from)
      k = key(to)
    }
    loops.push(loop)
  }
  return loops
}

const SEGMENTS = (t, r, b, l) => ({
  1: [[l, t]],
  2: [[t, r]],
  3: [[l, r]],
  4: [[r, b]],
  5: [
    [l, t],
    [r, b],
  ],
  6: [[t, b]],
  7: [[l, b]],
  8: [[b, l]],
  9: [[b, t]],
  10: [
    [t, r],
    [b, l],
  ],
  11: [[b, r]],
  12: [[r, l]],
  13: [[r, t]],
  14: [[t, l]],
})

function area(loop) {
  let sum = 0
  for (let i = 0; i < loop.length; i += 1) {
    const [ax, ay] = loop[i]
    const [bx, by] = loop[(i + 1) % loop.length]
    sum += ax * by - bx * ay
  }
  return sum / 2
}

function deepest(loop, field, w) {
  const xs = loop.map(([x]) => Math.round(x))
  const ys = loop.map(([, y]) => Math.round(y))
  let most = 0
  for (let y = Math.min(...ys); y <= Math.max(...ys); y += 2) {
    for (let x = Math.min(...xs); x <= Math.max(...xs); x += 2) most = Math.max(most, field[y * w + x] ?? 0)
  }
  return most
}

/** Douglas-Peucker, then a smooth curve through what is left (Catmull-Rom, sharp turns kept). */
function curve(loop) {
  const far = loop.reduce((best, p, i) => (dist(p, loop[0]) > dist(loop[best], loop[0]) ? i : best), 0)
  const points = [
    ...thin(loop.slice(0, far + 1)).slice(0, -1),
    ...thin([...loop.slice(far), loop[0]]).slice(0, -1),
  ]
  const n = points.length
  let d = `M${fixed(points[0])}`
  for (let i = 0; i < n; i += 1) {
    const [p0, p1, p2, p3] = [points[(i + n - 1) % n], points[i], points[(i + 1) % n], points[(i + 2) % n]]
    const reach = dist(p1, p2) / 3
    d += `C${fixed(handle(p1, p0, p2, reach))} ${fixed(handle(p2, p3, p1, reach))} ${fixed(p2)}`
  }
  return `${d}Z`
}

function handle(at, before, after, reach) {
  const [ux, uy] = unit(before, after)
  const [ax, ay] = unit(at, after)
  const turn = ux * ax + uy * ay
  const length = turn < 0.6 ? 0 : reach
  return [at[0] + ux * length, at[1] + uy * length]
}

function thin(points, tolerance = 0.55) {
  if (points.length < 3) return points
  const [a, b] = [points[0], points.at(-1)]
  let worst = 0
  let index = 0
  for (let i = 1; i < points.length - 1; i += 1) {
    const off = offLine(points[i], a, b)
    if (off > worst) [worst, index] = [off, i]
  }
  if (worst < tolerance) return [a, b]
  return [...thin(points.slice(0, index + 1)).slice(0, -1), ...thin(points.slice(index))]
}

function offLine([x, y], [ax, ay], [bx, by]) {
  const length = Math.hypot(bx - ax, by - ay)
  return length ? Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length : Math.hypot(x - ax, y - ay)
}

const dist = ([ax, ay], [bx, by]) => Math.hypot(bx - ax, by - ay)

function unit(from, to) {
  const length = dist(from, to) || 1
  return [(to[0] - from[0]) / length, (to[1] - from[1]) / length]
}

function fixed([x, y]) {
  return `${Number(x.toFixed(1))} ${Number(y.toFixed(1))}`
}
