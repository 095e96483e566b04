import { type CheckId, checkCard } from '../../../shared/method/checks/catalog'
import { ruleWords } from '../../../shared/words/checks'
import { findingsWords } from '../../../shared/words/findings'
import style from './WhyCheck.module.css'

/** The check behind a finding: its rule, the sentence it grew from, the published practice it follows. */
export function WhyCheck({ check, id }: { readonly check: CheckId; readonly id: string }) {
  const { seed, published } = checkCard(check)
  return (
    <dl id={id} className={style.why}>
      <dt>{findingsWords.rule}</dt>
      <dd>{ruleWords[check]}</dd>
      <dt>{findingsWords.seed}</dt>
      <dd>{findingsWords.quote(seed.quote)}</dd>
      <dt>{findingsWords.published}</dt>
      <dd>{published}</dd>
    </dl>
  )
}
