import type { Layout } from '../../../../shared/scene/deck/layout'
import style from './LayoutMini.module.css'
import { layoutSketch, SKETCH } from './layoutSketch'

/** A layout as a small drawing of its page. Decoration: its name stands below. */
export function LayoutMini({ layout }: { readonly layout: Layout }) {
  const { pictures, lines, scores, goesOn } = layoutSketch(layout)
  const { w, h } = SKETCH
  return (
    <svg className={style.mini} viewBox={`-1 -1 ${w + 5} ${h + 5}`} aria-hidden>
      {goesOn ? <rect className={style.page} x={3} y={3} width={w} height={h} rx={2} /> : null}
      <rect className={style.page} width={w} height={h} rx={2} />
      {pictures.map(({ x, y, w, h }) => (
        <rect key={`${x} ${y}`} className={style.picture} x={x} y={y} width={w} height={h} rx={1} />
      ))}
      {lines.map(({ x, y, w, h }) => (
        <rect key={`${x} ${y}`} className={style.line} x={x} y={y} width={w} height={h} rx={0.7} />
      ))}
      {scores.map(({ x, y }) => (
        <circle key={`${x} ${y}`} className={style.score} cx={x} cy={y} r={2} />
      ))}
    </svg>
  )
}
