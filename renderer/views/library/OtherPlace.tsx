import { FolderInput } from 'lucide-react'
import { libraryPlaceWords } from '../../../shared/words/libraryPlace'
import { moveLibrary } from '../../document/libraryPlace'
import { Button } from '../../parts/Button'
import style from './OtherPlace.module.css'
import { useLibraryPlace } from './useLibraryPlace'

/** Above the boards of a library that is not the usual one: where it lies, and the way back. */
export function OtherPlace() {
  const place = useLibraryPlace()
  if (place?.kind !== 'chosen') return null
  return (
    <div className={style.place}>
      <FolderInput aria-hidden />
      <p>
        {libraryPlaceWords.here} <span className={style.folder}>{place.folder}</span>
      </p>
      <Button look="quiet" onPress={() => void moveLibrary(null)}>
        {libraryPlaceWords.backToUsual}
      </Button>
    </div>
  )
}
