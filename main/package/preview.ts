import { AppError } from '../../shared/errors'
import { LIMITS } from '../../shared/limits'
import { imageHeader } from './imageHeader'

/** Throws E_DAMAGED unless the preview is a PNG of at most 1,024 pixels a side. */
export function checkPreview(bytes: Uint8Array): void {
  const header = imageHeader(bytes)
  const isFit =
    typeof header === 'object' &&
    header.kind === 'image/png' &&
    Math.max(header.width, header.height) <= LIMITS.previewSide
  if (!isFit) throw new AppError({ code: 'E_DAMAGED', part: 'preview.png' })
}
