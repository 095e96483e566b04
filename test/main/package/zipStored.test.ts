import { expect, test } from 'vitest'
import { storedParts } from '../../../main/package/zipStored'
import { openZip } from '../../../main/package/zipWrite'

test('what was put away unpacked comes out as it was, in its order', () => {
  const zip = openZip()
  zip.add('a.xml', Buffer.from('<a/>'), 'stored')
  zip.add('b/c.xml', Buffer.from('<c/>'), 'stored')
  const parts = [...storedParts(zip.end())].map(([name, bytes]) => [name, Buffer.from(bytes).toString()])
  expect(parts).toEqual([
    ['a.xml', '<a/>'],
    ['b/c.xml', '<c/>'],
  ])
})

test('something packed is refused, because nobody would unpack it', () => {
  const zip = openZip()
  zip.add('a.xml', Buffer.from('a'.repeat(100)), 'deflated')
  expect(() => storedParts(zip.end())).toThrow('packed')
})
