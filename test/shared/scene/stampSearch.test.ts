import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSlip, searchStamps } from '../../../shared/scene/stampSearch'
import { STAMPS } from '../../../shared/scene/stamps'

/** What a director of a shop, bank, hotel, park or car dealer types, and the stamp she means. */
const QUERIES: readonly (readonly [string, string])[] = [
  ['boarding pass', 'admission-tickets'],
  ['bellboy', 'left-luggage'],
  ['do not disturb', 'no-entry'],
  ['patient', 'person-in-bed-medium-dark'],
  ['ferris wheel', 'ferris-wheel'],
  ['exchange rate', 'currency-exchange'],
  ['flowers', 'bouquet'],
  ['till', 'checkout'],
  ['checkout', 'checkout'],
  ['cashier', 'checkout'],
  ['point of sale', 'checkout'],
  ['self-service', 'self-service'],
  ['kiosk', 'self-service'],
  ['front desk', 'reception-desk'],
  ['check-in', 'reception-desk'],
  ['checkin', 'receptionist'],
  ['concierge', 'receptionist'],
  ['concierge', 'bellhop-bell'],
  ['reception bell', 'bellhop-bell'],
  ['lobby', 'reception-desk'],
  ['guest with luggage', 'guest-with-luggage'],
  ['suitcase', 'luggage'],
  ['luggage', 'luggage'],
  ['hotel', 'hotel'],
  ['room key', 'key-card'],
  ['minibar', 'wine-glass'],
  ['housekeeping', 'cleaner'],
  ['breakfast', 'croissant'],
  ['menu', 'menu-card'],
  ['waiter', 'person-in-tuxedo-medium-light'],
  ['chef', 'cook-medium-dark'],
  ['spa', 'hot-springs'],
  ['pool', 'man-swimming-medium-light'],
  ['bank branch', 'bank'],
  ['loan', 'bank'],
  ['mortgage', 'house'],
  ['adviser', 'office-worker-medium'],
  ['insurance', 'shield'],
  ['cash machine', 'atm-sign'],
  ['ATM', 'atm-sign'],
  ['card payment', 'card-terminal'],
  ['contactless', 'card-terminal'],
  ['contract', 'scroll'],
  ['signature', 'fountain-pen'],
  ['form', 'page-facing-up'],
  ['privacy', 'locked-with-pen'],
  ['queue', 'queue'],
  ['line', 'queue'],
  ['queue ticket', 'queue-ticket'],
  ['waiting', 'queue'],
  ['waiting room', 'chair'],
  ['now serving', 'queue-screen'],
  ['shopping bag', 'shopping-bags'],
  ['gift', 'wrapped-gift'],
  ['voucher', 'voucher'],
  ['discount', 'voucher'],
  ['price', 'label'],
  ['loyalty', 'loyalty-card'],
  ['shelf', 'display-shelf'],
  ['fitting room', 'mirror'],
  ['window display', 'shop-window'],
  ['returns', 'package'],
  ['refund', 'receipt'],
  ['parcel', 'package'],
  ['delivery', 'delivery-truck'],
  ['complaint', 'woman-pouting-medium'],
  ['angry customer', 'woman-pouting-medium'],
  ['apology', 'person-bowing-medium-light'],
  ['welcome', 'hugging-face'],
  ['feedback', 'survey'],
  ['NPS', 'survey'],
  ['review', 'rating'],
  ['wifi', 'wireless'],
  ['wi-fi', 'wireless'],
  ['call centre', 'call-agent'],
  ['hotline', 'telephone-receiver'],
  ['chatbot', 'robot'],
  ['email', 'e-mail'],
  ['website', 'website'],
  ['app', 'app-on-phone'],
  ['QR code', 'qr-code'],
  ['social media', 'selfie'],
  ['word of mouth', 'speaking-head'],
  ['poster', 'placard'],
  ['roller coaster', 'roller-coaster'],
  ['theme park', 'ferris-wheel'],
  ['ride', 'ferris-wheel'],
  ['entrance', 'door'],
  ['turnstile', 'ticket-gate'],
  ['car', 'automobile'],
  ['test drive', 'automobile'],
  ['workshop', 'mechanic-medium'],
  ['parking', 'p-button'],
  ['wheelchair', 'manual-wheelchair'],
  ['step-free', 'wheelchair-symbol'],
  ['pram', 'baby'],
  ['kids', 'child-medium'],
  ['elderly', 'old-woman-light'],
  ['smell', 'nose'],
  ['noise', 'speaker-high-volume'],
  ['rain', 'cloud-with-rain'],
  ['disappointed', 'disappointed-face'],
  ['mystery shopper', 'detective-medium'],
]

