import { useState } from 'react'
import { handOver, removeRound, reveal, takeTurn } from '../../../shared/edit/rounds'
import { hasBegun, progressOf } from '../../../shared/method/rounds'
import { get } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import type { Round } from '../../../shared/model/scoring'
import { editWords } from '../../../shared/words/edit'
import { sessionWords } from '../../../shared/words/session'
import { sitDown } from '../../document/scoring'
import { say } from '../../document/session'
import { Button } from '../../parts/Button'
import { useDoc, useEditor } from '../../use'
import { useFocusHere } from './focusHere'
import { HandOver } from './HandOver'
import style from './HiddenRound.module.css'
import { Remarks } from './Remarks'
import { kindName, raterName } from './raterName'

/** A silent session between two turns: who goes next, how far everybody is, and the reveal. Nothing of any level. */
export function HiddenRound({ round }: { readonly round: Round }) {
  const doc = useDoc()
  const editor = useEditor()
  const [called, setCalled] = useState<Id | null>(null)
  const next = called ?? round.turn

  if (next && get(doc, next, 'rater')) {
    return (
      <HandOver
        name={raterName(doc, next)}
        onSit={() => {
          editor.commit(editWords.takeTurn, takeTurn(editor.doc(), round.id, next))
          sitDown(round.id, next, Date.now())
          setCalled(null)
          say('')
        }}
        onNotNow={() => {
          setCalled(null)
          editor.commit(editWords.handOver, handOver(editor.doc(), round.id, { finished: false }))
        }}
      />
    )
  }
  return <Turns round={round} onCall={setCalled} />
}

function Turns({ round, onCall }: { round: Round; onCall(rater: Id): void }) {
  const heading = useFocusHere()
  return (
    <div className={style.page}>
      <section className={style.turns} aria-label={sessionWords.turns}>
        <header>
          <p className={style.eyebrow}>{round.title || sessionWords.silent}</p>
          <h1 ref={heading} tabIndex={-1}>
            {sessionWords.turns}
          </h1>
          <p className={style.lead}>
            {sessionWords.turnsHint} {sessionWords.hide}
          </p>
        </header>
        <ul className={style.people}>
          {[...new Set(round.raters)].map((id) => (
            <Person key={id} round={round} rater={id} onCall={() => onCall(id)} />
          ))}
        </ul>
        <Ending round={round} />
      </section>
      <div className={style.side}>
        <Remarks holder={round.id} />
      </div>
    </div>
  )
}

function Person({ round, rater, onCall }: { round: Round; rater: Id; onCall(): void }) {
  const doc = useDoc()
  const name = raterName(doc, rater)
  const record = get(doc, rater, 'rater')
  const { scored, of } = progressOf(doc, round, rater)
  const done = round.done.includes(rater)
  const state = done ? 'done' : hasBegun(doc, round, rater) ? 'begun' : 'waiting'
  return (
    <li className={style.person} data-state={state}>
      <div className={style.who}>
        <strong>{name}</strong>
        <span>{record ? kindName(record.group) : null}</span>
      </div>
      <p className={style.state}>
        <span className={style.badge}>{sessionWords.stateOf[state]}</span>
        <span>
          {state === 'waiting' && scored > 0
            ? sessionWords.levelsBefore(scored, of)
            : sessionWords.levelsOf(scored, of)}
        </span>
      </p>
      {record ? (
        <Button onPress={onCall}>
          {state === 'waiting' ? sessionWords.takeTurn(name) : sessionWords.takeAgain(name)}
        </Button>
      ) : null}
    </li>
  )
}

function Ending({ round }: { readonly round: Round }) {
  const doc = useDoc()
  const editor = useEditor()
  const [asked, setAsked] = useState<'reveal' | 'stop' | null>(null)
  /** What was asked before and not done: its button takes the keys again. */
  const [left, setLeft] = useState(asked)
  const leave = () => {
    setLeft(asked)
    setAsked(null)
  }
  const here = [...new Set(round.raters)].filter((id) => get(doc, id, 'rater'))
  const open = here.filter((id) => !round.done.includes(id))
  const show = () => {
    editor.commit(editWords.reveal, reveal(editor.doc(), round.id, new Date().toISOString()))
    say(sessionWords.revealedSaid)
  }
  const stop = () => editor.commit(editWords.removeRound, removeRound(editor.doc(), round.id))
  if (asked === 'reveal') {
    return (
      <div key="reveal" className={style.ending}>
        <p>{sessionWords.unfinished(open.map((id) => raterName(doc, id)).join(', '))}</p>
        <Button autoFocus onPress={leave}>
          {sessionWords.notNow}
        </Button>
        <Button look="strong" onPress={show}>
          {sessionWords.revealNow}
        </Button>
      </div>
    )
  }
  if (asked === 'stop') {
    return (
      <div key="stop" className={style.ending}>
        <p>{sessionWords.stopQuestion}</p>
        <Button look="strong" autoFocus onPress={leave}>
          {sessionWords.stopNo}
        </Button>
        <Button onPress={stop}>{sessionWords.stopYes}</Button>
      </div>
    )
  }
  return (
    <div key="ways" className={style.ending}>
      <p>
        {open.length === 0 ? (
          <strong>{here.length === 0 ? sessionWords.nobodyLeft : sessionWords.allDone} </strong>
        ) : null}
        {sessionWords.revealLead}
      </p>
      <Button look="quiet" autoFocus={left === 'stop'} onPress={() => setAsked('stop')}>
        {sessionWords.stopSession}
      </Button>
      {open.length === 0 ? (
        <Button look="strong" onPress={show}>
          {sessionWords.reveal}
        </Button>
      ) : (
        <Button autoFocus={left === 'reveal'} onPress={() => setAsked('reveal')}>
          {sessionWords.revealNow}…
        </Button>
      )}
    </div>
  )
}
