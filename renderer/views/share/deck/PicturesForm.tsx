import { type ReactNode, useMemo } from 'react'
import { fittedWall, isDrawable } from '../../../../shared/drawingSize'
import type { Doc } from '../../../../shared/model/doc'
import type { Frame } from '../../../../shared/model/record'
import { SHEET } from '../../../../shared/model/zones'
import { PICTURE } from '../../../../shared/scene/picture'
import { wallSize } from '../../../../shared/scene/wall'
import { drawingWords } from '../../../../shared/words/drawings'
import type { PicturesRequest } from '../../../document/exporting'
import { useDoc } from '../../../use'
import { DrawingPreview } from './DrawingPreview'
import { Options } from './Options'
import { Part } from './Part'
import { PatternField } from './PatternField'
import style from './PicturesForm.module.css'

interface Props {
  readonly value: PicturesRequest
  /** Those that will be drawn, in story order. */
  readonly frames: readonly Frame[]
  /** The choice of frames, if there is one. */
  readonly children?: ReactNode
  onChange(value: PicturesRequest): void
}

const WHATS = ['sheet', 'picture', 'wall'] as const
const FILES = ['png', 'svg'] as const
const SIZES = ['1', '2', '3'] as const
const GROUNDS = ['paper', 'transparent'] as const

/** Frames, or all of them on one wall, as pictures: what of them, which file, how large, on what, and under which names. */
export function PicturesForm({ value, frames, children, onChange }: Props) {
  const doc = useDoc()
  const isSeveral = value.what !== 'wall' && frames.length > 1
  return (
    <div className={style.form}>
      <DrawingPreview value={value} frames={frames} />
      <Part title={drawingWords.what}>
        <Options
          label={drawingWords.what}
          quiet
          values={WHATS}
          words={drawingWords.whatNames}
          value={value.what}
          onChange={(what) => onChange({ ...value, what })}
        />
        <p className={style.means}>{drawingWords.whatMeans[value.what]}</p>
      </Part>
      {children}
      <div className={style.pair}>
        <Part title={drawingWords.file}>
          <Options
            label={drawingWords.file}
            quiet
            values={FILES}
            words={drawingWords.fileNames}
            value={value.format}
            onChange={(format) => onChange(as(format, value))}
          />
          <p className={style.means}>{drawingWords.fileMeans[value.format]}</p>
        </Part>
        <Part title={drawingWords.ground}>
          <Options
            label={drawingWords.ground}
            quiet
            values={GROUNDS}
            words={drawingWords.grounds}
            value={value.ground}
            onChange={(ground) => onChange({ ...value, ground })}
          />
        </Part>
      </div>
      {value.format === 'png' ? (
        <Part title={drawingWords.size}>
          <Options
            label={drawingWords.size}
            quiet
            values={SIZES}
            words={drawingWords.sizes}
            value={`${value.scale}`}
            onChange={(scale) => onChange({ ...value, scale: SCALES[scale] })}
          />
          <Pixels doc={doc} value={value} frames={frames} />
        </Part>
      ) : null}
      {isSeveral ? (
        <Part
          title={drawingWords.names}
          aside={<span>{drawingWords.fileCount(frames.length.toLocaleString())}</span>}
        >
          <PatternField
            doc={doc}
            frame={frames[0]}
            end={`.${value.format}`}
            value={value.pattern}
            onChange={(pattern) => onChange({ ...value, pattern })}
          />
        </Part>
      ) : null}
    </div>
  )
}

const SCALES = { 1: 1, 2: 2, 3: 3 } as const

/** Everything else stays as it was chosen. */
function as(
  format: 'png' | 'svg',
  { what, frames, ground, pattern, ...rest }: PicturesRequest,
): PicturesRequest {
  const common = { what, frames, ground, pattern }
  if (format === 'svg') return { format, ...common }
  return { format, ...common, scale: 'scale' in rest ? rest.scale : 2 }
}

interface PixelsProps {
  readonly doc: Doc
  readonly value: Extract<PicturesRequest, { readonly format: 'png' }>
  readonly frames: readonly Frame[]
}

/** How large it becomes, and where that is more than can be drawn, what to do. */
function Pixels({ doc, value, frames }: PixelsProps) {
  const { what, scale } = value
  const wall = useMemo(
    () => (what === 'wall' ? wallSize(doc, value.frames === null ? null : frames.map(({ id }) => id)) : null),
    [doc, what, value.frames, frames],
  )
  const size = wall === null ? (what === 'picture' ? PICTURE : SHEET) : scale === 1 ? fittedWall(wall) : wall
  const [width, height] = [Math.round(size.w) * scale, Math.round(size.h) * scale]
  if (!isDrawable(size, scale)) {
    return (
      <p role="status" className={style.wrong}>
        {drawingWords.tooLarge(width, height)}
      </p>
    )
  }
  return <p className={style.means}>{drawingWords.pixels(width.toLocaleString(), height.toLocaleString())}</p>
}
