import { useEffect, useState } from 'react'
import { brandFamily } from '../../../../shared/scene/fontFamily'

/** Whether letters can be shown in a font of the library. */
export type FaceState = 'reading' | 'ready' | 'gone'

/** Loads a font the board carries, under its own family; null: there is none. */
export function useFace(asset: string | null): FaceState {
  const [found, setFound] = useState<{ readonly asset: string; readonly state: FaceState } | null>(null)
  useEffect(() => {
    if (asset === null) return
    let isAsked = true
    void faceLoaded(asset).then((state) => isAsked && setFound({ asset, state }))
    return () => {
      isAsked = false
    }
  }, [asset])
  return found !== null && found.asset === asset ? found.state : 'reading'
}

/** Each once a window: a name never changes what it stands for. */
function faceLoaded(asset: string): Promise<FaceState> {
  const known = loads.get(asset)
  if (known) return known
  const face = new FontFace(brandFamily(asset), `url(/font/${asset})`, { weight: '1 1000' })
  const load = face.load().then(
    () => {
      document.fonts.add(face)
      return 'ready' as const
    },
    () => 'gone' as const,
  )
  loads.set(asset, load)
  return load
}

const loads = new Map<string, Promise<FaceState>>()
