import { LIMITS } from '../limits'
import { CATALOG } from '../method/catalog'
import type { Feeling, Frame } from '../model/record'
import { phaseOf } from '../model/vocabulary'
import type { CellField, ManyField, RungField } from './cellFields'
import { CELL_LISTS, CELL_RUNGS, type Listed, optionNamed } from './cellLists'
import { evidenceFrom } from './evidenceText'
import type { FramePatch } from './frames'
import { sameWords } from './sameWords'

/** Why words were not taken as they are, and the words. */
export interface CellProblem {
  readonly why:
    | 'list'
    | 'rung'
    | 'valence'
    | 'feeling'
    | 'minutes'
    | 'standard'
    | 'two-dimensions'
    | 'guests'
    | 'cut'
    | 'overfull'
  readonly text: string
}

/** What words in a cell mean. What cannot be read is told and left out, and the rest of the cell still counts. */
export interface CellReading {
  readonly patch: FramePatch
  readonly problem: CellProblem | null
}

/** What of the board a cell can name. */
export interface Nameable {
  readonly standards: readonly string[]
  /** The guest somebody of this name is; null: there can be none. */
  guest(name: string): Frame['guest']
}

/** Nothing at all says nothing, and clears what may be empty; `status` and `importance` then stay as they are. */
export function readCell(board: Nameable, frame: Frame, field: CellField, given: string): CellReading {
  const text = wellFormed(given)
  // Only texts are long: what is chosen or counted has a name of a few words.
  const words = text.trim().slice(0, MOST_WORDS)
  const isEmpty = /^[—–-]?$/.test(words)
  switch (field) {
    case 'title':
    case 'ownerRole':
      return cut(field, oneLine(text), LIMITS.titleLength)
    case 'what':
    case 'situation':
    case 'action':
    case 'backstage':
    case 'props':
    case 'outcome':
    case 'handoff':
    case 'fix':
      return cut(field, text, LIMITS.textLength)
    case 'guest':
      return isEmpty ? read({ guest: null }) : guestRead(board, words)
    case 'status':
      return isEmpty ? NOTHING : listed(frame, field, words)
    case 'importance':
      return isEmpty ? NOTHING : rung(field, words)
    case 'stage':
    case 'phase':
    case 'channel':
    case 'momentOfTruth':
    case 'ownerFunction':
    case 'kano':
    case 'empowered':
      return isEmpty ? read(EMPTY[field]) : listed(frame, field, words)
    case 'expected':
    case 'delivered':
    case 'effort':
      return isEmpty ? read({ [field]: null }) : rung(field, words)
    case 'intended':
    case 'felt':
      return isEmpty ? read({ [field]: null }) : feeling(frame[field], field, words)
    case 'intendedValence':
      return valence(frame.intended, 'intended', isEmpty ? '' : words)
    case 'feltValence':
      return valence(frame.felt, 'felt', isEmpty ? '' : words)
    case 'supportFunctions':
    case 'notApplicable':
      return many(frame, field, CELL_LISTS[field], isEmpty ? '' : words)
    case 'serves':
    case 'tradesOff':
      return many(frame, field, namesOf(board.standards, frame[field]), isEmpty ? '' : words)
    case 'durationMinutes':
      return isEmpty ? read({ durationMinutes: null }) : minutes(words)
    case 'evidence':
      return evidence(frame, text)
  }
}

const MOST_WORDS = 2000

const NOTHING: CellReading = { patch: {}, problem: null }

const EMPTY = {
  stage: { stage: null, phase: null },
  phase: { phase: null },
  channel: { channel: null },
  momentOfTruth: { momentOfTruth: 'none' },
  ownerFunction: { ownerFunction: null },
  kano: { kano: null },
  empowered: { empowered: null },
} as const satisfies Readonly<Record<string, FramePatch>>

function read(patch: FramePatch): CellReading {
  return { patch, problem: null }
}

