import { describe, expect, test } from 'vitest'
import { numbersIn } from '../../../../shared/method/explain/numbers'

describe('numbers in an explanation', () => {
  const say = numbersIn('en')
  test('are rounded half away from zero, as the method rounds', () => {
    expect(say.exact(40.625)).toBe('40.63')
    expect(say.exact(1.005)).toBe('1.01')
    expect(say.signed(-0.125)).toBe('−0.13')
    expect(say.signed(0.001)).toBe('0.00')
  })
  test('carry a real minus and a plus where the sign is the point', () => {
    expect(say.signed(12.4)).toBe('+12.40')
    expect(say.shortSigned(-3)).toBe('−3')
    expect(say.shortSigned(0)).toBe('0')
  })
  test('are short where two decimals would say nothing', () => {
    expect(say.short(36)).toBe('36')
    expect(say.short(2493.1)).toBe('2,493.1')
    expect(say.short(0)).toBe('0')
  })
  test('never turn something tiny into 0', () => {
    expect(say.short(0.004)).toBe('0.004')
    expect(say.short(1e-9)).not.toBe('0')
  })
  test('follow the language asked for, and English where there is none such', () => {
    expect(numbersIn('de').exact(1234.5)).toBe('1.234,50')
    expect(numbersIn('not a language').exact(1234.5)).toBe('1,234.50')
    expect(numbersIn('').exact(0.5)).toBe('0.50')
  })
  test('days are written out', () => {
    expect(say.day('2026-11-22T12:00:00.000Z')).toBe('November 22, 2026')
  })
})
