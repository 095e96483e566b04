import type { GroupInk } from '../../../shared/scene/ink'
import { svgOf } from '../../../shared/scene/svg'
import { sha256 } from '../../package/hash'
import type { OpenZip } from '../../package/zipWrite'
import type { Asset } from '../../protocol'
import type { Draw, DrawJob, Watch } from '../tools'
import type { Drawn, DrawnImage, ImageSource } from './drawn'

/** Where a picture lies in the file: its part, and that of the drawing it stands for. */
export interface Media {
  readonly image: string
  readonly svg: string | null
}

type AssetOf = (hash: string) => Asset | null

/** The pictures of a file, each in it once however often it is shown. */
export function mediaShelf(
  zip: OpenZip,
  { asset, draw }: { readonly asset: AssetOf; readonly draw: Draw },
  watch: Watch,
) {
  const ofInk = new WeakMap<GroupInk, Media>()
  const ofAsset = new Map<string, Media>()
  const ofDrawing = new Map<string, Media>()
  let count = 0
  const put = (end: string, bytes: Uint8Array): string => {
    count += 1
    const name = `image${count}.${end}`
    zip.add(`ppt/media/${name}`, bytes, end === 'svg' ? 'deflated' : 'stored')
    return name
  }
  const find = (source: ImageSource): Media | null =>
    (source.of === 'asset' ? ofAsset.get(source.asset) : ofInk.get(source.ink)) ?? null
  const keep = (source: ImageSource, media: Media) => {
    if (source.of === 'asset') ofAsset.set(source.asset, media)
    else ofInk.set(source.ink, media)
  }
  /** Puts a photograph into the file as it came, if PowerPoint shows its kind. */
  const isPlaced = (source: ImageSource): boolean => {
    const found = source.of === 'asset' ? asset(source.asset) : null
    const end = found && ENDS[found.kind]
    if (found && end) keep(source, { image: put(end, found.bytes), svg: null })
    return find(source) !== null
  }
  return {
    /** Puts every picture of these pieces into the file that is not there yet. */
    async add(pieces: readonly Drawn[]): Promise<void> {
      const wanted: Wanted[] = []
      for (const image of pieces.flatMap(imagesIn)) {
        const { source } = image
        const isHere = source.of === 'ink' || asset(source.asset) !== null
        if (isHere && find(source) === null && !isPlaced(source)) wanted.push(wantedOf(image, asset))
      }
      const fresh = new Map<string, Wanted>()
      for (const each of wanted) if (!ofDrawing.has(each.key)) fresh.set(each.key, each)
      const drawings = [...fresh.values()]
      const drawn = drawings.length === 0 ? [] : await draw(jobsOf(drawings), asset, watch)
      for (const [i, { key, svg }] of drawings.entries()) {
        const png = drawn[i]
        if (png === undefined) continue
        const image = put('png', png)
        ofDrawing.set(key, { image, svg: svg === null ? null : put('svg', Buffer.from(svg, 'utf8')) })
      }
      for (const { source, key } of wanted) {
        const media = ofDrawing.get(key)
        if (media) keep(source, media)
      }
    },
    /** null: it is not on this computer. */
    find,
  }
}

interface Wanted {
  readonly source: ImageSource
  /** The same for drawings that look the same. */
  readonly key: string
  /** null: it shows a photograph of a kind that PowerPoint may not know, so the PNG is all of it. */
  readonly svg: string | null
  readonly job: DrawJob
}

function jobsOf(drawings: readonly Wanted[]): readonly DrawJob[] {
  return drawings.map(({ job }) => job)
}

function wantedOf(image: DrawnImage, asset: AssetOf): Wanted {
  const { source, box, crop } = image
  const shown = { w: box.w / (1 - crop.left - crop.right), h: box.h / (1 - crop.top - crop.bottom) }
  const own = source.of === 'ink' ? source.box : { x: 0, y: 0, ...shown }
  const isArt = source.of === 'ink' && source.name !== 'drawing'
  const longest = isArt ? ART_SIDE : Math.min(MOST, Math.max(LEAST, shown.w, shown.h))
  const scale = longest / Math.max(own.w, own.h)
  const size = { w: Math.max(1, Math.round(own.w * scale)), h: Math.max(1, Math.round(own.h * scale)) }
  const drawing = (address: (hash: string) => string | null) => {
    const inside =
      source.of === 'ink'
        ? svgOf(source.ink, address)
        : `<image href="${address(source.asset) ?? ''}" width="${own.w}" height="${own.h}" preserveAspectRatio="none"/>`
    const view = [own.x, own.y, own.w, own.h].map((value) => Math.round(value * 1000) / 1000)
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.w}" height="${size.h}" viewBox="${view.join(' ')}" preserveAspectRatio="none">${inside}</svg>`
  }
  let isKnown = source.of === 'ink'
  const within = (hash: string) => {
    const found = asset(hash)
    if (found === null) return null
    isKnown &&= found.kind in ENDS
    return `data:${found.kind};base64,${Buffer.from(found.bytes).toString('base64')}`
  }
  const svg = drawing(within)
  const asked = drawing((hash) => `app://cx/asset/${hash}`)
  const job: DrawJob = { svg: asked, ...size, scale: 2, ground: 'transparent' }
  return { source, key: sha256(Buffer.from(asked)), svg: isKnown ? svg : null, job }
}

function imagesIn(piece: Drawn): readonly DrawnImage[] {
  if (piece.drawn === 'group') return piece.children.flatMap(imagesIn)
  return piece.drawn === 'image' ? [piece] : []
}

/** What PowerPoint of every age shows; anything else is drawn as PNG. */
const ENDS: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpeg',
  'image/gif': 'gif',
}
/** Pixels of the longer side, before the PNG is drawn twice as large. */
const ART_SIDE = 320
const LEAST = 16
const MOST = 1600
