import { expect, test } from 'vitest'
import type { Trouble } from '../../../shared/errors'
import { momentWords } from '../../../shared/words/backups'
import { sizeWords, troubleWords } from '../../../shared/words/troubles'

const SAFE = 'Your boards were not changed.'

const FILES: readonly (readonly [Trouble, string])[] = [
  [{ code: 'E_NOT_CXBOARD' }, 'This is not a board file.'],
  [{ code: 'E_EMPTY' }, 'The file is empty. Ask for it to be sent again.'],
  [
    { code: 'E_TRUNCATED' },
    'The file is incomplete. It may still be downloading or syncing; try again, or ask for a new copy.',
  ],
  [{ code: 'E_DAMAGED', part: 'board.json' }, 'The file is damaged (part: board.json). Ask for a new copy.'],
  [{ code: 'E_HASH', part: 'board.json' }, 'The file is damaged (part: board.json). Ask for a new copy.'],
  [{ code: 'E_ZIP_FEATURE' }, 'The file was repacked by another program. Ask for the original file.'],
  [
    { code: 'E_BAD_ENTRY', part: '../x' },
    'The file contains something that does not belong in a board and was refused.',
  ],
  [
    { code: 'E_DUP_ENTRY', part: 'x' },
    'The file contains something that does not belong in a board and was refused.',
  ],
  [
    { code: 'E_TOO_LARGE', what: 'file', size: 3 * 1024 ** 3, limit: 1024 ** 3 },
    'The file is 3 GiB; the limit is 1 GiB.',
  ],
  [
    { code: 'E_TOO_LARGE', what: 'The long one', size: 70_000, limit: 65_536 },
    '“The long one” is 68.4 KiB; the limit is 64 KiB.',
  ],
  [
    { code: 'E_TOO_MANY', what: 'frames', count: 10_001, limit: 10_000 },
    'The board has 10,001 frames; the limit is 10,000.',
  ],
  [{ code: 'E_BOMB' }, 'The file expands to more than it says and was refused.'],
  [
    { code: 'E_TOO_NEW', version: '2.0' },
    'This board was made with version 2.0 or later. Please update the app.',
  ],
  [{ code: 'E_FEATURE', feature: 'video' }, 'This board uses “video”, which needs a newer version.'],
  [{ code: 'E_MANIFEST' }, "The file's table of contents is wrong. Ask for a new copy."],
  [{ code: 'E_JSON', place: 'board.json:17' }, "The board data can't be read (near board.json:17)."],
  [{ code: 'E_DEPTH', place: 'board.json:17' }, "The board data can't be read (near board.json:17)."],
  [
    {
      code: 'E_RECORD',
      problems: [
        { record: 'Till', field: 'stage' },
        { record: 'Door', field: 'effort' },
      ],
    },
    '“Till” has an invalid stage. “Door” has an invalid effort.',
  ],
  [{ code: 'E_DUP_ID', id: 'f1' }, 'Two items share one identity (f1).'],
  [{ code: 'E_REF', title: 'Till' }, '“Till” points to an item that is missing.'],
  [{ code: 'E_CYCLE', title: 'Till' }, '“Till” contains itself.'],
  [
    { code: 'E_IMAGE', index: 2, count: 5, reason: 'damaged' },
    "A picture in the board (2 of 5) can't be used: it is damaged.",
  ],
  [{ code: 'E_IMAGE', index: 1, count: 1, reason: 'damaged' }, "The picture can't be used: it is damaged."],
  [
    { code: 'E_RECORD', problems: [{ record: 'brand.json', field: '' }] },
    '“brand.json” does not hold what belongs there.',
  ],
  [{ code: 'E_TIMEOUT' }, 'The file took too long to read and was stopped.'],
  [{ code: 'E_MEMORY' }, 'The file took too much memory to read and was stopped.'],
  [{ code: 'E_ACCESS', name: 'a' }, "The file can't be opened: no permission."],
  [{ code: 'E_GONE', name: 'a' }, "The file can't be opened: no longer there."],
  [{ code: 'E_FOLDER', name: 'a' }, 'This is a folder. Name the file in it.'],
  [
    { code: 'E_SPACE', name: 'a', needed: 200 * 1024 ** 2 },
    "The file can't be opened: not enough disk space (needs 200 MiB).",
  ],
  [{ code: 'E_SPACE', name: 'a', needed: null }, "The file can't be opened: not enough disk space."],
]

test.each(FILES)(
  '%o is told in the words of the file format, and that the boards are safe',
  (trouble, text) => {
    const words = troubleWords(trouble)
    expect(words.text).toBe(`${text} ${SAFE}`)
    expect(words.title).not.toBe('')
  },
)

