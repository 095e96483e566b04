import { editFrame, type FramePatch } from '../../../shared/edit/frames'
import { addGuestTo, editGuest } from '../../../shared/edit/guests'
import { LIMITS } from '../../../shared/limits'
import { get } from '../../../shared/model/doc'
import type { Frame } from '../../../shared/model/record'
import {
  BACKGROUNDS,
  CHANNELS,
  FUNCTIONS,
  MOMENTS_OF_TRUTH,
  STAGES,
  STATUSES,
} from '../../../shared/model/vocabulary'
import { editWords } from '../../../shared/words/edit'
import { frameWords } from '../../../shared/words/frame'
import { methodWords } from '../../../shared/words/method'
import { Choice } from '../../parts/Choice'
import { Field } from '../../parts/Field'
import { feelingOf, feelingOptions, guestOptions, NEW, NONE } from '../../parts/options'
import { Rungs } from '../../parts/Rungs'
import { useDoc, useEditor } from '../../use'
import style from './Details.module.css'
import { ElementList } from './ElementList'
import { listOptions } from './listOptions'

/** Everything the frame says, in the order of the equation. */
export function Details({ frame }: { readonly frame: Frame }) {
  const doc = useDoc()
  const editor = useEditor()
  const guest = get(doc, frame.guest, 'guest')
  const edit = (label: string, patch: FramePatch) =>
    editor.commit(label, editFrame(editor.doc(), frame.id, patch))
  const write = (
    label: string,
    field: 'title' | 'what' | 'situation' | 'action' | 'backstage' | 'outcome' | 'ownerRole',
  ) => ({
    value: frame[field],
    limit: field === 'title' || field === 'ownerRole' ? LIMITS.titleLength : LIMITS.textLength,
    onChange: (text: string) =>
      editor.commit(label, editFrame(editor.doc(), frame.id, { [field]: text }), `${field}:${frame.id}`),
    onDone: editor.pause,
  })

  return (
    <div className={style.details}>
      <Field
        label={frameWords.title}
        {...write(editWords.editTitle, 'title')}
        lines="one"
        look="title"
        advice={60}
        placeholder={frameWords.untitledFrame}
        quiet
      />

      <section className={`${style.word} ${style.what}`} aria-label={frameWords.what}>
        <h2>{frameWords.what}</h2>
        <Field label={frameWords.whatField} {...write(editWords.editWhat, 'what')} advice={400} />
        <ElementList frame={frame.id} zone="what" />
      </section>

      <section className={`${style.word} ${style.who}`} aria-label={frameWords.who}>
        <h2>{frameWords.who}</h2>
        <Choice
          label={frameWords.guest}
          value={frame.guest ?? NONE}
          placeholder={frameWords.noGuest}
          options={guestOptions(doc)}
          onChange={(key) =>
            key === NEW
              ? editor.commit(editWords.addGuest, addGuestTo(editor.doc(), frame.id, frameWords.newGuest))
              : edit(editWords.editWho, { guest: key === NONE ? null : key })
          }
        />
        {guest ? (
          <Field
            label={frameWords.guestName}
            lines="one"
            limit={LIMITS.titleLength}
            value={guest.name}
            onChange={(name) =>
              editor.commit(
                editWords.editGuest,
                editGuest(editor.doc(), guest.id, { name }),
                `name:${guest.id}`,
              )
            }
            onDone={editor.pause}
          />
        ) : null}
        <Field label={frameWords.situation} {...write(editWords.editWho, 'situation')} advice={300} />
        <ElementList frame={frame.id} zone="who" />
      </section>

      <section className={`${style.word} ${style.how}`} aria-label={frameWords.how}>
        <h2>{frameWords.how}</h2>
        <Field label={frameWords.action} {...write(editWords.editHow, 'action')} advice={600} />
        <Field label={frameWords.backstage} {...write(editWords.editHow, 'backstage')} advice={400} />
        <Field
          label={frameWords.outcome}
          {...write(editWords.editOutcome, 'outcome')}
          advice={200}
          look="quote"
        />
        <Choice
          label={frameWords.intended}
          value={frame.intended?.emotion ?? NONE}
          placeholder={frameWords.noFeeling}
          options={feelingOptions(doc, frame.id, frameWords.noFeeling)}
          onChange={(key) => edit(editWords.editFeeling, { intended: feelingOf(key) })}
        />
        <Choice
          label={frameWords.felt}
          value={frame.felt?.emotion ?? NONE}
          placeholder={frameWords.unknownFeeling}
          options={feelingOptions(doc, frame.id, frameWords.unknownFeeling)}
          onChange={(key) => edit(editWords.editFeeling, { felt: feelingOf(key) })}
        />
        <Choice
          label={frameWords.background}
          value={frame.background ?? 'none'}
          placeholder={frameWords.backgrounds.none}
          options={listOptions(BACKGROUNDS, frameWords.backgrounds)}
          onChange={(key) =>
            edit(editWords.editHow, { background: BACKGROUNDS.find((each) => each === key) ?? 'none' })
          }
        />
        <ElementList frame={frame.id} zone="how" />
      </section>

      <section className={style.word} aria-label={frameWords.place}>
        <h2>{frameWords.place}</h2>
        <div className={style.pair}>
          <Choice
            label={frameWords.stage}
            value={frame.stage ?? NONE}
            placeholder={frameWords.noStage}
            options={listOptions(STAGES, methodWords.stage, frameWords.noStage)}
            onChange={(key) =>
              edit(editWords.editFrame, { stage: STAGES.find((each) => each === key) ?? null, phase: null })
            }
          />
          <Choice
            label={frameWords.status}
            value={frame.status}
            placeholder={methodWords.status.draft}
            options={listOptions(STATUSES, methodWords.status)}
            onChange={(key) =>
              edit(editWords.editFrame, { status: STATUSES.find((each) => each === key) ?? frame.status })
            }
          />
        </div>
        <Choice
          label={frameWords.channel}
          value={frame.channel ?? NONE}
          placeholder={frameWords.noChannel}
          options={listOptions(CHANNELS, methodWords.channel, frameWords.noChannel)}
          onChange={(key) =>
            edit(editWords.editFrame, { channel: CHANNELS.find((each) => each === key) ?? null })
          }
        />
      </section>

      <section className={style.word} aria-label={frameWords.owner}>
        <h2>{frameWords.owner}</h2>
        <Field
          label={frameWords.ownerRole}
          {...write(editWords.editFrame, 'ownerRole')}
          lines="one"
          advice={60}
        />
        <Choice
          label={frameWords.ownerFunction}
          value={frame.ownerFunction ?? NONE}
          placeholder={frameWords.noFunction}
          options={listOptions(FUNCTIONS, methodWords.function, frameWords.noFunction)}
          onChange={(key) =>
            edit(editWords.editFrame, { ownerFunction: FUNCTIONS.find((each) => each === key) ?? null })
          }
        />
      </section>

      <section className={style.word} aria-label={frameWords.worth}>
        <h2>{frameWords.worth}</h2>
        <Choice
          label={frameWords.momentOfTruth}
          value={frame.momentOfTruth}
          placeholder={methodWords.momentOfTruth.none}
          options={listOptions(MOMENTS_OF_TRUTH, methodWords.momentOfTruth)}
          onChange={(key) =>
            edit(editWords.editFrame, {
              momentOfTruth: MOMENTS_OF_TRUTH.find((each) => each === key) ?? 'none',
            })
          }
        />
        <Rungs
          label={frameWords.importance}
          value={frame.importance}
          names={methodWords.importance}
          onChange={(importance) => importance !== null && edit(editWords.editFrame, { importance })}
        />
        <Rungs
          label={frameWords.expected}
          value={frame.expected}
          names={methodWords.expected}
          none={frameWords.notRated}
          onChange={(expected) => edit(editWords.editFrame, { expected })}
        />
        <Rungs
          label={frameWords.delivered}
          value={frame.delivered}
          names={methodWords.delivered}
          none={frameWords.notRated}
          onChange={(delivered) => edit(editWords.editFrame, { delivered })}
        />
      </section>
    </div>
  )
}
