/** What every record is called by: three letters for its kind, then 128 random bits in base 32. No time inside. */
export type Id = string

export const PREFIX = {
  board: 'brd',
  guest: 'gst',
  rater: 'rtr',
  frame: 'frm',
  score: 'scr',
  element: 'elm',
  group: 'grp',
  link: 'lnk',
  reading: 'rdg',
  round: 'rnd',
  remark: 'rmk',
  dismissal: 'dms',
  brand: 'bnd',
  comment: 'cmt',
  suggestion: 'sgs',
  parcel: 'prc',
  snapshot: 'snp',
  operation: 'opr',
} as const

export type IdKind = keyof typeof PREFIX

export const ID_PATTERN = /^[a-z]{3}_[0-9a-z]{26}$/

/** A fresh id from the platform's own random source (`crypto` is global in every runtime we use). */
export function newId(kind: IdKind): Id {
  return idFrom(kind, (globalThis as unknown as RandomSource).crypto.getRandomValues(new Uint8Array(16)))
}

/** The id that stands for 16 given bytes: used where an id must follow from what it names. */
export function idFrom(kind: IdKind, bytes: Uint8Array): Id {
  let bits = 0
  let held = 0
  let text = ''
  for (const byte of bytes.subarray(0, 16)) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += ALPHABET.charAt((held >> bits) & 31)
      held &= (1 << bits) - 1
    }
  }
  return `${PREFIX[kind]}_${text}${ALPHABET.charAt((held << (5 - bits)) & 31)}`
}

/** Crockford's letters: no i, l, o, u, so an id read aloud is not misheard. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/** `shared` compiles without DOM and Node types, and both have this. */
interface RandomSource {
  readonly crypto: { getRandomValues(bytes: Uint8Array): Uint8Array }
}
