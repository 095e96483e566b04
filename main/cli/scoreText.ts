import { readable } from '../../shared/exchange/label'
import {
  boardAlignment,
  countingFrames,
  frameAlignment,
  round2,
  stageAlignment,
} from '../../shared/method/alignment'
import { bandOf } from '../../shared/method/band'
import { benchmarkOf } from '../../shared/method/benchmark'
import { bandLabel, stageLabel } from '../../shared/method/catalog'
import { draftFrames } from '../../shared/method/drafts'
import { balanceOf, type PillarLack, pillarLack } from '../../shared/method/equation'
import { type Fix, fixList } from '../../shared/method/fixes'
import type { GroupAlignment } from '../../shared/method/formulas'
import { boardGap, brokenPromises } from '../../shared/method/gap'
import { predictedMemory } from '../../shared/method/memory'
import { staleFrames } from '../../shared/method/stale'
import { weakestLink, worstBreakers } from '../../shared/method/weakest'
import { boardOf, type Doc, framesOf, get } from '../../shared/model/doc'
import type { Id } from '../../shared/model/id'
import type { Frame } from '../../shared/model/record'
import { STAGES, type Stage, ZONES } from '../../shared/model/vocabulary'
import { cliWords } from '../../shared/words/cli'
import { cliScoreWords } from '../../shared/words/cliScore'

/** What a board is worth, for people, in the method's order: breakers, broken promises, fixes, then averages. */
export function scoreText(doc: Doc, file: string): string {
  const { title } = boardOf(doc)
  const rows: readonly (readonly [name: string, facts: readonly string[]])[] = [
    [cliScoreWords.breakers, breakers(doc)],
    [cliScoreWords.brokenPromises, broken(doc)],
    [cliScoreWords.firstFixes, fixes(doc)],
    ...averages(doc).map(([name, fact]) => [name, [fact]] as const),
    ...STAGES.map((stage) => [`  ${stageLabel(stage)}`, [stageText(doc, stage)]] as const),
  ]
  const lines = rows.flatMap(([name, facts]) =>
    facts.map((fact, i) => `  ${(i === 0 ? name : '').padEnd(NAME_WIDTH)}${fact}`),
  )
  return [cliWords.scoreFile(readable(title) || cliWords.untitled, file), ...lines, ''].join('\n')
}

const NAME_WIDTH = 20
/** So many of a list are named; how many more there are is said. */
const NAMED = 3

function breakers(doc: Doc): readonly string[] {
  return listed(
    worstBreakers(doc).map(({ frame, because }) =>
      cliScoreWords.because(
        nameOf(doc, frame),
        because.map((reason) => cliScoreWords.breakerReasons[reason]).join(', '),
      ),
    ),
  )
}

function broken(doc: Doc): readonly string[] {
  return listed(
    brokenPromises(doc).map((frame) =>
      cliScoreWords.promised(nameOf(doc, frame), level(frame.expected), level(frame.delivered)),
    ),
  )
}

function fixes(doc: Doc): readonly string[] {
  const { ranked, needsEffort, notScored } = fixList(doc)
  const waiting = [
    ...(needsEffort.length === 0 ? [] : [cliScoreWords.needEffort(needsEffort.length)]),
    ...(notScored.length === 0 ? [] : [cliScoreWords.notScored(notScored.length)]),
  ]
  return [...listed(ranked.map((fix) => fixText(doc, fix))), ...waiting]
}

function fixText(doc: Doc, { frame, priority, quadrant }: Fix): string {
  return cliScoreWords.fix(
    nameOf(doc, frame),
    number(priority),
    quadrant === null ? cliScoreWords.none : cliScoreWords.quadrants[quadrant],
    caveatsOf(doc, [frame.id]),
  )
}

function averages(doc: Doc): readonly (readonly [name: string, fact: string])[] {
  const board = boardAlignment(doc)
  const all = countingFrames(doc).map(({ id }) => id)
  const band = bandOf(board.alignment)
  const { what, who, how, residual, reading } = balanceOf(doc)
  const gap = boardGap(doc)
  return [
    [
      cliScoreWords.alignment,
      together(
        number(board.alignment),
        isAllParked(doc) ? cliScoreWords.allParked : stateText(doc, board, all),
        band === null ? '' : bandLabel(band),
      ),
    ],
    [
      cliScoreWords.range,
      board.low === null || board.high === null || board.state === 'unscored'
        ? cliScoreWords.none
        : cliScoreWords.between(number(board.low), number(board.high)),
    ],
    [cliScoreWords.completeness, together(scored(board), drafts(doc), late(doc))],
    [cliScoreWords.target, target(doc)],
    [
      cliScoreWords.equation,
      together(
        [what, who, how].map(number).join(' / '),
        reading === null ? equationLack(doc) : cliScoreWords.equationReadings[reading](signed(residual)),
      ),
    ],
    [
      cliScoreWords.promises,
      gap.kept === null
        ? cliScoreWords.noPromises
        : cliScoreWords.kept(number(gap.kept), gap.rated, gap.frames),
    ],
    [cliScoreWords.memory, memory(doc)],
    [cliScoreWords.weakest, weakest(doc)],
  ]
}

function scored({ completeness, framesCounted, frames }: GroupAlignment): string {
  if (completeness === null) return cliScoreWords.nothingToScore
  return cliScoreWords.scored(String(Math.round(completeness * 100)), framesCounted, frames)
}

