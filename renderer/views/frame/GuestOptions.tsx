import { UserRoundPlus } from 'lucide-react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { addGuest } from '../../../shared/edit/guests'
import { PARTIES, type Party } from '../../../shared/edit/party'
import { get, guestsOf } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import { figureOf } from '../../../shared/scene/cast'
import { editWords } from '../../../shared/words/edit'
import { frameWords } from '../../../shared/words/frame'
import { toolboxWords } from '../../../shared/words/toolbox'
import { session } from '../../document/session'
import { Button } from '../../parts/Button'
import { useEditor, useSession } from '../../use'
import { FacePicture } from '../looks/FacePicture'
import { LooksButton } from '../looks/LooksButton'
import { WORKER } from '../looks/worker'
import style from './GuestOptions.module.css'
import { PartyPicture } from './PartyPicture'

const AT_WORK = 'work'

/** Beside the tools while the guest tool is in hand: who steps into the picture, and with whom. */
export function GuestOptions({ frame }: { readonly frame: Id }) {
  const editor = useEditor()
  const guests = useStore(
    editor.store,
    useShallow(({ doc }) => guestsOf(doc)),
  )
  const feeling = useStore(editor.store, ({ doc }) => get(doc, frame, 'frame')?.intended ?? null)
  const { guest, party } = useSession((state) => state.person)
  const chosen = guests.find(({ id }) => id === guest) ?? null
  const first = chosen ? figureOf(chosen) : WORKER
  return (
    <section className={style.options} aria-label={toolboxWords.guestTool}>
      <RadioGroup
        value={chosen?.id ?? AT_WORK}
        onChange={(key) => take({ guest: key === AT_WORK ? null : key })}
        className={style.who ?? ''}
      >
        <Label className={style.label ?? ''}>{toolboxWords.who}</Label>
        <div className={style.list}>
          {guests.map((each) => (
            <Radio key={each.id} value={each.id} className={style.person ?? ''}>
              <FacePicture figure={figureOf(each)} feeling={feeling} width={44} />
              <span className={style.name}>{each.name || frameWords.newGuest}</span>
            </Radio>
          ))}
          <Radio value={AT_WORK} className={style.person ?? ''}>
            <FacePicture figure={WORKER} feeling={null} width={44} />
            <span className={style.name}>{toolboxWords.atWork}</span>
          </Radio>
        </div>
      </RadioGroup>
      <div className={style.deeds}>
        <Button look="quiet" icon={<UserRoundPlus aria-hidden />} onPress={newGuest}>
          {toolboxWords.newGuest}
        </Button>
        {chosen ? <LooksButton guest={chosen.id} /> : null}
      </div>
      <RadioGroup
        value={party}
        onChange={(key) => take({ party: key as Party })}
        orientation="horizontal"
        className={style.with ?? ''}
      >
        <Label className={style.label ?? ''}>{toolboxWords.withWhom}</Label>
        <div className={style.parties}>
          {PARTIES.map((each) => (
            <Radio key={each} value={each} className={style.party ?? ''}>
              <PartyPicture party={each} first={first} />
              <span>{toolboxWords.parties[each]}</span>
            </Radio>
          ))}
        </div>
      </RadioGroup>
      <p className={style.hint}>{toolboxWords.guestHint}</p>
    </section>
  )
}

function take(patch: { readonly guest?: Id | null; readonly party?: Party }): void {
  session.setState(({ person }) => ({ person: { ...person, ...patch } }))
}

/** Somebody the board did not know: added, taken in hand, and her looks opened. */
function newGuest(): void {
  const { open } = session.getState()
  if (!open) return
  const { change, guest } = addGuest(open.editor.doc(), frameWords.newGuest)
  open.editor.commit(editWords.addGuest, change)
  take({ guest })
  session.setState({ dialog: { dialog: 'looks', guest } })
}
