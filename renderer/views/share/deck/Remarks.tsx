import { deckDialogWords } from '../../../../shared/words/deckDialog'
import { type Written, writtenSentence } from '../../../document/exporting'
import style from './Remarks.module.css'

/** What a person should know of the file that was made. */
export function Remarks({ outcome }: { readonly outcome: Written }) {
  const { failed, coarse, fonts } = outcome.report
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section tabIndex={0} aria-label={deckDialogWords.writtenTitle} className={style.remarks}>
      <h3 className={style.title}>{deckDialogWords.writtenTitle}</h3>
      <p>{writtenSentence(outcome)}</p>
      <Remark
        title={deckDialogWords.failedFrames}
        help={deckDialogWords.failedHelp}
        items={failed.map(({ name }) => [name, ''])}
      />
      <Remark
        title={deckDialogWords.coarse}
        help={deckDialogWords.coarseHelp}
        items={coarse.map(({ name, dpi }) => [name, deckDialogWords.dots(dpi)])}
      />
      <Remark
        title={deckDialogWords.fonts}
        help={deckDialogWords.fontsHelp}
        items={fonts.map(({ family, reason }) => [family, deckDialogWords.fontReasons[reason]])}
      />
    </section>
  )
}

interface RemarkProps {
  readonly title: string
  /** What can be done about it. */
  readonly help: string
  readonly items: readonly (readonly [what: string, more: string])[]
}

function Remark({ title, help, items }: RemarkProps) {
  if (items.length === 0) return null
  return (
    <>
      <h4 className={style.head}>{title}</h4>
      <ul className={style.list}>
        {items.map(([what, more]) => (
          <li key={`${what} ${more}`}>
            <span>{what}</span>
            <span className={style.more}>{more}</span>
          </li>
        ))}
      </ul>
      <p className={style.help}>{help}</p>
    </>
  )
}
