import { emotionOf } from '../../shared/method/catalog'
import type { Feeling, Guest } from '../../shared/model/record'
import { figureOf } from '../../shared/scene/cast'
import { frameWords } from '../../shared/words/frame'
import type { Option } from './Choice'
import { Face } from './Face'

/** Keys of options that are no value: nothing said, and make a new one. */
export const NONE = 'none!'
export const NEW = 'new!'

export function guestOptions(guests: readonly Guest[]): readonly Option[] {
  return [
    ...guests.map((guest) => ({
      id: guest.id,
      label: guest.name || frameWords.newGuest,
      picture: <Face figure={figureOf(guest)} feeling={guest.arriving} width={34} />,
    })),
    { id: NEW, label: `${frameWords.newGuest}…` },
    { id: NONE, label: frameWords.noGuest },
  ]
}

/** The feeling an option stands for: the word, and the valence the catalogue gives it. */
export function feelingOf(key: string): Feeling | null {
  const emotion = emotionOf(key)
  return emotion ? { emotion: emotion.id, valence: emotion.valence } : null
}
