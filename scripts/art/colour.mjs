/** One palette for every stamp: OKLCH chroma at most 0.12, blues turned towards teal, whites to paper, blacks to ink. */
export function mapped(hex) {
  const { l, c, h } = toLch(hex)
  if (l > 0.955 && c < 0.05) return PAPER
  if (l < 0.34 && c < 0.11) return INK
  if (c < 0.035) return toHex({ l, c: Math.min(0.018, 0.006 + c), h: 75 })
  const hue = turned(h)
  return toHex({
    l: settled(l, hue),
    c: Math.min(mostOf(hue), c < 0.06 ? c : 0.06 + (c - 0.06) * 0.34),
    h: hue,
  })
}

export const MOST_CHROMA = 0.12
const PAPER = '#fffdf9'
const INK = '#2b2622'

/** Teal is the sheet's own cool colour and violet a stranger: both speak softly; warm colours may be fuller. */
function mostOf(h) {
  if (h > 165 && h < 265) return 0.074
  if (h >= 265 && h < 345) return 0.07
  if (h > 110) return 0.09
  return MOST_CHROMA
}

/** Very bright colours shout on warm paper; bright teal most of all. */
function settled(l, h) {
  const calm = h > 165 && h < 265 && l > 0.5 && l < 0.85 ? l - 0.06 : l
  return calm > 0.86 ? 0.86 + (calm - 0.86) * 0.5 : calm
}

/** Blues (205-275) turn to teal, violets towards slate, cold reds towards brick. */
function turned(h) {
  if (h >= 205 && h <= 275) return 192 + (h - 205) * 0.2
  if (h > 275 && h < 330) return 270 + (h - 275) * 0.8
  if (h < 34) return h + (34 - h) * 0.7
  if (h > 350) return (h + 26) % 360
  return h
}

export function toLch(hex) {
  const [r, g, b] = [1, 3, 5].map((i) => linear(Number.parseInt(hex.slice(i, i + 2), 16) / 255))
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  const h = (Math.atan2(bb, a) * 180) / Math.PI
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    c: Math.hypot(a, bb),
    h: h < 0 ? h + 360 : h,
  }
}

function toHex({ l, c, h }) {
  for (let chroma = c; ; chroma -= 0.004) {
    const rgb = toRgb(l, Math.max(0, chroma), h)
    if (chroma <= 0 || rgb.every((v) => v > -0.002 && v < 1.002)) {
      return `#${rgb
        .map((v) =>
          Math.round(Math.min(1, Math.max(0, v)) * 255)
            .toString(16)
            .padStart(2, '0'),
        )
        .join('')}`
    }
  }
}

function toRgb(L, c, h) {
  const a = c * Math.cos((h * Math.PI) / 180)
  const b = c * Math.sin((h * Math.PI) / 180)
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((v) => (v <= 0.0031308 ? 12.92 * v : 1.055 * v ** (1 / 2.4) - 0.055))
}

function linear(v) {
  return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4
}
