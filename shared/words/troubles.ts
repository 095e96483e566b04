import type { RecordProblem, Trouble } from '../errors'
import { backupDamaged, repairedText, unusableBackup } from './backups'
import { forgottenPlace, refusedPlace, riskyPlace } from './libraryPlace'

/** What a person is told: a few words, then what happened, what is safe and what to do next. */
export interface TroubleWords {
  readonly title: string
  /** '' where there is nothing to say. */
  readonly text: string
}

/** Every expected trouble in words. A code without words does not compile. */
export function troubleWords(trouble: Trouble): TroubleWords {
  switch (trouble.code) {
    case 'E_NOT_CXBOARD':
      return file('This is not a board file.')
    case 'E_EMPTY':
      return file('The file is empty. Ask for it to be sent again.')
    case 'E_TRUNCATED':
      return file(
        'The file is incomplete. It may still be downloading or syncing; try again, or ask for a new copy.',
      )
    case 'E_DAMAGED':
    case 'E_HASH':
      if (trouble.part === 'backup') return backupDamaged
      return file(`The file is damaged (part: ${trouble.part}). Ask for a new copy.`)
    case 'E_ZIP_FEATURE':
      return file('The file was repacked by another program. Ask for the original file.')
    case 'E_BAD_ENTRY':
    case 'E_DUP_ENTRY':
      return file('The file contains something that does not belong in a board and was refused.')
    case 'E_TOO_LARGE':
      return file(
        `${what(trouble.what)} is ${sizeWords(trouble.size)}; the limit is ${sizeWords(trouble.limit)}.`,
      )
    case 'E_TOO_MANY':
      return file(
        `The board has ${countWords(trouble.count)} ${trouble.what}; the limit is ${countWords(trouble.limit)}.`,
      )
    case 'E_BOMB':
      return file('The file expands to more than it says and was refused.')
    case 'E_TOO_NEW':
      return file(`This board was made with version ${trouble.version} or later. Please update the app.`)
    case 'E_FEATURE':
      return file(`This board uses “${trouble.feature}”, which needs a newer version.`)
    case 'E_MANIFEST':
      return file("The file's table of contents is wrong. Ask for a new copy.")
    case 'E_JSON':
    case 'E_DEPTH':
      return file(`The board data can't be read (near ${trouble.place}).`)
    case 'E_RECORD':
      return file(trouble.problems.map(problemWords).join(' '))
    case 'E_DUP_ID':
      return file(`Two items share one identity (${trouble.id}).`)
    case 'E_REF':
      return file(`“${trouble.title}” points to an item that is missing.`)
    case 'E_CYCLE':
      return file(`“${trouble.title}” contains itself.`)
    case 'E_IMAGE':
      return file(
        `${trouble.count === 1 ? 'The picture' : `A picture in the board (${trouble.index} of ${trouble.count})`} can't be used: ${imageWords(trouble.reason)}.`,
      )
    case 'E_FONT':
      return file(
        `${trouble.name === '' ? 'This file' : `“${trouble.name}”`} can't be used as a font: it is damaged or not a TTF, OTF or WOFF2 file. Choose another font file, or ask for a new copy.`,
      )
    case 'E_FONT_LICENCE':
      return file(
        `The licence of “${trouble.family}” does not allow it to be embedded in documents. Choose another font, or ask its maker for a version that may be embedded.`,
      )
    case 'E_TIMEOUT':
      return file('The file took too long to read and was stopped.')
    case 'E_MEMORY':
      return file('The file took too much memory to read and was stopped.')
    case 'E_CANCELLED':
      return { title: '', text: '' }
    case 'E_ACCESS':
      return file("The file can't be opened: no permission.")
    case 'E_GONE':
      return file("The file can't be opened: no longer there.")
    case 'E_FOLDER':
      return file('This is a folder. Name the file in it.')
    case 'E_SPACE':
      return file(`The file can't be opened: not enough disk space${needed(trouble.needed)}.`)
    case 'E_SENDER':
    case 'E_ARGS':
    case 'E_RATE':
      return {
        title: 'That was refused',
        text: 'The window asked for something it may not have. Your boards were not changed. If this comes again, close the window and open it anew.',
      }
    case 'store-full':
      return {
        title: 'Not saving',
        text: 'Not saving: the disk is full. Free some space and saving goes on by itself. Your latest changes are safe in memory while the app stays open.',
      }
    case 'store-readonly':
      return {
        title: 'Read only',
        text: 'You can look but not edit: CXBoard may not write to its data folder.',
      }
    case 'store-busy':
      return {
        title: 'Already open',
        text: 'Your boards are open in another copy of CXBoard. Close it and press Retry.',
      }
    case 'store-corrupt':
      return {
        title: 'Your data is damaged',
        text: 'Part of your stored boards cannot be read. The damaged file is kept as it is. Restart the app: it repairs your data from the newest good backup and adds the edits made since.',
      }
    case 'store-repaired':
      return { title: 'Your library was repaired', text: repairedText(trouble) }
    case 'page-recovered':
      return {
        title: 'The window was drawn anew',
        text: 'The window had to be drawn anew. Everything that was saved is here.',
      }
    case 'page-left-board':
      return {
        title: 'The window was drawn anew',
        text: 'The window had to be drawn anew twice, so it is back in the library. Everything that was saved is in your boards. If one of them does this again, choose Go back to… and take it as it was before.',
      }
    case 'store-io':
      return {
        title: 'The disk reported an error',
        text: 'The disk reported an error. Your latest changes are safe in memory while the app stays open, and saving is tried again.',
      }
    case 'store-checked':
      return {
        title: 'The disk reported an error',
        text: 'The disk reported an error. We checked your data and it is intact.',
      }
    case 'store-unreachable':
      return {
        title: 'No data folder',
        text: "The data folder can't be reached. Connect the disk it is on, or allow the app to use it, then press Retry.",
      }
    case 'store-too-new':
      return {
        title: 'A newer version was here',
        text: `These boards were last used with a newer version (${trouble.version}). Please update. Nothing was written.`,
      }
    case 'store-refused':
      return {
        title: 'That change was not saved',
        text: 'The change did not fit what is stored, so it was refused and the board is shown as it is on disk. Your other changes are safe.',
      }
    case 'session-blind':
      return {
        title: 'A silent session is going on',
        text: 'A board with a silent session stays as it is until the scores are revealed. Reveal them first, then go back. Nothing was changed.',
      }
    case 'board-gone':
      return {
        title: 'The board is not there',
        text: 'This board is no longer in your library. Your other boards were not changed.',
      }
    case 'unknown-template':
      return {
        title: 'No such template',
        text: `There is no template “${trouble.asked}”. There are: ${trouble.known.join(', ')}.`,
      }
    case 'export-failed':
      return {
        title: 'Not exported',
        text: `“${trouble.name}” could not be written (${trouble.detail}). A file that was there before is unchanged. Choose another folder or name and try again.`,
      }
    case 'backup-failed':
      return {
        title: 'The full backup was not written',
        text: `“${trouble.name}” could not be written (${trouble.detail}). Nothing half is left there, and your boards are as they were. Choose another folder and try again.`,
      }
    case 'backup-unusable':
      return unusableBackup(trouble)
    case 'place-refused':
      return refusedPlace(trouble)
    case 'place-risky':
      return riskyPlace(trouble.risk)
    case 'place-not-kept':
      return forgottenPlace
    case 'print-timeout':
      return {
        title: 'Not exported',
        text: 'The deck took too long to print and was stopped. Nothing was written. Try again, or export fewer frames.',
      }
    case 'print-died':
      return {
        title: 'Not exported',
        text: 'The pages could not be drawn: the part of the app that draws them stopped, most likely for want of memory. Nothing was written. Close other programs and try again, or export fewer frames.',
      }
    case 'usage':
      return { title: 'That cannot be done', text: trouble.detail }
    case 'unexpected':
      return {
        title: 'Something went wrong',
        text: `An error in the app stopped this. Your board is on disk as you last saw “Saved”. Reload, and if it comes again, send us this number: ${trouble.support}.`,
      }
  }
}

