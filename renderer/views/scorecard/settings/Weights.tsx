import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { EMOTION_LED, EQUAL, setMultiplier, setWeights } from '../../../../shared/edit/board'
import { sameSettings, settingsOf } from '../../../../shared/method/benchmark'
import type { Change } from '../../../../shared/model/change'
import { boardOf, type Doc } from '../../../../shared/model/doc'
import { DIMENSIONS } from '../../../../shared/model/vocabulary'
import { editWords } from '../../../../shared/words/edit'
import { settingsWords } from '../../../../shared/words/settings'
import { useDoc, useEditor } from '../../../use'
import { useBlind } from '../../session/blind'
import { say } from '../numbers'
import { DimensionWeight } from './DimensionWeight'
import { offerUndo } from './offerUndo'
import { Setting } from './Setting'
import { WeightBox } from './WeightBox'
import style from './Weights.module.css'

/** How much each dimension counts, and a moment of truth. Other numbers end the baseline, which is said before and after. */
export function Weights() {
  const editor = useEditor()
  const isBlind = useBlind()
  const board = boardOf(useDoc())
  const { weights, motMultiplier, baseline } = board
  const isLike = (preset: typeof EQUAL) =>
    sameSettings(settingsOf(board), settingsOf({ weights: preset, motMultiplier }))
  const chosen = isLike(EQUAL) ? ['equal'] : isLike(EMOTION_LED) ? ['emotionLed'] : []

  const commit = (label: string, change: (doc: Doc) => Change) => {
    const before = boardOf(editor.doc()).baseline
    editor.commit(label, change(editor.doc()))
    if (before !== null && boardOf(editor.doc()).baseline === null) {
      offerUndo(editor, settingsWords.baselineEnded)
    }
  }
  const weigh = (next: typeof weights) => commit(editWords.weights, (doc) => setWeights(doc, next))

  return (
    <Setting title={settingsWords.weights} lead={settingsWords.weightsLead} field="board.weights">
      <ToggleButtonGroup
        aria-label={settingsWords.presets}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={chosen}
        onSelectionChange={(keys) => {
          if (keys.has('equal')) weigh(EQUAL)
          if (keys.has('emotionLed')) weigh(EMOTION_LED)
        }}
        className={style.presets ?? ''}
      >
        <ToggleButton id="equal">{settingsWords.equal}</ToggleButton>
        <ToggleButton id="emotionLed">{settingsWords.emotionLed}</ToggleButton>
      </ToggleButtonGroup>
      <p className={style.hint}>{settingsWords.emotionLedWhy}</p>
      {baseline === null || isBlind ? null : (
        <p className={style.warning}>{settingsWords.willEndBaseline(say.exact(baseline))}</p>
      )}
      <ul className={style.weights}>
        {DIMENSIONS.map((dimension) => (
          <DimensionWeight
            key={dimension}
            dimension={dimension}
            weights={weights}
            onChange={(weight) => weigh({ ...weights, [dimension]: weight })}
          />
        ))}
      </ul>
      {DIMENSIONS.every((d) => weights[d] === 0) ? (
        <p className={style.warning}>{settingsWords.noWeights}</p>
      ) : null}
      <div className={style.multiplier}>
        <span aria-hidden>{settingsWords.multiplier}</span>
        <WeightBox
          label={settingsWords.multiplier}
          value={motMultiplier}
          onChange={(value) => commit(editWords.multiplier, (doc) => setMultiplier(doc, value))}
        />
        <span className={style.hint}>{settingsWords.multiplierWhy}</span>
      </div>
    </Setting>
  )
}
