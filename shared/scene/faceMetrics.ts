/** What has to be known of a font to set text in it. Everything in em. */
export interface FaceMetrics {
  readonly ascent: number
  readonly descent: number
  /** Code point and width, each letter once. */
  readonly advances: readonly (readonly [code: number, ems: number])[]
  /** Two code points, and how much closer (negative) or wider they stand. */
  readonly kerning: readonly (readonly [left: number, right: number, ems: number])[]
}