describe('a stamp is found by what a director types', () => {
  for (const [query, id] of QUERIES) {
    test(`“${query}” finds ${id} among the first six`, () => {
      expect(
        searchStamps(query)
          .slice(0, 6)
          .map((stamp) => stamp.id),
      ).toContain(id)
    })
  }
})

describe('a small slip of the hand still finds it', () => {
  const slips = [
    ['recpetion', 'bellhop-bell'],
    ['receptionst', 'receptionist'],
    ['lugage', 'luggage'],
    ['compliant', 'woman-pouting-medium'],
    ['chekout', 'checkout'],
    ['resturant', 'fork-and-knife-with-plate'],
    ['trollley', 'shopping-cart'],
    ['vouchar', 'voucher'],
  ] as const
  for (const [query, id] of slips) {
    test(`“${query}” finds ${id}`, () => {
      expect(searchStamps(query).map((stamp) => stamp.id)).toContain(id)
    })
  }

  test('in short words and in the first of several letters a slip is another word', () => {
    expect(searchStamps('bnk')).toEqual([])
    expect(searchStamps('xxception')).toEqual([])
  })

  test('a word that is known is never read as a slip of another', () => {
    const found = searchStamps('house').map(({ id }) => id)
    expect(found).not.toContain('computer-mouse')
  })
})

test('a slip is one letter more, one less, one other, or two that changed places', () => {
  for (const other of ['bxell', 'bel', 'bull', 'blel', 'bells', 'ell'])
    expect(isSlip('bell', other)).toBe(true)
  for (const other of ['bell', 'ball s', 'lleb', 'b', 'bills', 'bllee'])
    expect(isSlip('bell', other)).toBe(false)
})

test('a slip is one either way', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(isSlip(a, b)).toBe(isSlip(b, a))
    }),
  )
})

test('every stamp is found by its whole name, by its beginning, and by each of its other words', () => {
  const known = new Map<string, ReadonlySet<string>>()
  const ids = (query: string) => {
    const found = known.get(query) ?? new Set(searchStamps(query).map(({ id }) => id))
    known.set(query, found)
    return found
  }
  for (const { id, name, words, category } of STAMPS) {
    expect(ids(name).has(id), name).toBe(true)
    expect(ids(name.slice(0, 4)).has(id), name).toBe(true)
    for (const word of words.split(' ')) expect(ids(word).has(id), `${name}: ${word}`).toBe(true)
    expect(ids(category).has(id), category).toBe(true)
  }
})

test('each word more finds fewer, and never others', () => {
  const words = fc.constantFrom(
    ...new Set(
      STAMPS.flatMap(({ name }) => name.toLowerCase().split(/\W+/)).filter((word) => word.length > 4),
    ),
  )
  fc.assert(
    fc.property(words, words, (one, other) => {
      const wide = new Set(searchStamps(one))
      for (const stamp of searchStamps(`${one} ${other}`)) expect(wide.has(stamp)).toBe(true)
    }),
    { numRuns: 60 },
  )
})

test('what is named so comes before what is also called so, and that before its category', () => {
  const found = searchStamps('travel').map(({ id }) => id)
  expect(found.indexOf('station')).toBeGreaterThanOrEqual(0)
  expect(found.indexOf('station')).toBeLessThan(found.indexOf('taxi'))
  expect(searchStamps('phone')[0]?.name).toContain('Phone')
  expect(searchStamps('hotel')[0]?.name).toBe('Hotel')
})

test('no word finds all stamps, an unknown one none, in any letters', () => {
  expect(searchStamps('  ')).toBe(STAMPS)
  expect(searchStamps('?!')).toBe(STAMPS)
  expect(searchStamps('xyzzy')).toEqual([])
  expect(searchStamps('BANK').length).toBeGreaterThan(0)
})
