import { Plus } from 'lucide-react'
import { useState } from 'react'
import { MOST_RATERS, startRound } from '../../../shared/edit/rounds'
import { countingFrames } from '../../../shared/method/alignment'
import { askedOf } from '../../../shared/method/rounds'
import { type Doc, ratersOf } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import { editWords } from '../../../shared/words/edit'
import { sessionWords } from '../../../shared/words/session'
import { say } from '../../document/session'
import { Button } from '../../parts/Button'
import { Field } from '../../parts/Field'
import { NumberBox } from '../../parts/NumberBox'
import { Segments } from '../../parts/Segments'
import { useDoc, useEditor } from '../../use'
import { Check } from './Check'
import { useFocusHere } from './focusHere'
import { NewRater } from './NewRater'
import { kindName } from './raterName'
import style from './StartForm.module.css'
import { dayOf } from './times'
import { type FramesAsked, framesAsked, WhichFrames } from './WhichFrames'

/** What a silent session needs to begin: a name, people, frames, perhaps a clock; and what will happen then. */
export function StartForm() {
  const doc = useDoc()
  const editor = useEditor()
  const heading = useFocusHere()
  const people = ratersOf(doc).filter(({ group }) => group !== 'template')
  const [title, setTitle] = useState(() => sessionWords.titleOf(dayOf(new Date().toISOString())))
  const [left, setLeft] = useState<ReadonlySet<Id>>(new Set())
  const [adding, setAdding] = useState<'not yet' | 'now' | 'done'>('not yet')
  const [asked, setAsked] = useState<FramesAsked>({ which: 'all', stages: [], frames: [] })
  const [minutes, setMinutes] = useState<number | null>(null)
  const raters = people.filter(({ id }) => !left.has(id)).map(({ id }) => id)
  const frames = framesAsked(doc, asked)
  const tooMany = raters.length > MOST_RATERS

  const start = () => {
    const plan = { title: title.trim(), raters, frames, minutesEach: minutes }
    editor.commit(editWords.startRound, startRound(editor.doc(), plan, new Date().toISOString()).change)
    say(sessionWords.started)
  }

  return (
    <section className={style.form} aria-label={sessionWords.startTitle}>
      <header>
        <h1 ref={heading} tabIndex={-1}>
          {sessionWords.startTitle}
        </h1>
        <p className={style.lead}>{sessionWords.startLead}</p>
      </header>
      <Field label={sessionWords.title} value={title} limit={200} lines="one" onChange={setTitle} />
      <fieldset>
        <legend>{sessionWords.who}</legend>
        <p className={style.hint}>{people.length === 0 ? sessionWords.noPeople : sessionWords.whoHint}</p>
        {people.length > 0 ? (
          <ul className={style.people}>
            {people.map(({ id, name, group }) => (
              <li key={id}>
                <Check
                  checked={!left.has(id)}
                  onChange={(takesPart) => setLeft(changed(left, id, !takesPart))}
                >
                  {name || sessionWords.unnamed} <span className={style.kind}>{kindName(group)}</span>
                </Check>
              </li>
            ))}
          </ul>
        ) : null}
        {adding === 'now' || people.length === 0 ? (
          <NewRater
            onAdded={() => setAdding('done')}
            onCancel={people.length === 0 ? null : () => setAdding('done')}
          />
        ) : (
          <Button
            look="quiet"
            icon={<Plus aria-hidden />}
            // Who has just added somebody goes on from here.
            autoFocus={adding === 'done'}
            onPress={() => setAdding('now')}
          >
            {sessionWords.addPerson}
          </Button>
        )}
      </fieldset>
      <WhichFrames asked={asked} onChange={setAsked} />
      <fieldset>
        <legend>{sessionWords.clock}</legend>
        <div className={style.row}>
          <Segments
            label={sessionWords.clock}
            value={minutes === null ? 'none' : 'clock'}
            options={[
              { id: 'none', label: sessionWords.noClock },
              { id: 'clock', label: sessionWords.minutes(minutes ?? FIRST_MINUTES) },
            ]}
            onChange={(clock) => setMinutes(clock === 'none' ? null : FIRST_MINUTES)}
          />
          {minutes === null ? null : (
            <NumberBox
              label={sessionWords.clock}
              value={minutes}
              least={1}
              most={240}
              className={style.number}
              onChange={(next) => setMinutes(Math.round(next))}
            />
          )}
        </div>
        <p className={style.hint}>{sessionWords.clockHint}</p>
      </fieldset>
      <footer>
        <p>
          {tooMany
            ? sessionWords.mostPeople(MOST_RATERS)
            : sessionWords.willHappen(raters.length, frames.length, levelsAsked(doc, frames))}
        </p>
        <Button
          look="strong"
          isDisabled={raters.length === 0 || frames.length === 0 || tooMany}
          onPress={start}
        >
          {sessionWords.start}
        </Button>
      </footer>
    </section>
  )
}

const FIRST_MINUTES = 15

function changed(set: ReadonlySet<Id>, id: Id, isIn: boolean): ReadonlySet<Id> {
  const next = new Set(set)
  if (isIn) next.add(id)
  else next.delete(id)
  return next
}

function levelsAsked(doc: Doc, frames: readonly Id[]): number {
  const chosen = new Set(frames)
  return countingFrames(doc)
    .filter(({ id }) => chosen.has(id))
    .reduce((sum, frame) => sum + askedOf(doc, frame).length, 0)
}
