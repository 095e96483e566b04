/** Sending, opening, exporting. */
export const shareWords = {
  fileTitle: (name: string) => `Open ${name}`,
  fileBoard: 'Board',
  fileHolds: 'Holds',
  fileFrom: 'From',
  fileSent: 'Sent',
  fileSize: 'Size',
  holds: (frames: number, guests: number, pictures: number) =>
    `${counted(frames, 'frame')}, ${counted(guests, 'guest')}, ${pictures === 0 ? 'no pictures' : counted(pictures, 'picture')}`,
  known: 'A board of the same origin is already in your library. It stays as it is; this opens beside it.',
  newer:
    'Made with a newer version. What this version does not know is kept and goes along when you send it on.',
  openAsNew: 'Open as new board',
  cancel: 'Cancel',
  close: 'Close',
  showDetails: 'Show details',
  code: (code: string) => `Code ${code}`,
  deckTitle: 'Export deck',
  paper: 'Paper',
  papers: { '16:9': 'Screen 16:9', a4: 'A4', letter: 'Letter' },
  orientation: 'Direction',
  orientations: { landscape: 'Landscape', portrait: 'Portrait' },
  exported: (name: string) => `“${name}” is written.`,
  sent: (name: string) => `“${name}” is written. Send it to your colleague.`,
  show: 'Show in folder',
  dismiss: 'Dismiss',
  closingTitle: 'Not everything is saved',
  closing:
    'Your latest changes are still in this window only. Stay, and they are saved as soon as it is possible.',
  stay: 'Stay',
  closeAnyway: 'Close and lose them',
} as const

function counted(count: number, one: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${one}s`
}
