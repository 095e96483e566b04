import { CATALOG } from '../../shared/method/catalog'
import { type Doc, get } from '../../shared/model/doc'
import type { Figure } from '../../shared/model/element'
import type { Id } from '../../shared/model/id'
import type { Feeling, Guest } from '../../shared/model/record'
import { figureOf } from '../../shared/scene/cast'
import { faceOf } from '../../shared/scene/faces'
import { figureArt } from '../../shared/scene/figure'
import { group } from '../../shared/scene/ink'
import { figureFor } from '../../shared/scene/looks'
import { frameWords } from '../../shared/words/frame'
import type { Option, OptionGroup } from './Choice'
import { InkPicture } from './InkPicture'

/** Keys of options that are no value: nothing said, and make a new one. */
export const NONE = 'none!'
export const NEW = 'new!'

export function guestOptions(guests: readonly Guest[]): readonly Option[] {
  return [
    ...guests.map((guest) => ({
      id: guest.id,
      label: guest.name || frameWords.newGuest,
      picture: <Face figure={figureOf(guest)} feeling={guest.arriving} />,
    })),
    { id: NEW, label: `${frameWords.newGuest}…` },
    { id: NONE, label: frameWords.noGuest },
  ]
}

/** The 41 feelings by valence, best first, each with the face of this frame's guest. */
export function feelingOptions(doc: Doc, frame: Id, none: string): readonly OptionGroup[] {
  const guest = get(doc, get(doc, frame, 'frame')?.guest ?? null, 'guest')
  const figure = guest ? figureOf(guest) : figureFor(frame)
  const groups = VALENCES.map((valence) => ({
    label: `${signed(valence)} ${frameWords.valence[`${valence}`]}`,
    options: EMOTIONS.filter((emotion) => emotion.valence === valence).map(({ id, label }) => ({
      id,
      label,
      picture: <Face figure={figure} feeling={{ emotion: id, valence }} />,
    })),
  }))
  return [...groups, { label: '—', options: [{ id: NONE, label: none }] }]
}

/** The feeling an option stands for: the word, and the valence the catalogue gives it. */
export function feelingOf(key: string): Feeling | null {
  const emotion = EMOTIONS.find(({ id }) => id === key)
  return emotion ? { emotion: emotion.id, valence: emotion.valence } : null
}

/** +2, 0, −1: with a real minus. */
function signed(valence: number): string {
  if (valence === 0) return '0'
  return valence > 0 ? `+${valence}` : `−${-valence}`
}

const EMOTIONS = CATALOG.emotions
const VALENCES = [3, 2, 1, 0, -1, -2, -3] as const

function Face({ figure, feeling }: { readonly figure: Figure; readonly feeling: Feeling | null }) {
  const { ink, w } = figureArt(figure, faceOf(feeling))
  return <InkPicture ink={group(ink)} w={w} h={w} width={34} />
}
