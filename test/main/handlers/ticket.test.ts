import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openTicket, TICKET_MILLISECONDS } from '../../../main/handlers/ticket'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('what was read is given out once', () => {
  const ticket = openTicket<string>()
  const name = ticket.hold('a board')
  expect(ticket.take('another name')).toBeNull()
  expect(ticket.take(name)).toBe('a board')
  expect(ticket.take(name)).toBeNull()
})

test('the next file takes the place of the one before', () => {
  const ticket = openTicket<string>()
  const first = ticket.hold('first')
  const second = ticket.hold('second')
  expect(ticket.take(first)).toBeNull()
  expect(ticket.take(second)).toBe('second')
})

test('after ten minutes it is let go', () => {
  const ticket = openTicket<string>()
  const name = ticket.hold('a board')
  vi.advanceTimersByTime(TICKET_MILLISECONDS - 1)
  const kept = ticket.hold('again')
  vi.advanceTimersByTime(TICKET_MILLISECONDS)
  expect(ticket.take(name)).toBeNull()
  expect(ticket.take(kept)).toBeNull()
})
