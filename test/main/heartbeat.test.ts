import { describe, expect, test } from 'vitest'
import { type Heartbeat, heartbeat } from '../../main/heartbeat'

/** The beat, from 1, at which the page counts as gone; null: not within so many. */
function goneAt(heart: Heartbeat, beats: number, answers: (beat: number) => boolean): number | null {
  for (let beat = 1; beat <= beats; beat++) {
    if (heart.beat() === 'gone') return beat
    if (answers(beat)) heart.answered()
  }
  return null
}

function loaded(): Heartbeat {
  const heart = heartbeat()
  heart.beat()
  heart.answered()
  return heart
}

describe('a page that is asked every five seconds whether it is there', () => {
  test('stays as long as it answers', () => {
    expect(goneAt(loaded(), 1000, () => true)).toBe(null)
  })

  test('is gone once three questions in a row were left open', () => {
    expect(goneAt(loaded(), 100, () => false)).toBe(4)
    expect(goneAt(loaded(), 100, (beat) => beat <= 10)).toBe(14)
  })

  test('may be busy for ten seconds again and again', () => {
    expect(goneAt(loaded(), 1000, (beat) => beat % 3 === 0)).toBe(null)
  })

  test('has a minute to be loaded', () => {
    expect(goneAt(heartbeat(), 12, () => false)).toBe(null)
    expect(goneAt(heartbeat(), 100, () => false)).toBe(13)
    expect(goneAt(heartbeat(), 100, (beat) => beat === 11)).toBe(15)
  })

  test('has as long again once another one is being loaded, or the computer was asleep', () => {
    const heart = loaded()
    expect(goneAt(heart, 3, () => false)).toBe(null)
    heart.begin()
    expect(goneAt(heart, 12, () => false)).toBe(null)
    expect(heart.beat()).toBe('gone')
    expect(heart.beat()).toBe('ask')
  })
})
