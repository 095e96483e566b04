import { AppError } from '../../shared/errors'
import { LIMITS } from '../../shared/limits'
import { pictureHeader } from '../../shared/pictures/header'

/** Throws E_DAMAGED unless the preview is a PNG of at most 1,024 pixels a side. */
export function checkPreview(bytes: Uint8Array): void {
  const header = pictureHeader(bytes)
  const isFit =
    typeof header === 'object' &&
    header.kind === 'image/png' &&
    Math.max(header.width, header.height) <= LIMITS.previewSide
  if (!isFit) throw new AppError({ code: 'E_DAMAGED', part: 'preview.png' })
}
