/** What the window says when a part of it fails. */
export const shellNotes = {
  viewFailed: 'This view stopped working',
  viewFailedText: 'Your board is safe: it is already on disk. Reload to go on.',
  copyDetails: 'Copy details',
  reload: 'Reload',
} as const
