import { emotionOf } from '../../shared/method/catalog'
import { type Doc, get } from '../../shared/model/doc'
import type { Id } from '../../shared/model/id'
import type { Feeling, Guest } from '../../shared/model/record'
import { figureOf } from '../../shared/scene/cast'
import { figureFor } from '../../shared/scene/looks'
import { frameWords } from '../../shared/words/frame'
import type { Option, OptionGroup } from './Choice'
import { Face } from './Face'
import { feelingGroups } from './feelings'

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

/** The 41 feelings by valence, best first, each with the face of this frame's guest. */
export function feelingOptions(doc: Doc, frame: Id, none: string): readonly OptionGroup[] {
  const guest = get(doc, get(doc, frame, 'frame')?.guest ?? null, 'guest')
  const figure = guest ? figureOf(guest) : figureFor(frame)
  const groups = feelingGroups().map(({ label, emotions }) => ({
    label,
    options: emotions.map((emotion) => ({
      id: emotion.id,
      label: emotion.label,
      picture: (
        <Face figure={figure} feeling={{ emotion: emotion.id, valence: emotion.valence }} width={34} />
      ),
    })),
  }))
  return [...groups, { label: '—', options: [{ id: NONE, label: none }] }]
}

/** The feeling an option stands for: the word, and the valence the catalogue gives it. */
export function feelingOf(key: string): Feeling | null {
  const emotion = emotionOf(key)
  return emotion ? { emotion: emotion.id, valence: emotion.valence } : null
}
