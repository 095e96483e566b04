import { expect, test } from 'vitest'
import { osTrouble } from '../../../main/package/osTrouble'
import { AppError } from '../../../shared/errors'

const path = '/home/ada/secret project/Ferry.cxboard'
const name = 'Ferry.cxboard'

test.each([
  ['ENOENT', { code: 'E_GONE', name }],
  ['ESTALE', { code: 'E_GONE', name }],
  ['EACCES', { code: 'E_ACCESS', name }],
  ['EROFS', { code: 'E_ACCESS', name }],
  ['ENOSPC', { code: 'E_SPACE', name, needed: null }],
  ['EMFILE', { code: 'E_ACCESS', name }],
])('%s is told by the name of the file and never by its folder', (code, trouble) => {
  expect(osTrouble(Object.assign(new Error(code), { code }), path)).toHaveProperty('trouble', trouble)
})

test('what is no answer of the system stays what it is', () => {
  const trouble = new AppError({ code: 'E_BOMB' })
  const ours = Object.assign(new TypeError('bug'), { code: 'ERR_INVALID_ARG_TYPE' })
  for (const error of [trouble, ours, new Error('bug'), null, 'text'])
    expect(osTrouble(error, path)).toBe(error)
})
