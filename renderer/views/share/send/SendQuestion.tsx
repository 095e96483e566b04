import { X } from 'lucide-react'
import { useState } from 'react'
import { Dialog, Heading } from 'react-aria-components'
import type { Trouble } from '../../../../shared/errors'
import { LIMITS } from '../../../../shared/limits'
import { isBlind } from '../../../../shared/method/rounds'
import { framesOf, parcelOf } from '../../../../shared/model/doc'
import type { Id } from '../../../../shared/model/id'
import type { Purpose } from '../../../../shared/model/vocabulary'
import { sendingWords } from '../../../../shared/words/sending'
import { saidIn, sendPart } from '../../../document/sending'
import { session } from '../../../document/session'
import { Field } from '../../../parts/Field'
import { IconButton } from '../../../parts/IconButton'
import { Overlay } from '../../../parts/Overlay'
import { useDoc } from '../../../use'
import { Part } from '../deck/Part'
import { SendFoot } from './SendFoot'
import { SendFrames } from './SendFrames'
import style from './SendQuestion.module.css'
import { WhatGoesBack } from './WhatGoesBack'

/** What goes into a file for a colleague, before its place is asked for. */
export function SendQuestion({ purpose }: { readonly purpose: Purpose }) {
  const doc = useDoc()
  const [frames, setFrames] = useState<readonly Id[] | null>(() => firstChoice(purpose))
  const [note, setNote] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const close = () => session.setState({ dialog: null })
  const isReady =
    purpose === 'answer' ? saidIn(doc).length > 0 || note.trim() !== '' : chosenOf(doc, frames) > 0
  // A letter that was begun does not go with a click beside it.
  const closes = isBusy ? 'never' : note.trim() === '' ? 'beside' : 'escape'
  const send = async () => {
    setBusy(true)
    setTrouble(await sendPart({ purpose, frames: purpose === 'answer' ? null : frames, note }))
    setBusy(false)
  }
  return (
    <Overlay size="letter" closes={closes} onClose={close}>
      <Dialog className={style.dialog ?? ''}>
        <header className={style.head}>
          <Heading slot="title" className={style.title ?? ''}>
            {sendingWords.title[purpose]}
          </Heading>
          <IconButton label={sendingWords.closeDialog} isDisabled={isBusy} onPress={close}>
            <X aria-hidden />
          </IconButton>
        </header>
        <div className={style.body} inert={isBusy}>
          <p className={style.lead}>
            {purpose === 'answer'
              ? sendingWords.lead.answer((parcelOf(doc)?.from ?? '').trim())
              : sendingWords.lead[purpose]}
          </p>
          {purpose !== 'answer' && isBlind(doc) ? <p className={style.blind}>{sendingWords.blind}</p> : null}
          {purpose === 'answer' ? (
            <WhatGoesBack />
          ) : (
            <SendFrames purpose={purpose} chosen={frames} onChange={setFrames} />
          )}
          <Part title={sendingWords.note[purpose]}>
            <Field
              quiet
              label={sendingWords.note[purpose]}
              placeholder={sendingWords.notePlaceholder[purpose]}
              value={note}
              limit={LIMITS.textLength}
              onChange={setNote}
            />
          </Part>
        </div>
        <SendFoot
          purpose={purpose}
          frames={frames}
          trouble={trouble}
          isBusy={isBusy}
          isReady={isReady}
          onCancel={close}
          onSend={() => void send()}
        />
      </Dialog>
    </Overlay>
  )
}

/** Some frames begin with the one that is looked at; a copy to be reviewed is the whole board. */
function firstChoice(purpose: Purpose): readonly Id[] | null {
  const { frame } = session.getState()
  return purpose === 'slice' ? (frame === null ? [] : [frame]) : null
}

function chosenOf(doc: Parameters<typeof framesOf>[0], frames: readonly Id[] | null): number {
  return frames === null ? framesOf(doc).length : frames.length
}
