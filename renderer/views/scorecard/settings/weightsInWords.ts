import { EMOTION_LED, EQUAL } from '../../../../shared/edit/board'
import { sameSettings, settingsOf } from '../../../../shared/method/benchmark'
import { dimensionCard } from '../../../../shared/method/catalog'
import { DIMENSIONS, type Dimension } from '../../../../shared/model/vocabulary'
import { settingsWords } from '../../../../shared/words/settings'
import { say } from '../numbers'

type Weights = Readonly<Record<Dimension, number>>

/** Weights as people say them: by the name of a preset, else one by one. */
export function weightsInWords(weights: Weights): string {
  const isLike = (preset: Weights) =>
    sameSettings(
      settingsOf({ weights: { ...weights }, motMultiplier: 1 }),
      settingsOf({ weights: { ...preset }, motMultiplier: 1 }),
    )
  if (isLike(EQUAL)) return settingsWords.equalWeights
  if (isLike(EMOTION_LED)) return settingsWords.emotionLedWeights
  return settingsWords.ownWeights(
    DIMENSIONS.map((d) => `${dimensionCard(d).label} ${say.short(weights[d])}`).join(', '),
  )
}
