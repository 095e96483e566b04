import type { Trouble } from '../errors'
import type { StoreRisk } from '../libraryPlace'

/** A library in another folder than the usual one. */
export const libraryPlaceWords = {
  chooseAnother: 'Choose another folder…',
  backToUsual: 'Back to the usual folder',
  /** In the library, while it is not the usual one. */
  here: 'This library is in another folder than usual:',
  expected: 'It is expected here:',
  titles: {
    library: 'Open the library in this folder?',
    backup: 'Open this full backup?',
    nothing: 'Start a new library in this folder?',
  },
  texts: {
    library: 'CXBoard closes the library that is open now, and opens this one, now and at every start.',
    backup:
      'CXBoard then works in this folder itself, now and at every start: it is no longer a backup. To take single boards out of it instead, choose Go back to…, then From a full backup….',
    nothing:
      'The folder is empty. CXBoard closes the library that is open now, and starts a new one here. The boards you have stay where they are.',
  },
  back: 'The way back stands above your boards: Back to the usual folder.',
  risks: {
    network:
      'This folder is on a network disk. If the connection breaks, or two computers use it at once, boards can be damaged. A folder on this computer is safer.',
    synced:
      'This folder is copied between computers by another program. It may exchange files while CXBoard uses them, and boards can be damaged. A folder that is not synced is safer: send boards as .cxboard files instead.',
  },
  deeds: { library: 'Open it', backup: 'Open it all the same', nothing: 'Start a new library' },
  cancel: 'Leave it as it is',
} as const

/** A folder that was chosen for a library and cannot be one. */
export function refusedPlace({ name, why }: Extract<Trouble, { readonly code: 'place-refused' }>) {
  return { title: "This folder can't be used", text: `${REFUSED[why](name)} Nothing was changed.` }
}

/** Said once, where the usual library lies in a place like that. */
export function riskyPlace(risk: StoreRisk) {
  return { title: 'Your library is in a place that is not safe', text: RISKY[risk] }
}

/** Said where a choice holds for this start only. */
export const forgottenPlace = {
  title: 'The choice was not kept',
  text: 'This library is open until you quit CXBoard. CXBoard may not write to its data folder, so at the next start it does not know of your choice. Make the data folder writable, then choose once more.',
} as const

const REFUSED = {
  foreign: (name: string) =>
    `“${name}” holds other things. Choose the folder of a CXBoard library, or an empty one.`,
  locked: (name: string) =>
    `CXBoard may not use “${name}”. Allow it to read and write there, or choose another folder.`,
  gone: (name: string) => `“${name}” is not there. Connect the disk it is on, or choose another folder.`,
  open: (name: string) => `“${name}” is the library that is open already.`,
  newer: (name: string) =>
    `The library in “${name}” was last used with a newer version of CXBoard. Please update, then open it.`,
} as const

const RISKY = {
  network:
    'Your library is on a network disk. If the connection breaks, or two computers use it at once, boards can be damaged. Save a full backup to a disk of this computer, and open that folder with Open another library… in the File menu.',
  synced:
    'Your library is in a folder that another program copies between computers. It may exchange files while CXBoard uses them, and boards can be damaged. Save a full backup to a folder that is not synced, and open it with Open another library… in the File menu.',
} as const
