import type { Direction } from './ink'

/** Which way a paragraph is read: as its first strong letter says (UAX 9, P2 and P3); without one, left to right. */
export function directionOf(paragraph: string): Direction {
  if (!RIGHT.test(paragraph)) return 'ltr'
  const outside = paragraph.replace(ISOLATED, '')
  const right = outside.search(RIGHT)
  if (right < 0) return 'ltr'
  return LEFT.test(outside.slice(0, right)) ? 'ltr' : 'rtl'
}

/** Letters of the scripts written to the left, and the two marks that count as such. */
const RIGHT =
  /(?:(?=[\p{L}\p{Nl}])[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}])|[\u200f\u061c]/u
/** Any other letter. What is written here stands before the first letter to the left, so no script is named. */
const LEFT = /[\p{L}\p{Nl}\u200e]/u
/** What is set apart has no say in the direction of what is around it. */
const ISOLATED = /[\u2066-\u2068][^\u2069]*\u2069?/gu
