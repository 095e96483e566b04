import { boardOf, type Doc, guestsOf } from '../../../shared/model/doc'
import type { Frame } from '../../../shared/model/record'
import { DIMENSIONS, PHASES, STAGES } from '../../../shared/model/vocabulary'
import { exactKappa } from './exactAgreement'
import { exactGroup, exactRows, exactRowsOf, nameOf, phaseIn, type Row } from './exactAlignment'
import { exactBalance } from './exactBalance'
import { exactGap, frameGap, gapClass } from './exactGap'
import { exactMemory } from './exactMemory'
import {
  compare,
  type Exact,
  exact,
  largest,
  mean,
  minus,
  over,
  shown,
  sum,
  times,
  whole,
  ZERO,
} from './fraction'

/** The method a second time, in exact fractions and straight from its text (F1–F14), to hold the real one to. */
export function exactReport(doc: Doc) {
  const rows = exactRows(doc)
  const { exactly, ...board } = exactGroup(rows)
  const number = (members: readonly Row[]) => exactGroup(members).alignment
  const owners = [...new Set(rows.map(({ frame }) => frame.ownerFunction))].filter((owner) => owner !== null)
  return {
    template: nameOf(boardOf(doc)),
    board,
    band: bandOf(exactly),
    stages: Object.fromEntries(
      STAGES.map((stage) => [stage, number(rows.filter((row) => row.frame.stage === stage))]),
    ),
    frames: Object.fromEntries(
      rows.map(({ frame, state, alignment }) => [nameOf(frame), { alignment: shown(alignment), state }]),
    ),
    balance: exactBalance(rows),
    gap: exactGap(rows),
    memoryIntended: exactMemory(rows, 'intended'),
    memoryFelt: exactMemory(rows, 'felt'),
    weakest: weakest(doc, rows),
    benchmark: benchmark(doc, rows, exactly),
    coverage: coverage(doc, rows),
    priorities: priorities(doc, rows),
    kappa: exactKappa(doc),
    functions: Object.fromEntries(
      owners.map((owner) => [owner, number(rows.filter((row) => row.frame.ownerFunction === owner))]),
    ),
  }
}

/** What a report leaves out. */
export function exactDetails(doc: Doc) {
  const rows = exactRows(doc)
  const group = (members: readonly Row[]) => {
    const { exactly: _, ...rest } = exactGroup(members)
    return rest
  }
  return {
    phases: PHASES.map((phase) => group(rows.filter(({ frame }) => phaseIn(frame) === phase))),
    dimensions: DIMENSIONS.map((d) => group(exactRowsOf(doc, d))),
    memories: PHASES.map((phase) =>
      exactMemory(
        rows.filter(({ frame }) => phaseIn(frame) === phase),
        'felt',
      ),
    ),
    breakers: rows.filter(isBreaker).map(({ frame }) => nameOf(frame)),
    broken: [...rows]
      .filter(({ frame }) => frameGap(frame) && compare(frameGap(frame) ?? ZERO, whole(-2)) <= 0)
      .sort(
        (a, b) =>
          compare(frameGap(a.frame) ?? ZERO, frameGap(b.frame) ?? ZERO) || compare(b.weight, a.weight),
      )
      .map(({ frame }) => nameOf(frame)),
    positions: rows.map((row) => position(doc, row)),
    gaps: rows.map(({ frame }) => gapClass(frameGap(frame))),
  }
}

function weakest(doc: Doc, rows: readonly Row[]) {
  const scored = rows.flatMap((row) => (row.alignment === null ? [] : [{ row, a: row.alignment }]))
  const [one] = [...scored].sort((x, y) => compare(x.a, y.a) || compare(y.row.weight, x.row.weight))
  if (!one) return { frame: null, alignment: null, drag: null, lift: null, journeyBreaker: null }
  const pairs = (list: typeof scored) => list.map(({ row, a }) => [row.weight, a] as const)
  const [without, all] = [mean(pairs(scored.filter((each) => each !== one))), mean(pairs(scored))]
  const target = targetOf(doc, one.row.frame)
  const missing = target && largest([ZERO, minus(target, one.a)])
  const total = sum(scored.map(({ row }) => row.weight))
  return {
    frame: nameOf(one.row.frame),
    alignment: shown(one.a),
    drag: shown(without && all && minus(without, all)),
    lift: missing === null || total[0] === 0n ? null : shown(over(times(one.row.weight, missing), total)),
    journeyBreaker: isBreaker(one.row),
  }
}

function isBreaker({ frame, alignment }: Row): boolean {
  const value = frameGap(frame)
  return (
    (frame.momentOfTruth !== 'none' || frame.kano === 'must-be') &&
    ((alignment !== null && compare(alignment, whole(25)) < 0) ||
      frame.felt?.valence === -3 ||
      (value !== null && compare(value, whole(-3)) <= 0))
  )
}