function refused(why: CellProblem['why'], text: string): CellReading {
  return { patch: {}, problem: { why, text: short(text) } }
}

function guestRead(board: Nameable, name: string): CellReading {
  const whole = [...name.replaceAll(/\s+/g, ' ')].slice(0, LIMITS.titleLength).join('')
  const guest = board.guest(whole)
  return guest === null ? refused('guests', name) : read({ guest })
}

function cut(field: keyof FramePatch, text: string, limit: number): CellReading {
  // Code points, as the record counts them; most texts are far from any limit.
  const letters = text.length <= limit ? null : [...text]
  if (!letters || letters.length <= limit) return read({ [field]: text })
  const kept = letters.slice(0, limit).join('')
  return { patch: { [field]: kept }, problem: { why: 'cut', text: `…${kept.slice(-24)}` } }
}

function listed({ stage, phase }: Frame, field: keyof typeof EMPTY | 'status', words: string): CellReading {
  const id = field === 'empowered' ? yesOrNo(words) : optionNamed(CELL_LISTS[field], words)
  if (id === null) return refused('list', words)
  if (field === 'empowered') return read({ empowered: id === 'yes' })
  // A phase set apart belonged to the old stage; one that is the stage's own is not set apart.
  if (field === 'stage') return read({ stage: id, phase: id === stage ? phase : null } as FramePatch)
  if (field === 'phase') {
    const usual = stage && phaseOf(stage)
    if ((phase ?? usual) === id) return NOTHING
    return read({ phase: usual === id ? null : id } as FramePatch)
  }
  return read({ [field]: id } as FramePatch)
}

function yesOrNo(words: string): string | null {
  const word = sameWords(words)
  if (['y', 'true', '1'].includes(word)) return 'yes'
  if (['n', 'false', '0'].includes(word)) return 'no'
  return optionNamed(CELL_LISTS.empowered, words) ?? optionNamed(YES_NO, words)
}

const YES_NO = [
  { id: 'yes', label: 'Yes' },
  { id: 'no', label: 'No' },
]

/** `4`, `4.0`, `4 Clearly better`, or the name alone. */
function rung(field: RungField, words: string): CellReading {
  const digit = /^([1-5])(?:[.,]0+)?(?:\s*[:–—-]\s*\D.*|\s+\D.*)?$/.exec(words)?.[1]
  const named = Object.entries(CELL_RUNGS[field]).find(([, name]) => sameWords(name) === sameWords(words))
  const level = digit ?? named?.[0]
  return level === undefined ? refused('rung', words) : read({ [field]: Number(level) })
}

/** `Proud`, `Proud (+1)`, `+2`; a word the frame has already is taken even if the catalogue has it not. */
function feeling(before: Feeling | null, field: 'intended' | 'felt', words: string): CellReading {
  const [, word = '', sign = ''] = /^(.*?)[\s(,:]*([+\-−–]?[0-3])?\s*\)?$/.exec(words) ?? []
  const given = sign === '' ? null : signed(sign)
  if (sameWords(word) === '') return read({ [field]: { emotion: null, valence: given } })
  const known = optionNamed(CATALOG.emotions, word)
  const usual = CATALOG.emotions.find(({ id }) => id === known)?.valence ?? null
  if (known !== null) return read({ [field]: { emotion: known, valence: given ?? usual } })
  if (before?.emotion != null && sameWords(before.emotion) === sameWords(word)) {
    return read({ [field]: { ...before, valence: given ?? before.valence } })
  }
  return refused('feeling', words)
}

function valence(before: Feeling | null, field: 'intended' | 'felt', words: string): CellReading {
  if (words !== '' && !/^[+\-−–]?[0-3]$/.test(words)) return refused('valence', words)
  const next = words === '' ? null : signed(words)
  if (next === null && (before?.emotion ?? null) === null) return read({ [field]: null })
  return read({ [field]: { emotion: before?.emotion ?? null, valence: next } })
}

