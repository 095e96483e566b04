import { useEffect, useRef, useState } from 'react'
import type { FileSummary } from '../../../shared/sharing'
import { Cover } from '../library/Cover'
import style from './FilePicture.module.css'

/** What the file looks like: the picture that came with it, or its first frame, drawn. */
export function FilePicture({ summary }: { readonly summary: FileSummary }) {
  const { preview, cover } = summary
  const canvas = useRef<HTMLCanvasElement>(null)
  const [readable, setReadable] = useState(preview !== null)
  useEffect(() => {
    if (preview === null) return
    let gone = false
    // Its bytes are anybody's: what the decoder does not take is left out, and the first frame is drawn instead.
    void createImageBitmap(new Blob([new Uint8Array(preview)], { type: 'image/png' })).then(
      (image) => {
        const element = canvas.current
        if (element && !gone) {
          element.width = image.width
          element.height = image.height
          element.getContext('2d')?.drawImage(image, 0, 0)
        }
        image.close()
      },
      () => setReadable(false),
    )
    return () => {
      gone = true
    }
  }, [preview])
  return (
    <div className={style.picture}>
      {readable ? <canvas ref={canvas} aria-hidden className={style.preview} /> : <Cover records={cover} />}
    </div>
  )
}
