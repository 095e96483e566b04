import type { Migration } from './migration'

/** Records of a kind more: only the number rises, so that an older version knows that it would not understand them. */
export const boardBrand: Migration = {
  version: 4,
  reason: 'boards that carry their brand: logo, colours and fonts of the deck',
  up: () => {},
}
