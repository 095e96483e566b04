import { editGuest } from '../../../shared/edit/guests'
import type { Guest } from '../../../shared/model/record'
import { editWords } from '../../../shared/words/edit'
import { guestWords } from '../../../shared/words/guests'
import { FeelingPicker } from '../../parts/FeelingPicker'
import { useEditor } from '../../use'
import { useFigure } from './figure'
import { GuestField } from './GuestField'

/** The feeling a guest brings along. */
export function ArrivingFeeling({ guest }: { readonly guest: Guest }) {
  const editor = useEditor()
  const figure = useFigure(guest)
  return (
    <GuestField guest={guest.id} field="arriving">
      <FeelingPicker
        label={guestWords.arriving}
        feeling={guest.arriving}
        none={guestWords.noArriving}
        figure={figure}
        onChange={(arriving) =>
          editor.commit(editWords.editGuest, editGuest(editor.doc(), guest.id, { arriving }))
        }
      />
    </GuestField>
  )
}
