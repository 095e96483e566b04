import { AppError } from '../../shared/errors'
import { isFont } from '../../shared/exchange/manifest'
import type { FaceMetrics } from '../../shared/scene/faceMetrics'
import type { Handlers } from '../border'
import { fontOf } from '../fonts/fontFile'
import type { Host } from '../host'

/** The fonts of brands: looked at here, before any of them may reach a board. */
export function fontHandlers(host: Host) {
  return {
    'font.keep': ({ bytes }) => {
      const { asset, family, style, metrics } = fontOf(bytes)
      host.store().putAsset(asset)
      return { asset: asset.hash, family, style, metrics }
    },
    'font.metrics': ({ asset }) => {
      const kept = host.store().asset(asset)
      return kept && isFont(kept.kind) ? soundMetrics(kept.bytes) : null
    },
  } satisfies Partial<Handlers>
}

function soundMetrics(bytes: Uint8Array): FaceMetrics | null {
  try {
    return fontOf(bytes).metrics
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}
