import { Baseline } from './Baseline'
import style from './BoardSettings.module.css'
import { Checks } from './Checks'
import { Raters } from './Raters'
import { Scope } from './Scope'
import { Standards } from './Standards'
import { Story } from './Story'
import { Targets } from './Targets'
import { Weights } from './Weights'

/** What the board's numbers rest on, in the order people decide it. */
export function BoardSettings() {
  return (
    <div className={style.settings}>
      <Story />
      <Targets />
      <Scope />
      <Weights />
      <Standards />
      <Raters />
      <Checks />
      <Baseline />
    </div>
  )
}
