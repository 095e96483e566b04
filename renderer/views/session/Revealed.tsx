import { useState } from 'react'
import { endRound } from '../../../shared/edit/rounds'
import { frameAgreement } from '../../../shared/method/agreement'
import { disagreements, roundFrames } from '../../../shared/method/rounds'
import { type Doc, get } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import type { Round } from '../../../shared/model/scoring'
import { editWords } from '../../../shared/words/edit'
import { sessionWords } from '../../../shared/words/session'
import { say } from '../../document/session'
import { Button } from '../../parts/Button'
import { useDoc, useEditor } from '../../use'
import { AgendaCard } from './AgendaCard'
import { useFocusHere } from './focusHere'
import { Remarks } from './Remarks'
import style from './Revealed.module.css'

interface Props {
  readonly round: Round
  onEnd(round: Id): void
}

/** After the reveal: the frames people differ on are the agenda, the widest difference first. */
export function Revealed({ round, onEnd }: Props) {
  const doc = useDoc()
  const editor = useEditor()
  const heading = useFocusHere()
  const rows = disagreements(doc, round)
  // A frame stays where it was while its levels are talked nearer to each other.
  const [first] = useState(() => rows.map(({ frame }) => frame.id))
  const [open, setOpen] = useState<Id | null>(() => first.find((id) => !round.talked.includes(id)) ?? null)
  const [most, setMost] = useState(A_PAGE)
  const agenda = [...new Set([...first, ...rows.map(({ frame }) => frame.id)])].filter((id) =>
    get(doc, id, 'frame'),
  )
  const talked = agenda.filter((id) => round.talked.includes(id)).length
  const others = roundFrames(doc, round).length - agenda.length
  const end = () => {
    editor.commit(editWords.endRound, endRound(editor.doc(), round.id, new Date().toISOString()))
    say(sessionWords.ended)
    onEnd(round.id)
  }
  return (
    <div className={style.page}>
      <section className={style.agenda} aria-label={sessionWords.agenda}>
        <header>
          <p className={style.eyebrow}>{round.title || sessionWords.silent}</p>
          <h1 ref={heading} tabIndex={-1}>
            {sessionWords.agenda}
          </h1>
          <p className={style.lead}>{leadOf(doc, round, agenda.length)}</p>
        </header>
        <ol>
          {agenda.slice(0, most).map((id) => (
            <AgendaCard
              key={id}
              round={round}
              frame={id}
              row={rows.find(({ frame }) => frame.id === id) ?? null}
              open={open === id}
              onToggle={() => setOpen(open === id ? null : id)}
            />
          ))}
        </ol>
        {agenda.length > most ? (
          <Button onPress={() => setMost(most + A_PAGE)}>{sessionWords.more(agenda.length - most)}</Button>
        ) : null}
        {agenda.length > 0 && others > 0 ? (
          <p className={style.others}>{sessionWords.agreedOn(others)}</p>
        ) : null}
      </section>
      <div className={style.side}>
        <section className={style.end} aria-label={sessionWords.end}>
          {agenda.length > 0 ? (
            <p>
              <strong>{sessionWords.talkedCount(talked, agenda.length)}</strong>
            </p>
          ) : null}
          <p>{sessionWords.endHint}</p>
          <Button look={talked === agenda.length ? 'strong' : 'plain'} onPress={end}>
            {sessionWords.end}
          </Button>
        </section>
        <Remarks holder={round.id} />
      </div>
    </div>
  )
}

function leadOf(doc: Doc, round: Round, differing: number): string {
  if (differing > 0) return sessionWords.agendaLead
  const isShared = roundFrames(doc, round).some(({ id }) => frameAgreement(doc, id).dims > 0)
  return isShared ? sessionWords.agreed : sessionWords.nothingShared
}

const A_PAGE = 30
