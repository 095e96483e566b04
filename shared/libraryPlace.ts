/** Why a place is not safe for a library: its files may be changed, or come late, from elsewhere. */
export type StoreRisk = 'network' | 'synced'

/** Where the library lies that is open, or should be. */
export interface PlaceOfLibrary {
  /** As the system writes it, to be shown and for nothing else. */
  readonly folder: string
  /** 'usual': inside the app's own data folder. */
  readonly kind: 'usual' | 'chosen'
}

/** A folder somebody chose for a library, looked at and not touched. */
export interface ChosenPlace {
  readonly ticket: string
  readonly folder: string
  /** A library, a full backup nobody has worked in yet, or nothing at all. */
  readonly holds: 'library' | 'backup' | 'nothing'
  readonly risk: StoreRisk | null
}
