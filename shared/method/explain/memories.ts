import { type Doc, get } from '../../model/doc'
import type { Id } from '../../model/id'
import type { Phase } from '../../model/vocabulary'
import { missingWords } from '../../words/explainMissing'
import { stepWords } from '../../words/explainSteps'
import { countingFrames, framePhase } from '../alignment'
import { type Layer, layerFrames, type Memory, predictedMemory } from '../memory'
import { type Account, step } from './explanation'
import { about, nameOf } from './names'
import type { Numbers } from './numbers'

/** F8: peak and end, always beside the average of moments; of one phase alone where one is named. */
export function memoryAccount(doc: Doc, say: Numbers, layer: Layer, phase?: Phase): Account {
  const memory = predictedMemory(doc, layer, phase)
  const unknown = layerFrames(doc, layer)
    .filter(({ frame, valence }) => valence === null && (phase === undefined || framePhase(frame) === phase))
    .map(({ frame }) => frame)
  return {
    steps: [
      step(stepWords.feelings, stepWords.ofFrames(say.short(memory.known), say.short(memory.frames))),
      ...known(doc, say, stepWords.peak, memory.peak, memory.peakFrame),
      ...known(doc, say, stepWords.end, memory.end, memory.endFrame),
      ...onHundred(say, stepWords.memory, memory.memory, memory.memory100),
      ...onHundred(say, stepWords.momentsMean, memory.mean, memory.mean100),
      ...(memory.lift === null
        ? []
        : [step(stepWords.memoryLift, stepWords.points(say.signed(memory.lift)))]),
    ],
    result: resultOf(say, memory),
    otherwise: otherwise(memory),
    missing: memory.frames === 0 ? nothingLived(doc, phase) : about(doc, unknown, missingWords.feelings),
    notes: [missingWords.designAid],
  }
}

function resultOf(say: Numbers, { state, memory100, mean100 }: Memory): string | null {
  if (memory100 === null || mean100 === null) return null
  const said = state === 'complete' ? stepWords.predicted : stepWords.predictedPartly
  return said(say.exact(memory100), say.exact(mean100))
}

function otherwise({ reason, frames }: Memory): string {
  if (frames === 0) return stepWords.noFrames
  return reason === 'ending-unknown' ? stepWords.noPredictionEnd : stepWords.noPredictionHalf
}

function nothingLived(doc: Doc, phase: Phase | undefined): readonly string[] {
  const told = countingFrames(doc).filter((frame) => phase === undefined || framePhase(frame) === phase)
  return [told.length === 0 ? missingWords.noFrames : missingWords.noLived]
}

function known(doc: Doc, say: Numbers, label: string, valence: number | null, frame: Id | null) {
  const record = get(doc, frame, 'frame')
  if (valence === null || !record) return []
  return [step(label, stepWords.at(say.shortSigned(valence), nameOf(doc, record)))]
}

function onHundred(say: Numbers, label: string, valence: number | null, points: number | null) {
  if (valence === null || points === null) return []
  return [step(label, stepWords.onHundred(say.shortSigned(valence), say.exact(points)))]
}
