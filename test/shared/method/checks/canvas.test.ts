import { describe, expect, test } from 'vitest'
import { boardWith, found, frameWith, told } from './clean'

const first = (patch: Record<string, unknown>) => frameWith(0, patch)

describe('What, Who and How', () => {
  test('a frame that is only an idea may be empty', () => {
    const empty = { status: 'idea', what: '', intendedFeeling: null, ownerRole: '', ownerFunction: null }
    const checks = found(frameWith(0, { ...empty, who: { personaId: null } })).map(({ check }) => check)
    expect(checks).toEqual([])
  })

  test('How is asked for once What and Who are there, not before', () => {
    const undone = { how: { action: ' \n\t' }, guestOutcome: '' }
    expect(told('SB03', first(undone))).toEqual([
      '“Awareness” knows what and for whom, but not how. Describe what happens.',
    ])
    expect(found(first({ ...undone, what: '\u00a0' })).map(({ check }) => check)).toEqual(['SB01'])
  })

  test('a guest who is not on the board is nobody', () => {
    expect(told('SB02', frameWith(0, { who: { personaId: '' } }))).toHaveLength(1)
    expect(told('SB02', frameWith(0, { who: { personaId: 'p1' } }))).toHaveLength(0)
  })

  test('an outcome is asked for wherever something is done, in an idea too', () => {
    expect(told('SB04', first({ guestOutcome: ' ', status: 'idea' }))).toHaveLength(1)
  })

  test('a feeling of which neither word nor valence is said is no feeling', () => {
    expect(told('SB06', first({ intendedFeeling: null }))).toEqual([
      '“Awareness” intends no feeling, so whatever the guest feels is an accident.',
    ])
    expect(told('SB06', first({ intendedFeeling: { emotion: '', valence: null } }))).toHaveLength(1)
    expect(told('SB06', first({ intendedFeeling: { emotion: null, valence: 0 } }))).toHaveLength(0)
    expect(told('SB06', first({ intendedFeeling: { emotion: 'proud', valence: null } }))).toHaveLength(0)
  })

  test('an intent of white space is no intent', () => {
    expect(told('SB10', boardWith({ intent: ' ' }))).toHaveLength(1)
  })
})

describe('whose words the outcome is in', () => {
  test.each([
    'Customers are satisfied',
    '  the GUEST leaves happy',
    'Our staff remembered me',
    'every user logs in',
    'Each  client: served',
    'Team up with me',
    "visitor's bag is found",
    'Employee of the month',
  ])('the company: %s', (guestOutcome) => {
    expect(told('SB05', first({ guestOutcome }))).toHaveLength(1)
  })

  test.each([
    'I am a guest here',
    'We feel at home',
    'Guesthouse found',
    'A customer like me is welcome',
    'Theguest is happy',
    'Teamwork helped me',
    'Staffé',
    'My team and I slept',
    'All customers are satisfied',
    '“We were customers.”',
  ])('the guest: %s', (guestOutcome) => {
    expect(told('SB05', first({ guestOutcome }))).toHaveLength(0)
  })
})

describe('a courtesy script', () => {
  const script = (action: string) => frameWith(0, { how: { action }, guestOutcome: '' })

  test.each([
    'Smile',
    'She smiles and waves',
    'Make eye  contact',
    'Greeting at the door',
    'Be POLITE',
    'politely asks',
    'Say thank\nyou',
    'Use their name',
  ])('is one: %s', (action) => expect(told('SB07', script(action))).toHaveLength(1))

  test.each(['An impolite answer', 'Thanks her', 'Looks into the eyes', 'uses her name', ''])(
    'is none: %s',
    (action) => expect(told('SB07', script(action))).toHaveLength(0),
  )

  test('is fine where a feeling and an outcome are named', () => {
    expect(told('SB07', frameWith(0, { how: { action: 'Smile' } }))).toHaveLength(0)
    expect(told('SB07', frameWith(0, { how: { action: 'Smile' }, intendedFeeling: null }))).toHaveLength(1)
  })
})

describe('guests', () => {
  test('what a guest lacks is named, and an entry of white space is none', () => {
    const messages = told('SB08', (board) => {
      Object.assign(board.personas[0] ?? {}, { needs: [' '], context: [] })
      Object.assign(board.personas[1] ?? {}, { name: '', emotion: ['', 'calm'], desires: [] })
    })
    expect(messages).toEqual([
      'One is only a label: needs, context missing. A guest is more than the immediate need.',
      'A guest without a name is only a label: desires missing. A guest is more than the immediate need.',
    ])
  })

  test('a guest who is met in a parked frame only never appears', () => {
    const messages = told('SB09', (board) => {
      for (const frame of board.frames) if (frame.who.personaId === 'p2') frame.status = 'parked'
    })
    expect(messages).toEqual(['Two never appears on the board. Add a frame for them or remove them.'])
  })
})
