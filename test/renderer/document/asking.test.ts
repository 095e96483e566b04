import { beforeEach, describe, expect, test } from 'vitest'
import { whenNothingIsAsked } from '../../../renderer/document/asking'
import { session } from '../../../renderer/document/session'
import { keepTicket } from '../../../renderer/document/ticketsKept'

describe('a file that waits for the one before it', () => {
  beforeEach(() => session.setState({ dialog: null }))

  const waiting = () => {
    const seen = { free: false }
    void whenNothingIsAsked().then(() => {
      seen.free = true
    })
    return async () => {
      await Promise.resolve()
      return seen.free
    }
  }

  test('comes up at once where nothing is asked', async () => {
    expect(await waiting()()).toBe(true)
  })

  test('waits for the answer, and for what was answered with yes to be done', async () => {
    session.setState({ dialog: { dialog: 'keys' } })
    const isFree = waiting()
    expect(await isFree()).toBe(false)
    const letGo = keepTicket('one')
    session.setState({ dialog: null })
    expect(await isFree()).toBe(false)
    letGo()
    expect(await isFree()).toBe(true)
  })

  test('goes on waiting while another question takes the place of the first', async () => {
    session.setState({ dialog: { dialog: 'keys' } })
    const isFree = waiting()
    session.setState({ dialog: { dialog: 'palette' } })
    expect(await isFree()).toBe(false)
    session.setState({ dialog: null })
    expect(await isFree()).toBe(true)
  })
})
