import { boardOf, type Doc, dismissalsOf } from '../../model/doc'
import type { Id } from '../../model/id'
import type { Board } from '../../model/record'
import type { Dismissal } from '../../model/scoring'
import { kept } from '../kept'
import { perDoc, perDocAndName } from '../perDoc'
import { type CheckCard, type CheckId, checkCard, ENGLISH_ONLY, SEVERITIES, type Severity } from './catalog'
import { contentMark } from './contentMark'
import { type Telling, tellings } from './tellings'
import type { Where } from './where'

/** What a check has to say. */
export interface Finding {
  readonly check: CheckId
  readonly severity: Severity
  /** What it is about: the frame, the guest, or the board (then both are null). */
  readonly scope: CheckCard['scope']
  readonly frame: Id | null
  readonly guest: Id | null
  /** The stage, phase or dimension it is about; '' where a check speaks once. */
  readonly about: string
  readonly message: string
  /** Where it can be put right. */
  readonly where: Where
}

/** A finding nobody put aside, or one that came back: what it looked at changed since. */
export type OpenFinding = Finding & { readonly returned: Dismissal | null }

export interface DismissedFinding {
  readonly finding: Finding
  readonly dismissal: Dismissal
}

export interface Checked {
  readonly open: readonly OpenFinding[]
  readonly dismissed: readonly DismissedFinding[]
}

/** Which checks are asked: the extended ones too, and those that read English. */
export type Asked = Board['checks']

/**
 * What the checks have to say of a board: errors, then warnings, then infos; within these the board, its guests, and its
 * frames in story order, each in the order of the checks. Parked frames do not exist, and nothing is dismissed here.
 */
export function findingsOf(doc: Doc, asked: Asked): readonly Finding[] {
  return lists(doc, `${asked.extended} ${asked.english}`, () =>
    bySeverity(
      tellings(doc).flatMap(({ findings }) => findings.filter((finding) => isAsked(finding, asked))),
      (finding) => finding,
    ),
  )
}

/** The findings the board asks for, in the same order, those that were dismissed and still are as they were apart. */
export const checkedFindings: (doc: Doc) => Checked = perDoc((doc) => checkedAs(doc, boardOf(doc).checks))

/** As checkedFindings, whatever the board asks for. */
export function checkedAs(doc: Doc, asked: Asked): Checked {
  const checked = tellings(doc).map((telling) => checkedOf(doc, telling, asked))
  const open = checked.flatMap((each) => each.open)
  const dismissed = checked.flatMap((each) => each.dismissed)
  return {
    open: bySeverity(open, (finding) => finding),
    dismissed: bySeverity(dismissed, ({ finding }) => finding),
  }
}

/** What is open at one frame, errors first; the very same list while it says the same. */
export function findingsOfFrame(doc: Doc, frame: Id): readonly OpenFinding[] {
  return openOf(doc, frame)
}

/** What is open at one guest, errors first. */
export function findingsOfGuest(doc: Doc, guest: Id): readonly OpenFinding[] {
  return openOf(doc, guest)
}

/** The key of a finding: the same check about the same thing, whatever it says of it. */
export function findingId({ check, frame, guest, about }: Omit<Finding, 'where'>): string {
  return [check, frame ?? guest ?? '', about].join(' ')
}

/**
 * What a finding looked at, as a mark: its message, and what the frame, the guest or the board says (a finding of the
 * board that names a frame looks at that too). Order, drawings, scores, and ids say nothing of it.
 */
export function findingMark(doc: Doc, finding: Finding): string {
  return contentMark(doc, finding)
}

/** Whether a dismissal was made for this finding, as it says it now or as it said it before. */
export function isAbout({ check, about }: Dismissal, finding: Finding): boolean {
  return check === finding.check && about === finding.about
}

const NONE: readonly OpenFinding[] = []
const lists = perDocAndName<readonly Finding[]>()
const tellingsById = perDoc((doc) => new Map(tellings(doc).map((telling) => [telling.of.id, telling])))
const checkedLists = kept<readonly Finding[], Checked>()

function openOf(doc: Doc, id: Id): readonly OpenFinding[] {
  const telling = tellingsById(doc).get(id)
  return telling ? checkedOf(doc, telling, boardOf(doc).checks).open : NONE
}

function checkedOf(doc: Doc, { of, findings }: Telling, { extended, english }: Asked): Checked {
  const dismissals = dismissalsOf(doc, of.id)
  const marks = dismissals.length === 0 ? [] : findings.map((finding) => findingMark(doc, finding))
  return checkedLists(findings, [extended, english, ...dismissals, ...marks], () => {
    const rows = findings
      .filter((finding) => isAsked(finding, { extended, english }))
      .map((finding) => ({ finding, made: dismissals.filter((each) => isAbout(each, finding)) }))
      .map(({ finding, made }) => {
        const mark = made.length === 0 ? '' : findingMark(doc, finding)
        return { finding, holds: latest(made.filter(({ seen }) => seen === mark)), returned: latest(made) }
      })
    const open = rows.flatMap(({ finding, holds, returned }) => (holds ? [] : [{ ...finding, returned }]))
    return {
      open: bySeverity(open, (finding) => finding),
      dismissed: rows.flatMap(({ finding, holds }) => (holds ? [{ finding, dismissal: holds }] : [])),
    }
  })
}

function isAsked({ check }: Finding, { extended, english }: Asked): boolean {
  return (extended || checkCard(check).tier === 'core') && (english || !ENGLISH_ONLY.has(check))
}

function latest(dismissals: readonly Dismissal[]): Dismissal | null {
  return dismissals.reduce<Dismissal | null>((a, b) => (a && a.at >= b.at ? a : b), null)
}

function bySeverity<T>(list: readonly T[], findingIn: (one: T) => Finding): readonly T[] {
  return SEVERITIES.flatMap((severity) => list.filter((one) => findingIn(one).severity === severity))
}
