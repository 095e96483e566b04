import { expect, test } from 'vitest'
import { paced } from '../../../main/import/paced'

test('what is said too often is passed on ten times a second', () => {
  const heard: number[] = []
  let time = 0
  const tell = paced(
    (said: number) => heard.push(said),
    () => time,
  )
  for (time = 0; time < 1000; time += 7) tell(time)
  expect(heard).toHaveLength(10)
  expect(heard[0]).toBe(0)
})