function targetOf(doc: Doc, { stage }: Frame): Exact | null {
  const { stageTargets, target } = boardOf(doc)
  const own = stage === null ? undefined : stageTargets[stage]
  const goal = own === undefined ? target : own
  return goal === null ? null : exact(goal)
}

function bandOf(value: Exact | null): string | null {
  if (value === null) return null
  const edges = ['works-against', 'left-to-chance', 'functional', 'designed', 'signature']
  const passed = [12.5, 37.5, 62.5, 87.5].filter((edge) => compare(value, exact(edge)) >= 0)
  return edges[passed.length] ?? null
}

function benchmark(doc: Doc, rows: readonly Row[], a: Exact | null) {
  const [t, b] = [boardOf(doc).target, boardOf(doc).baseline].map((n) => (n === null ? null : exact(n)))
  const onTarget = rows.flatMap(({ frame, weight, alignment }) => {
    const goal = targetOf(doc, frame)
    if (alignment === null || goal === null) return []
    return [[weight, compare(alignment, goal) >= 0 ? whole(100) : ZERO] as const]
  })
  return {
    distance: a && t ? shown(minus(a, t)) : null,
    attainment: a && t && t[0] > 0n ? shown(over(times(whole(100), a), t)) : null,
    change: a && b ? shown(minus(a, b)) : null,
    progress:
      a && b && t && compare(t, b) > 0 ? shown(over(times(whole(100), minus(a, b)), minus(t, b))) : null,
    onTarget: shown(mean(onTarget)),
    band: bandOf(a),
  }
}

function coverage(doc: Doc, rows: readonly Row[]) {
  const scope = STAGES.filter((stage) => boardOf(doc).stagesInScope.includes(stage))
  const inStage = (stage: string) => rows.filter(({ frame }) => frame.stage === stage)
  const people = guestsOf(doc)
  const percent = (part: number, all: number) =>
    all === 0 ? null : shown(over(times(whole(100), whole(part)), whole(all)))
  return {
    stages: percent(scope.filter((stage) => inStage(stage).length > 0).length, scope.length),
    scoredStages: percent(
      scope.filter((stage) => exactGroup(inStage(stage)).exactly !== null).length,
      scope.length,
    ),
    missingStages: scope.filter((stage) => inStage(stage).length === 0),
    phases: percent(PHASES.filter((phase) => rows.some(({ frame }) => phaseIn(frame) === phase)).length, 3),
    personas: percent(
      people.filter(({ id }) => rows.some(({ frame }) => frame.guest === id)).length,
      people.length,
    ),
  }
}

function priorities(doc: Doc, rows: readonly Row[]) {
  const fixes = rows.map(({ frame, weight, alignment }) => {
    const target = targetOf(doc, frame)
    const below = frameGap(frame)
    const known = [
      ...(alignment === null || target === null ? [] : [over(minus(target, alignment), whole(25))]),
      ...(below === null ? [] : [minus(ZERO, below)]),
    ]
    const gap = known.length === 0 ? null : largest([ZERO, ...known])
    const effort = frame.effort === null ? null : exact(frame.effort)
    return { frame, weight, gap, effort, priority: gap && effort && over(times(weight, gap), effort) }
  })
  const quadrant = (weight: Exact, effort: Exact) => {
    const [high, quick] = [compare(weight, whole(4)) >= 0, compare(effort, whole(2)) <= 0]
    return high ? (quick ? 'quick-win' : 'major-project') : quick ? 'fill-in' : 'later'
  }
  const waiting = fixes.filter(({ gap }) => gap !== null && gap[0] > 0n)
  return {
    ranked: waiting
      .flatMap((fix) =>
        fix.priority && fix.effort && fix.gap
          ? [{ ...fix, priority: fix.priority, effort: fix.effort, gap: fix.gap }]
          : [],
      )
      .sort((a, b) => compare(b.priority, a.priority) || compare(b.gap, a.gap) || compare(b.weight, a.weight))
      .map(({ frame, priority, weight, effort }) => [
        nameOf(frame),
        shown(priority),
        quadrant(weight, effort),
      ]),
    needsEffort: waiting.filter(({ effort }) => effort === null).map(({ frame }) => nameOf(frame)),
    notScored: fixes.filter(({ gap }) => gap === null).map(({ frame }) => nameOf(frame)),
  }
}

function position(doc: Doc, { frame, weight, alignment }: Row): string | null {
  const target = targetOf(doc, frame)
  if (alignment === null || target === null) return null
  const [high, good] = [compare(weight, whole(4)) >= 0, compare(alignment, target) >= 0]
  return high ? (good ? 'keep-up' : 'concentrate-here') : good ? 'possible-overkill' : 'low-priority'
}
