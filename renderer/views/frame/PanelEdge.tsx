import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { frameWords } from '../../../shared/words/frame'
import { session } from '../../document/session'
import { useSession } from '../../use'
import style from './PanelEdge.module.css'

/** CSS pixels. */
export const PANEL = { narrowest: 280, widest: 560, step: 20 } as const

/** The edge the panel is made wider or narrower by, with the pointer or the arrow keys. */
export function PanelEdge() {
  const width = useSession((state) => state.panelWidth)
  const from = useRef<{ readonly x: number; readonly width: number } | null>(null)
  const onPointerMove = (event: PointerEvent) => {
    if (from.current) resize(from.current.width + from.current.x - event.clientX)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    event.preventDefault()
    resize(width + (event.key === 'ArrowLeft' ? PANEL.step : -PANEL.step))
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule between two areas that can be moved is no hr
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={frameWords.panelWidth}
      aria-valuenow={width}
      aria-valuemin={PANEL.narrowest}
      aria-valuemax={PANEL.widest}
      tabIndex={0}
      className={style.edge}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        from.current = { x: event.clientX, width }
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        from.current = null
      }}
      onKeyDown={onKeyDown}
    />
  )
}

function resize(width: number): void {
  session.setState({ panelWidth: Math.max(PANEL.narrowest, Math.min(PANEL.widest, Math.round(width))) })
}