function signed(words: string): number {
  return Number(words.replace(/^[−–]/, '-').replace('+', '')) + 0
}

/** Names between commas, semicolons or line breaks; a name may hold a comma of its own. */
function many(frame: Frame, field: ManyField, options: readonly Listed[], words: string): CellReading {
  const { ids, strange } = idsIn(options, words.split(/[,;\n]/))
  const chosen = [...ids]
  const why = field === 'supportFunctions' || field === 'notApplicable' ? 'list' : 'standard'
  const problem = strange.length === 0 ? null : ({ why, text: short(strange.join(', ')) } as const)
  // Nothing that could be read says nothing; an empty cell says “none”.
  if (chosen.length === 0 && problem) return { patch: {}, problem }
  if (field === 'notApplicable' && chosen.length > 2) {
    const kept = chosen.slice(0, 2) as Frame['notApplicable']
    return { patch: { notApplicable: kept }, problem: { why: 'two-dimensions', text: short(words) } }
  }
  return { patch: { [field]: chosen, ...apart(frame, field, chosen) } as FramePatch, problem }
}

/** One standard is not served and given up at once: the later word counts. */
function apart(frame: Frame, field: ManyField, chosen: readonly string[]): FramePatch {
  if (field === 'serves') return { tradesOff: frame.tradesOff.filter((name) => !chosen.includes(name)) }
  if (field === 'tradesOff') return { serves: frame.serves.filter((name) => !chosen.includes(name)) }
  return {}
}

function idsIn(options: readonly Listed[], parts: readonly string[]) {
  const ids = new Set<string>()
  const strange: string[] = []
  for (let from = 0; from < parts.length; ) {
    let to = Math.min(parts.length, from + MOST_COMMAS)
    while (to > from && optionNamed(options, parts.slice(from, to).join()) === null) to--
    const id = optionNamed(options, parts.slice(from, to).join())
    if (id !== null) ids.add(id)
    else if (parts[from]?.trim()) strange.push(parts[from]?.trim() ?? '')
    from = Math.max(to, from + 1)
  }
  return { ids, strange }
}

const MOST_COMMAS = 4

/** The board's own first; what a file brought beside them can still be named. */
function namesOf(listedNames: readonly string[], used: readonly string[]): readonly Listed[] {
  return [...new Set([...listedNames, ...used])].map((name) => ({ id: name, label: name }))
}

function minutes(words: string): CellReading {
  const number = words.replace(/\s*(min|minutes|minute|m)\.?$/i, '').replaceAll(/[\s\u00a0]/g, '')
  const plain = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(number)
    ? number.replaceAll(',', '')
    : number.replace(',', '.')
  if (!/^\d+(\.\d+)?$/.test(plain) || Number(plain) > MOST_MINUTES) return refused('minutes', words)
  return read({ durationMinutes: Number(plain) })
}

const MOST_MINUTES = 1e9

function evidence(frame: Frame, text: string): CellReading {
  const pieces = evidenceFrom(text, frame.evidence)
  const long = pieces.find(({ note }) => [...note].length > LIMITS.textLength)
  return long ? refused('overfull', long.note) : read({ evidence: pieces })
}

/** Half of a letter pair or a NUL can be pasted, but not kept. */
function wellFormed(text: string): string {
  return text.toWellFormed().replaceAll('\0', '').replaceAll(/\r\n?/g, '\n')
}

/** What is typed keeps its spaces; only where lines are joined they go. */
function oneLine(text: string): string {
  if (!LINE_BREAK.test(text)) return text
  return text
    .split(LINE_BREAK)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ')
}

const LINE_BREAK = /[\n\u2028\u2029]/

function short(text: string): string {
  const letters = [...text]
  return letters.length > MOST_SHOWN ? `${letters.slice(0, MOST_SHOWN).join('')}…` : text
}

const MOST_SHOWN = 60
