import { pictureSize } from '../../../shared/edit/crop'
import { freshElement } from '../../../shared/edit/fresh'
import type { PictureElement } from '../../../shared/model/element'
import { newId } from '../../../shared/model/id'
import { toolboxWords } from '../../../shared/words/toolbox'
import { keepStamp } from '../../document/ownStamps'
import { chosenFiles } from '../../intake/chosenFiles'
import { keptPictures, tellProblems } from '../../intake/keptPictures'

/** Asks for a picture and keeps it as a stamp, under the name of its file. */
export async function stampFromPicture(): Promise<void> {
  const [file] = await chosenFiles('one')
  if (!file) return
  const kept = await keptPictures([file])
  tellProblems(kept)
  const [photo] = kept.photos
  if (!photo) return
  const { asset, pixelW, pixelH } = photo
  const fresh = freshElement(newId('frame'), 'how', { x: 0, y: 0, ...pictureSize('how', photo) })
  const crop = { x: 0, y: 0, w: 1, h: 1 }
  const picture: PictureElement = { ...fresh, shape: 'picture', asset, pixelW, pixelH, crop, mirrored: false }
  await keepStamp(nameOf(file), [picture])
}

function nameOf(file: File): string {
  const name = file.name
    .replace(/\.[^.]*$/, '')
    .slice(0, 100)
    .trim()
  return name.isWellFormed() && name !== '' ? name : toolboxWords.stampUntitled
}
