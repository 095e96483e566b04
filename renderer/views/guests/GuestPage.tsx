import { Copy, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { findingsOfGuest } from '../../../shared/method/checks/findings'
import type { Guest } from '../../../shared/model/record'
import { guestWords } from '../../../shared/words/guests'
import { Button } from '../../parts/Button'
import { useReadOnly } from '../../parts/readOnly'
import { useDoc, useEditor } from '../../use'
import { FindingsList } from '../findings/FindingsList'
import { FacePicture } from '../looks/FacePicture'
import { LooksButton } from '../looks/LooksButton'
import { Appearances } from './Appearances'
import { ArrivingFeeling } from './ArrivingFeeling'
import { framesByGuest } from './appearances'
import { deleteGuest, duplicateGuest } from './deeds'
import { dismissedOfGuest } from './dismissed'
import { useFigure } from './figure'
import { GuestItems } from './GuestItems'
import style from './GuestPage.module.css'
import { GuestText } from './GuestText'
import { RemoveQuestion } from './RemoveQuestion'

/** Everything about one guest. */
export function GuestPage({ guest }: { readonly guest: Guest }) {
  const editor = useEditor()
  const readOnly = useReadOnly()
  const doc = useDoc()
  const [isAsking, setAsking] = useState(false)
  const figure = useFigure(guest)
  const frames = framesByGuest(doc).get(guest.id) ?? 0
  const findings = findingsOfGuest(doc, guest.id)
  const dismissed = dismissedOfGuest(doc, guest.id)
  const remove = () => (frames === 0 ? deleteGuest(editor, guest) : setAsking(true))
  return (
    <div className={style.scroll}>
      <article className={style.page} aria-label={guest.name || guestWords.unnamed}>
        <header className={style.head}>
          <FacePicture figure={figure} feeling={guest.arriving} width={132} className={style.face} />
          <div className={style.who}>
            <GuestText guest={guest} field="name" />
            <GuestText guest={guest} field="summary" />
            {readOnly ? null : (
              <div className={style.deeds}>
                <LooksButton guest={guest.id} />
                <Button icon={<Copy aria-hidden />} onPress={() => duplicateGuest(editor, guest)}>
                  {guestWords.duplicate}
                </Button>
                <Button look="quiet" icon={<Trash2 aria-hidden />} onPress={remove}>
                  {guestWords.remove}
                </Button>
              </div>
            )}
          </div>
        </header>
        <div className={style.voice}>
          <GuestText guest={guest} field="says" />
          <ArrivingFeeling guest={guest} />
        </div>
        <div className={style.lists}>
          <GuestItems guest={guest} field="needs" />
          <GuestItems guest={guest} field="desires" />
          <GuestItems guest={guest} field="context" />
          <GuestItems guest={guest} field="emotion" />
        </div>
        {readOnly ? null : <p className={style.hint}>{guestWords.itemsHint}</p>}
        <Appearances guest={guest.id} />
        {findings.length + dismissed.length > 0 ? (
          <section aria-label={guestWords.findings}>
            <h2 className={style.title}>{guestWords.findings}</h2>
            <FindingsList findings={findings} dismissed={dismissed} />
          </section>
        ) : null}
      </article>
      {isAsking ? (
        <RemoveQuestion
          guest={guest}
          frames={frames}
          onKeep={() => setAsking(false)}
          onRemove={() => {
            setAsking(false)
            deleteGuest(editor, guest)
          }}
        />
      ) : null}
    </div>
  )
}
