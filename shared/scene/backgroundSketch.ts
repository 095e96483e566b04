import { ellipse, type Ink, path, rect } from './ink'

/** Drawing by shares of the width and the height, so that one description fits every size. */
export interface Sketch {
  box(x: number, y: number, w: number, h: number, fill: string, radius?: number): Ink
  oval(x: number, y: number, rx: number, fill: string, squash?: number): Ink
  /** Path data with numbers as thousandths of the width and of the height in turn; M, L, C, Q and Z only. */
  shape(d: string, fill: string): Ink
  line(d: string, stroke: string, width: number): Ink
}

/** For a picture of w × h units. */
export function sketchOn(w: number, h: number): Sketch {
  function scaled(d: string): string {
    let across = true
    return d.replaceAll(/-?\d+(\.\d+)?/g, (number) => {
      const value = (Number(number) / 1000) * (across ? w : h)
      across = !across
      return String(Math.round(value * 100) / 100)
    })
  }
  return {
    box: (x, y, bw, bh, fill, radius = 0) =>
      rect({ x: x * w, y: y * h, w: bw * w, h: bh * h }, { fill, radius: radius * h }),
    oval: (x, y, rx, fill, squash = 1) => ellipse(x * w, y * h, rx * h, rx * h * squash, { fill }),
    shape: (d, fill) => path(scaled(d), { fill }),
    line: (d, stroke, width) => path(scaled(d), { stroke, strokeWidth: width * h }),
  }
}
