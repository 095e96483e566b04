import type { Trouble } from '../errors'

/** A full backup that was asked for: its folder, and the word in it on how to use it. */
export const fullBackupWords = {
  folder: (moment: string) => `CXBoard backup ${moment}`,
  readMeName: 'Read me.txt',
  readMe: `This folder is a full backup of a CXBoard library: every board with its history, and every picture.

    store.db    the boards
    assets.db   the pictures (missing if there were none)

Keep the folder somewhere else than the computer it comes from: on another disk, or on a stick.
It holds everything in your library, so give it to nobody who may not see all of your boards.

To have everything back as it is here:

 1. Close CXBoard.
 2. Open the folder in which CXBoard keeps its data:
      Windows   %LOCALAPPDATA%\\CXBoard
      macOS     ~/Library/Application Support/CXBoard
      Linux     ~/.config/CXBoard
 3. Rename the folder "library" you find there to "library before". Do not throw it away yet.
 4. Make a new folder there called "library", and copy store.db and assets.db into it.
 5. Open CXBoard. All your boards are there, as they were when this backup was made.

To get one board out of it: do the same on another computer (or for a moment on this one), open the board, send it
to yourself as a .cxboard file, and open that file in your own CXBoard.
`,
  /** The system's own question where it should go. */
  title: 'Save a full backup',
  button: 'Save here',
} as const

/** When something was kept, on this computer's clock: “21 Nov 2026, 14:03”. '' or no moment at all: “—”. */
export function momentWords(iso: string, locale?: string): string {
  const moment = new Date(iso)
  const year = moment.getFullYear()
  // A clock that was wrong says nothing.
  if (!(year >= 2000 && year < 2100)) return '—'
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(moment)
}

/** A backup that is no longer what it was when it was made. */
export const backupDamaged = {
  title: "This backup can't be used",
  text: 'This backup is damaged. Choose the one before it. Your boards were not changed.',
} as const

type Repaired = Extract<Trouble, { readonly code: 'store-repaired' }>

/** What happened to a library that was damaged, and whether anything is missing. */
export function repairedText(trouble: Repaired): string {
  const { part, replayed, salvaged, missing, whole } = trouble
  if (part === 'pictures') return PICTURES
  return [
    ...origin(trouble),
    salvaged > 0 && `${counted(salvaged, 'board was', 'boards were')} read from the damaged file.`,
    missing > 0 &&
      `${counted(missing, 'board', 'boards')} could not be read and ${missing === 1 ? 'is' : 'are'} missing.`,
    trouble.from === null && replayed + salvaged + missing === 0 && 'Nothing in it could be read.',
    whole && missing === 0 ? 'Nothing was lost.' : null,
    KEPT,
    whole && missing === 0 ? null : LOOK,
  ]
    .filter((sentence) => typeof sentence === 'string')
    .join(' ')
}

function origin({ from, passed, replayed, boards, whole }: Repaired): readonly (string | false)[] {
  if (from === null) {
    return [
      'Part of your library was damaged when the app started.',
      replayed > 0 &&
        `${counted(replayed, 'change was', 'changes were')} made again from the app's own record.`,
    ]
  }
  const added = replayed > 0 ? ` and added the ${counted(replayed, 'change', 'changes')} made since` : ''
  const since = replayed === 0 && whole ? ' Nothing had been changed since.' : ''
  return [
    `Your library was damaged. We repaired ${boards === 1 ? 'your board' : `your ${counted(boards, 'board', 'boards')}`} from a backup of ${momentWords(from)}${added}.${since}`,
    passed === 1 && 'The newest backup was damaged too, so the one before it was used.',
    passed > 1 && `The ${passed} newest backups were damaged too, so the one before them was used.`,
  ]
}

function counted(count: number, one: string, many: string): string {
  return `${String(count).replace(/\B(?=(\d{3})+$)/g, ',')} ${count === 1 ? one : many}`
}

const KEPT = 'Whatever was damaged is kept in the folder “quarantine” inside your library.'
const LOOK =
  'Please look through your boards. If something is missing, choose Go back to… in the File menu, or open a copy of the board you sent.'
const PICTURES = `The file of pictures was damaged. Every picture that could be read, or that a backup holds, is there again. Your boards were not changed. ${KEPT} If a picture is missing, take it from a copy of the board you sent.`
