import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { endReading, listenToReading, readingFrom } from '../../../renderer/document/reading'
import { session } from '../../../renderer/document/session'
import type { FileProgress } from '../../../shared/sharing'

const half: FileProgress = { name: 'big.cxboard', phase: 'reading', done: 50, of: 100 }
const dialog = () => session.getState().dialog

describe('the note that a file is being read', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    session.setState({ dialog: null })
  })
  afterEach(() => {
    endReading()
    vi.useRealTimers()
  })

  test('a file that is read at once shows none', () => {
    readingFrom('small.cxboard')
    vi.advanceTimersByTime(250)
    endReading()
    vi.advanceTimersByTime(5000)
    expect(dialog()).toBeNull()
  })

  test('one that takes longer says so, and how far it is', () => {
    readingFrom('big.cxboard')
    vi.advanceTimersByTime(400)
    expect(dialog()).toMatchObject({ dialog: 'reading', progress: { name: 'big.cxboard', of: 0 } })
    listenToReading(half)
    expect(dialog()).toEqual({ dialog: 'reading', progress: half })
  })

  test('a file that was double clicked is heard of by its progress alone', () => {
    listenToReading(half)
    expect(dialog()).toBeNull()
    vi.advanceTimersByTime(400)
    expect(dialog()).toEqual({ dialog: 'reading', progress: half })
  })

  test('it leaves when the file is read, and comes again for the next one', () => {
    listenToReading(half)
    vi.advanceTimersByTime(400)
    endReading()
    expect(dialog()).toBeNull()
    listenToReading({ ...half, name: 'next.cxboard' })
    vi.advanceTimersByTime(400)
    expect(dialog()).toMatchObject({ progress: { name: 'next.cxboard' } })
  })

  test('it never takes the place of another question', () => {
    session.setState({ dialog: { dialog: 'keys' } })
    listenToReading(half)
    vi.advanceTimersByTime(400)
    listenToReading(half)
    vi.advanceTimersByTime(400)
    expect(dialog()).toEqual({ dialog: 'keys' })
    endReading()
    expect(dialog()).toEqual({ dialog: 'keys' })
  })
})
