import { memo } from 'react'
import type { Id } from '../../../shared/model/id'
import { detailsWords } from '../../../shared/words/details'
import { frameWords } from '../../../shared/words/frame'
import { Answers } from './Answers'
import { Backgrounds } from './Backgrounds'
import style from './Details.module.css'
import { ElementList } from './ElementList'
import { FeelingChoice } from './FeelingChoice'
import { FrameChoice } from './FrameChoice'
import { FrameFold } from './FrameFold'
import { FrameRungs } from './FrameRungs'
import { FrameText } from './FrameText'
import { ofHow, ofOwner, ofWorth } from './filled'
import { GuestChoice } from './GuestChoice'
import { MinutesField } from './MinutesField'
import { PhaseChoice } from './PhaseChoice'
import { StandardsChoice } from './StandardsChoice'
import { SupportChoice } from './SupportChoice'

/** Everything the frame says, in the order of the equation. Each field asks for itself. */
export const Details = memo(function Details({ id }: { readonly id: Id }) {
  return (
    <div className={style.details}>
      <FrameText id={id} field="title" />

      <section className={`${style.word} ${style.what}`} aria-label={frameWords.what}>
        <h2>{frameWords.what}</h2>
        <FrameText id={id} field="what" />
        <ElementList frame={id} zone="what" />
      </section>

      <section className={`${style.word} ${style.who}`} aria-label={frameWords.who}>
        <h2>{frameWords.who}</h2>
        <GuestChoice id={id} />
        <FrameText id={id} field="situation" />
        <ElementList frame={id} zone="who" />
      </section>

      <section className={`${style.word} ${style.how}`} aria-label={frameWords.how}>
        <h2>{frameWords.how}</h2>
        <FrameText id={id} field="action" />
        <FrameText id={id} field="backstage" />
        <FrameText id={id} field="outcome" />
        <FeelingChoice id={id} layer="intended" />
        <FeelingChoice id={id} layer="felt" />
        <FrameFold id={id} title={detailsWords.moreOfHow} fields={IN_HOW} filled={ofHow}>
          <FrameText id={id} field="props" />
          <MinutesField id={id} />
        </FrameFold>
        <Backgrounds frame={id} />
        <ElementList frame={id} zone="how" />
      </section>

      <Answers frame={id} />

      <section className={style.word} aria-label={frameWords.place}>
        <h2>{frameWords.place}</h2>
        <div className={style.pair}>
          <FrameChoice id={id} field="stage" />
          <FrameChoice id={id} field="status" />
        </div>
        <div className={style.pair}>
          <PhaseChoice id={id} />
          <FrameChoice id={id} field="channel" />
        </div>
      </section>

      <section className={style.word} aria-label={frameWords.owner}>
        <h2>{frameWords.owner}</h2>
        <FrameText id={id} field="ownerRole" />
        <FrameChoice id={id} field="ownerFunction" />
        <FrameFold id={id} title={detailsWords.moreOfOwner} fields={IN_OWNER} filled={ofOwner}>
          <SupportChoice id={id} />
          <FrameChoice id={id} field="empowered" />
          <FrameText id={id} field="handoff" />
        </FrameFold>
      </section>

      <section className={style.word} aria-label={frameWords.worth}>
        <h2>{frameWords.worth}</h2>
        <FrameChoice id={id} field="momentOfTruth" />
        <FrameRungs id={id} field="importance" />
        <FrameRungs id={id} field="expected" />
        <FrameRungs id={id} field="delivered" />
        <FrameFold id={id} title={detailsWords.moreOfWorth} fields={IN_WORTH} filled={ofWorth}>
          <FrameChoice id={id} field="kano" />
          <StandardsChoice id={id} />
        </FrameFold>
      </section>

      <section className={style.word} aria-label={detailsWords.fix}>
        <h2>{detailsWords.better}</h2>
        <FrameText id={id} field="fix" />
        <FrameRungs id={id} field="effort" />
      </section>
    </div>
  )
})

const IN_HOW = ['props', 'durationMinutes']
const IN_OWNER = ['supportFunctions', 'empowered', 'handoff']
const IN_WORTH = ['kano', 'standards']
