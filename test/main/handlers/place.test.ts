import { expect, test } from 'vitest'
import { FRESH_PLACE } from '../../../main/settings'
import { openTestDesk } from './desk'

test('the first time the window stands in the library', async () => {
  expect(await openTestDesk().call('place.get', {})).toEqual(FRESH_PLACE)
})

test('the window comes back to where it was', async () => {
  const desk = openTestDesk()
  const place = { ...FRESH_PLACE, view: 'frame', board: 'brd_1', theme: 'dark', textSize: 120 } as const
  await desk.call('place.put', place)
  expect(await desk.call('place.get', {})).toEqual(place)
  expect(desk.seen.places).toEqual([place])
})

test('a place another version wrote is forgotten rather than believed', async () => {
  const desk = openTestDesk()
  desk.store.putSetting('place', { ...FRESH_PLACE, view: 'hologram' })
  expect(await desk.call('place.get', {})).toEqual(FRESH_PLACE)
})
