import { useEffect, useRef } from 'react'
import type { Ink } from '../../shared/scene/ink'
import { arrivals, picturesFor } from '../canvas/images'
import { paintInk } from '../canvas/painter'

interface Props {
  readonly ink: Ink
  /** Units of the ink that fit the picture's width and height. */
  readonly w: number
  readonly h: number
  /** CSS pixels. */
  readonly width: number
  readonly className?: string | undefined
}

/** Ink on a canvas of its own: thumbnails, faces, rings. Decoration; what it says stands beside it as text. */
export function InkPicture({ ink, w, h, width, className }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const height = Math.round((width * h) / w)
  useEffect(() => {
    const element = canvas.current
    const context = element?.getContext('2d')
    if (!element || !context) return
    const dots = window.devicePixelRatio || 1
    element.width = Math.round(width * dots)
    element.height = Math.round(height * dots)
    const { images, asked } = picturesFor()
    const paint = () => {
      context.setTransform(1, 0, 0, 1, 0, 0)
      context.clearRect(0, 0, element.width, element.height)
      context.setTransform((width * dots) / w, 0, 0, (height * dots) / h, 0, 0)
      paintInk(context, ink, images)
    }
    paint()
    return arrivals.subscribe(({ asset }) => {
      if (asked.has(asset)) paint()
    })
  }, [ink, w, h, width, height])
  return <canvas ref={canvas} aria-hidden className={className} style={{ width, height }} />
}
