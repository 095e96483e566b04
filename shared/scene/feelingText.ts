import { CATALOG, emotionOf } from '../method/catalog'
import type { Feeling } from '../model/record'

/** `Looking forward +2`: the word and its valence with a sign; whichever is known. */
export function feelingText({ emotion, valence }: Feeling): string {
  const word = emotionOf(emotion)?.label ?? emotion ?? ''
  if (valence === null) return word
  const said = word || (CATALOG.valenceAnchors[String(Math.round(valence))] ?? '')
  return said === '' ? signed(valence) : `${said} ${signed(valence)}`
}

function signed(valence: number): string {
  const size = String(Math.round(Math.abs(valence) * 10) / 10)
  if (size === '0') return '±0'
  return valence < 0 ? `−${size}` : `+${size}`
}
