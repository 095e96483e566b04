import { sha256 } from '../../main/package/hash'
import { gif, jpeg, png } from '../main/package/pictures'

/** The pictures that stand on boards made by chance: enough for who reads headers. */
export const PICTURES = [
  { kind: 'image/png', width: 64, height: 36, bytes: png(64, 36) },
  { kind: 'image/jpeg', width: 300, height: 200, bytes: jpeg(300, 200) },
  { kind: 'image/gif', width: 5, height: 8, bytes: gif(5, 8, 1) },
].map((picture) => ({
  ...picture,
  kind: picture.kind as 'image/png' | 'image/jpeg' | 'image/gif',
  hash: sha256(picture.bytes),
}))
