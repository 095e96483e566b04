import { frameAlignment } from '../../method/alignment'
import { emotionOf, stageLabel } from '../../method/catalog'
import { type Layer, layerFrames, predictedMemory } from '../../method/memory'
import type { Doc } from '../../model/doc'
import type { Feeling, Frame } from '../../model/record'
import { chartWords } from '../../words/charts'
import { methodWords } from '../../words/method'
import type { Figures } from '../deck/figures'
import type { ChartTable } from './chart'
import type { Moment } from './story'

const words = chartWords.feeling

export function feelingTable(
  doc: Doc,
  story: readonly Moment[],
  figures: Figures,
  { alignment }: { readonly alignment: boolean },
): ChartTable {
  const marks = marksOf(doc)
  const lived = new Set(layerFrames(doc, 'felt').map(({ frame }) => frame.id))
  const columns = [chartWords.frame, words.phase, words.stage, words.intended, words.felt]
  return {
    caption: words.caption,
    columns: [...columns, ...(alignment ? [words.alignment] : []), words.marks],
    rows: story.map(({ frame, number, title, phase }) => [
      chartWords.numbered(String(number), title),
      phase === null ? chartWords.notKnown : methodWords.phase[phase],
      frame.stage === null ? words.noStage : stageLabel(frame.stage),
      feelingWords(frame.intended, figures),
      lived.has(frame.id) ? feelingWords(frame.felt, figures) : words.notLived,
      ...(alignment ? [alignmentWords(doc, frame, figures)] : []),
      (marks.get(frame.id) ?? []).join(', '),
    ]),
  }
}

/** What each layer's prediction rests on, by frame. */
function marksOf(doc: Doc): ReadonlyMap<string, readonly string[]> {
  const marks = new Map<string, string[]>()
  const add = (frame: string | null, text: string) => {
    if (frame !== null) marks.set(frame, [...(marks.get(frame) ?? []), text])
  }
  for (const layer of LAYERS) {
    const { peakFrame, endFrame } = predictedMemory(doc, layer)
    add(peakFrame, words.peakOf(words[layer].toLowerCase()))
    add(endFrame, words.endOf(words[layer].toLowerCase()))
  }
  return marks
}

const LAYERS: readonly Layer[] = ['intended', 'felt']

function feelingWords(feeling: Feeling | null, figures: Figures): string {
  const word = emotionOf(feeling?.emotion ?? null)?.label ?? feeling?.emotion ?? ''
  const value = feeling?.valence ?? null
  if (value === null) return word === '' ? chartWords.notKnown : `${word}, ${chartWords.notKnown}`
  return word === '' ? figures.signed(value) : `${figures.signed(value)} ${word}`
}

function alignmentWords(doc: Doc, frame: Frame, figures: Figures): string {
  const { alignment } = frameAlignment(doc, frame.id)
  return alignment === null ? chartWords.notScored : figures.exact(alignment)
}
