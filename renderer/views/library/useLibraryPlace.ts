import { useEffect, useState } from 'react'
import type { PlaceOfLibrary } from '../../../shared/libraryPlace'
import { readLibraryPlace } from '../../document/libraryPlace'

/** Where the library lies; null: not known (yet). A page never changes it: another library begins a page anew. */
export function useLibraryPlace(): PlaceOfLibrary | null {
  const [place, setPlace] = useState<PlaceOfLibrary | null>(null)
  useEffect(() => {
    let wanted = true
    void readLibraryPlace().then((found) => wanted && setPlace(found))
    return () => {
      wanted = false
    }
  }, [])
  return place
}