/** 1536 → `1.5 KiB`. Binary units, as the limits are. */
export function sizeWords(bytes: number): string {
  const step = Math.min(3, Math.floor(Math.log2(Math.max(1, bytes)) / 10))
  const amount = bytes / 1024 ** step
  return `${step === 0 ? bytes : shortest(amount)} ${['bytes', 'KiB', 'MiB', 'GiB'][step]}`
}

function file(text: string): TroubleWords {
  return { title: "This file can't be used", text: `${text} Your boards were not changed.` }
}

function problemWords({ record, field }: RecordProblem): string {
  return field === ''
    ? `“${record}” does not hold what belongs there.`
    : `“${record}” has an invalid ${field}.`
}

/** Names of parts as the readers give them; anything else is a title of the board's own. */
function what(part: string): string {
  const known = PARTS.get(part)
  if (known !== undefined) return known
  return part.startsWith('assets/') ? 'A picture' : `“${part}”`
}

const PARTS: ReadonlyMap<string, string> = new Map([
  ['file', 'The file'],
  ['manifest.json', 'The table of contents'],
  ['board.json', 'The board'],
  ['base.json', 'The earlier state of the board'],
  ['preview.png', 'The preview'],
  ['font', 'The font'],
])

function imageWords(reason: string): string {
  return REASONS.get(reason) ?? reason
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['unknown-kind', 'it is not a PNG, JPEG, WebP or GIF'],
  ['damaged', 'it is damaged'],
  ['too-large', 'it is too large'],
  ['too-many-frames', 'it has too many pictures in one'],
  ['not-as-listed', 'it is not what the file says it is'],
])

function needed(bytes: number | null): string {
  return bytes === null ? '' : ` (needs ${sizeWords(bytes)})`
}

function countWords(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

function shortest(amount: number): string {
  return amount >= 100 || Number.isInteger(amount) ? String(Math.round(amount)) : amount.toFixed(1)
}
