import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openTicket, TICKET_MILLISECONDS } from '../../../main/handlers/ticket'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('what was read is there until it is let go', () => {
  const ticket = openTicket<string>()
  const name = ticket.hold('a board')
  ticket.letGo('another name')
  expect(ticket.look('another name')).toBeNull()
  expect(ticket.look(name)).toBe('a board')
  expect(ticket.look(name)).toBe('a board')
  ticket.letGo(name)
  expect(ticket.look(name)).toBeNull()
})

test('the next file takes the place of the one before', () => {
  const ticket = openTicket<string>()
  const first = ticket.hold('first')
  const second = ticket.hold('second')
  expect(ticket.look(first)).toBeNull()
  expect(ticket.look(second)).toBe('second')
})

test('after twelve hours it is let go', () => {
  const ticket = openTicket<string>()
  const name = ticket.hold('a board')
  vi.advanceTimersByTime(TICKET_MILLISECONDS - 1)
  const kept = ticket.hold('again')
  vi.advanceTimersByTime(TICKET_MILLISECONDS)
  expect(ticket.look(name)).toBeNull()
  expect(ticket.look(kept)).toBeNull()
})
