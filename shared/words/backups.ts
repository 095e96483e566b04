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

To have some boards back: choose Go back to… in the File menu of CXBoard, then From a full backup…, and this folder.

To look at everything as it is here: choose Open another library… in the File menu, and a copy of this folder.

To have everything back on a computer without its library:

 1. Close CXBoard.
 2. Open the folder in which CXBoard keeps its data:
      Windows   %LOCALAPPDATA%\\CXBoard
      macOS     ~/Library/Application Support/CXBoard
      Linux     ~/.config/CXBoard
 3. Rename the folder "library" you find there to "library before". Do not throw it away yet.
 4. Make a new folder there called "library", and copy store.db and assets.db into it.
 5. Open CXBoard. All your boards are there, as they were when this backup was made.
`,
} as const

/** When a full backup was made, as its folder's name says it (ISO 8601); null: it does not. */
export function fullBackupMoment(name: string): string | null {
  const found = /(\d{4})-(\d\d)-(\d\d) (\d\d)\.(\d\d)(?: \(\d+\))?$/.exec(name)
  if (!found) return null
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = found.slice(1).map(Number)
  return new Date(year, month - 1, day, hour, minute).toISOString()
}

/** The system's own questions for a folder. */
export const folderWords = {
  write: { title: 'Save a full backup', buttonLabel: 'Save here' },
  read: { title: 'Choose the folder of a full backup', buttonLabel: 'Look into it' },
  library: { title: 'Choose a folder for your library', buttonLabel: 'Use this folder' },
} as const

/** A full backup that cannot be looked into. */
export function unusableBackup({ name, why }: Extract<Trouble, { readonly code: 'backup-unusable' }>) {
  return { title: "This backup can't be used", text: `${UNUSABLE[why](name)} Your boards were not changed.` }
}

const UNUSABLE = {
  none: (name: string) =>
    `“${name}” holds no backup of CXBoard. Choose the folder that “Save a full backup to…” made: there is a file called store.db in it.`,
  damaged: (name: string) => `The backup in “${name}” is damaged. Choose another one.`,
  newer: (name: string) =>
    `The backup in “${name}” was made with a newer version of CXBoard. Please update, then try again.`,
  unread: (name: string) =>
    `“${name}” could not be read. Connect the disk it is on, or allow CXBoard to read it, then try again.`,
  open: (name: string) =>
    `“${name}” is the library that is open right now. Choose the folder of a full backup.`,
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