function target(doc: Doc): string {
  const { distance, change } = benchmarkOf(doc)
  const goal = boardOf(doc).target
  return together(
    goal === null ? cliScoreWords.noTarget : number(goal),
    distance === null ? '' : cliScoreWords.distance(number(Math.abs(distance)), Math.sign(round2(distance))),
    change === null ? '' : cliScoreWords.change(number(Math.abs(change)), Math.sign(round2(change))),
  )
}

function memory(doc: Doc): string {
  const { memory100, mean100, reason } = predictedMemory(doc, 'felt')
  if (memory100 !== null) return cliScoreWords.predicted(number(memory100), number(mean100))
  return reason === null ? cliScoreWords.noMoments : cliScoreWords.noPrediction[reason]
}

function weakest(doc: Doc): string {
  const { frame, alignment, drag } = weakestLink(doc)
  const record = get(doc, frame, 'frame')
  if (!record) return cliScoreWords.none
  return together(
    cliScoreWords.because(nameOf(doc, record), number(alignment)),
    stateOfFrame(doc, record),
    drag === null ? '' : cliScoreWords.drag(number(drag)),
  )
}

function isAllParked(doc: Doc): boolean {
  return framesOf(doc).length > 0 && countingFrames(doc).length === 0
}

/** A number and what it stands on: `65.00 · partial, draft`. What has none says why. */
function stageText(doc: Doc, stage: Stage): string {
  const reading = stageAlignment(doc, stage)
  const frames = countingFrames(doc).filter((frame) => frame.stage === stage)
  return together(
    points(reading.alignment),
    stateText(
      doc,
      reading,
      frames.map(({ id }) => id),
    ),
  )
}

/** `told`: the frames it speaks of, those that cannot be scored among them. */
function stateText(doc: Doc, { state, alignment }: GroupAlignment, told: readonly Id[]): string {
  const word = state === 'empty' && told.length > 0 ? 'not-applicable' : state
  const caveats = alignment === null ? '' : caveatsOf(doc, told)
  return [cliScoreWords.states[word], caveats].filter((part) => part !== '').join(', ')
}

/** What one has to know of the scores of these frames; '': nothing. */
function caveatsOf(doc: Doc, frames: readonly Id[]): string {
  const stale = new Set(staleFrames(doc))
  return [
    ...(frames.some((id) => draftFrames(doc).has(id)) ? [cliScoreWords.draft] : []),
    ...(frames.some((id) => stale.has(id)) ? [cliScoreWords.stale] : []),
  ].join(', ')
}

/** Frames that still carry a template's draft scores. */
function drafts(doc: Doc): string {
  const count = countingFrames(doc).filter(({ id }) => draftFrames(doc).has(id)).length
  return count === 0 ? '' : cliScoreWords.drafts(count)
}

/** Frames that were scored before they changed. */
function late(doc: Doc): string {
  const stale = new Set(staleFrames(doc))
  const count = countingFrames(doc).filter(({ id }) => stale.has(id)).length
  return count === 0 ? '' : cliScoreWords.late(count)
}

/** Which words of the equation have no number, by the reason. */
function equationLack(doc: Doc): string {
  const lacks = new Map<PillarLack, string[]>()
  for (const zone of ZONES) {
    const lack = pillarLack(doc, zone)
    if (lack) lacks.set(lack, [...(lacks.get(lack) ?? []), cliScoreWords.pillars[zone]])
  }
  return together(...[...lacks].map(([lack, names]) => cliScoreWords.pillarLacks[lack](names.join(', '))))
}

function stateOfFrame(doc: Doc, { id }: Frame): string {
  const { state, scored, applicable } = frameAlignment(doc, id)
  const partial = state === 'partial' ? cliScoreWords.partOf(scored, applicable) : ''
  return [partial, caveatsOf(doc, [id])].filter((part) => part !== '').join(', ')
}

/** The frame as the story counts it. */
function nameOf(doc: Doc, frame: Frame): string {
  const place = framesOf(doc).indexOf(frame) + 1
  return cliScoreWords.frame(place, readable(frame.title) || cliScoreWords.untitledFrame)
}

function listed(items: readonly string[]): readonly string[] {
  if (items.length === 0) return [cliScoreWords.nothing]
  const more = items.length - NAMED
  return more <= 0 ? items : [...items.slice(0, NAMED), cliScoreWords.more(more)]
}

function together(...facts: readonly string[]): string {
  return facts.filter((fact) => fact !== '').join(' · ')
}

/** Figures stand under each other. */
function points(value: number | null): string {
  return number(value).padStart(6)
}

/** As it was typed: a rung of the ladder, seldom a fraction. */
function level(value: number | null): string {
  return value === null ? cliScoreWords.none : String(round2(value))
}

/** With its sign, and the real minus. */
function signed(value: number | null): string {
  if (value === null) return cliScoreWords.none
  const rounded = round2(value)
  const sign = rounded > 0 ? '+' : rounded < 0 ? '−' : ''
  return `${sign}${Math.abs(rounded).toFixed(2)}`
}

/** null is never a zero. */
function number(value: number | null): string {
  return value === null ? cliScoreWords.none : round2(value).toFixed(2)
}