test('who cancelled knows it and is told nothing', () => {
  expect(troubleWords({ code: 'E_CANCELLED' })).toEqual({ title: '', text: '' })
})

test('after an error of the disk people hear that what is on it was checked', () => {
  expect(troubleWords({ code: 'store-checked' }).text).toBe(
    'The disk reported an error. We checked your data and it is intact.',
  )
})

test('a full disk is told with what is safe and what to do', () => {
  expect(troubleWords({ code: 'store-full' }).text).toBe(
    'Not saving: the disk is full. Free some space and saving goes on by itself. Your latest changes are safe in memory while the app stays open.',
  )
})

test('after a repair the words say what was found again, what is missing, and where the damaged file is', () => {
  const repaired = {
    code: 'store-repaired',
    part: 'boards',
    from: null,
    passed: 0,
    replayed: 0,
    salvaged: 0,
    missing: 0,
    boards: 3,
    whole: false,
  } as const
  expect(troubleWords({ ...repaired, replayed: 1203, salvaged: 1, missing: 2 }).text).toBe(
    "Part of your library was damaged when the app started. 1,203 changes were made again from the app's own record. 1 board was read from the damaged file. 2 boards could not be read and are missing. Whatever was damaged is kept in the folder “quarantine” inside your library. Please look through your boards. If something is missing, choose Go back to… in the File menu, or open a copy of the board you sent.",
  )
  expect(troubleWords({ ...repaired, replayed: 1 }).text).not.toContain('could not be read')
  expect(troubleWords(repaired).text).toContain('Nothing in it could be read.')
  expect(troubleWords({ ...repaired, part: 'pictures' }).text).toContain('file of pictures')
})

test('a repair from a backup says of when it is, what was added since, and that nothing was lost', () => {
  const from = '2026-11-22T14:03:00.000Z'
  const repaired = {
    code: 'store-repaired',
    part: 'boards',
    from,
    passed: 0,
    replayed: 12,
    salvaged: 0,
    missing: 0,
    boards: 4,
    whole: true,
  } as const
  const moment = momentWords(from)
  expect(troubleWords(repaired).text).toBe(
    `Your library was damaged. We repaired your 4 boards from a backup of ${moment} and added the 12 changes made since. Nothing was lost. Whatever was damaged is kept in the folder “quarantine” inside your library.`,
  )
  expect(troubleWords({ ...repaired, replayed: 0 }).text).toContain(
    `${moment}. Nothing had been changed since.`,
  )
  expect(troubleWords({ ...repaired, passed: 1 }).text).toContain('the one before it was used')
  expect(troubleWords({ ...repaired, passed: 3 }).text).toContain('The 3 newest backups were damaged too')
  expect(troubleWords({ ...repaired, whole: false }).text).not.toContain('Nothing was lost')
  expect(momentWords('1970-01-01T00:00:00.000Z')).toBe('—')
  expect(momentWords('')).toBe('—')
})

test('a backup that is damaged is told as one, not as a file somebody sent', () => {
  expect(troubleWords({ code: 'E_DAMAGED', part: 'backup' }).text).toContain('Choose the one before it')
})

test('an unknown template is answered with the templates there are', () => {
  const { text } = troubleWords({ code: 'unknown-template', asked: 'zoo', known: ['park', 'bank'] })
  expect(text).toContain('“zoo”')
  expect(text).toContain('park, bank')
})

test('sizes are told in the units of the limits', () => {
  expect([0, 1, 1023, 1024, 1536, 64 * 1024 ** 2, 1.5 * 1024 ** 3, 1024 ** 4].map(sizeWords)).toEqual([
    '0 bytes',
    '1 bytes',
    '1023 bytes',
    '1 KiB',
    '1.5 KiB',
    '64 MiB',
    '1.5 GiB',
    '1024 GiB',
  ])
})

test('what was refused or failed while going back says what is safe and what to do', () => {
  expect(troubleWords({ code: 'session-blind' }).text).toContain('Reveal them first, then go back.')
  expect(
    troubleWords({ code: 'backup-failed', name: 'CXBoard backup', detail: 'not enough disk space' }).text,
  ).toBe(
    '“CXBoard backup” could not be written (not enough disk space). Nothing half is left there, and your boards are as they were. Choose another folder and try again.',
  )
  expect(troubleWords({ code: 'page-recovered' }).text).toBe(
    'The window had to be drawn anew. Everything that was saved is here.',
  )
})
