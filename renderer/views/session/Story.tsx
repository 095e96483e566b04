import { useEffect, useRef, useState } from 'react'
import { get } from '../../../shared/model/doc'
import type { Frame } from '../../../shared/model/record'
import { feelingText } from '../../../shared/scene/feelingText'
import { frameWords } from '../../../shared/words/frame'
import { methodWords } from '../../../shared/words/method'
import { sessionWords } from '../../../shared/words/session'
import { useDoc } from '../../use'
import { FramePicture } from './FramePicture'
import style from './Story.module.css'

/** What a score rests on: the picture, and What, Who and How in full. */
export function Story({ frame }: { readonly frame: Frame }) {
  const guest = get(useDoc(), frame.guest, 'guest')
  const { box, width } = useWidth()
  const { stage, momentOfTruth, intended } = frame
  const facts = [
    stage ? methodWords.stage[stage] : null,
    momentOfTruth === 'none' ? null : methodWords.moment[momentOfTruth],
    intended ? `${frameWords.intended}: ${feelingText(intended)}` : null,
  ]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled is reached by keyboard
    <section className={style.story} aria-label={frame.title || sessionWords.untitled} tabIndex={0}>
      <header>
        <p className={style.eyebrow}>{facts.filter((fact) => fact !== null).join(' · ')}</p>
        <h2>{frame.title || sessionWords.untitled}</h2>
      </header>
      <div ref={box} className={style.picture}>
        {width > 0 ? <FramePicture frame={frame.id} width={width} /> : null}
      </div>
      <dl className={style.words}>
        <div data-zone="what">
          <dt>{frameWords.what}</dt>
          <dd>{said(frame.what)}</dd>
        </div>
        <div data-zone="who">
          <dt>{frameWords.who}</dt>
          <dd>{guest ? <strong>{guest.name || frameWords.newGuest}</strong> : frameWords.noGuest}</dd>
          {frame.situation.trim() === '' ? null : <dd>{frame.situation}</dd>}
        </div>
        <div data-zone="how">
          <dt>{frameWords.how}</dt>
          <dd>{said(frame.action)}</dd>
          {frame.backstage.trim() === '' ? null : <dd className={style.quiet}>{frame.backstage}</dd>}
          {frame.ownerRole.trim() === '' ? null : <dd className={style.quiet}>{frame.ownerRole}</dd>}
        </div>
      </dl>
      {frame.outcome.trim() === '' ? null : <blockquote>{frame.outcome}</blockquote>}
    </section>
  )
}

function said(text: string): string {
  return text.trim() === '' ? sessionWords.notSaid : text
}

/** CSS pixels a box is wide, as it changes. */
function useWidth() {
  const box = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const observer = new ResizeObserver(() => setWidth(element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { box, width }
}
