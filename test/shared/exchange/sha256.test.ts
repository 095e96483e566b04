import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sha256 } from '../../../shared/exchange/sha256'
import { anyLetter } from '../../arbitraries/values'

function known(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

test('any text has the hash every other program gives it', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyLetter(), maxLength: 200 }), (text) => {
      fc.pre(text.isWellFormed())
      expect(Buffer.from(sha256(text)).toString('hex')).toBe(known(text))
    }),
  )
})

test('texts around the edges of a block have the right hash', () => {
  for (const length of [0, 1, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1000]) {
    const text = 'é'.repeat(length)
    expect(Buffer.from(sha256(text)).toString('hex')).toBe(known(text))
  }
})
