import { expect, test } from 'vitest'
import { directionOf } from '../../../shared/scene/direction'

test('a paragraph is read as its first strong letter says', () => {
  expect(directionOf('Welcome, שלום')).toBe('ltr')
  expect(directionOf('שלום Lena')).toBe('rtl')
  expect(directionOf('مرحبا')).toBe('rtl')
  expect(directionOf('12:30 — «שלום»')).toBe('rtl')
  expect(directionOf('(日本) שלום')).toBe('ltr')
  expect(directionOf('ދިވެހި')).toBe('rtl')
})

test('numbers, signs and emoji do not decide, and nothing else means left to right', () => {
  expect(directionOf('')).toBe('ltr')
  expect(directionOf('12 + 3 = 15 🙂')).toBe('ltr')
  expect(directionOf('🙂 שלום')).toBe('rtl')
  expect(directionOf('١٢٣')).toBe('ltr')
})

test('marks decide, and what is isolated does not', () => {
  expect(directionOf('\u200fWelcome')).toBe('rtl')
  expect(directionOf('\u200eשלום')).toBe('ltr')
  expect(directionOf('\u2068Lena\u2069 שלום')).toBe('rtl')
})
