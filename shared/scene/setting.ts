import type { Board, Frame } from '../model/record'
import type { Background, Channel } from '../model/vocabulary'

type Trade = Pick<Board, 'industry' | 'title'>

/** The place a frame happens in, from its channel, its words and the board's trade. */
export function backgroundFor(frame: Frame, board: Trade): Background {
  const text = `${frame.title} ${frame.what} ${frame.action}`
  switch (frame.channel) {
    case null:
      return frame.stage === 'purchase' ? 'counter' : 'indoor'
    case 'in-person':
      if (/\bforecourt\b/i.test(text)) return 'street'
      if (OUTSIDE.test(text) || OPEN_AIR.test(board.industry)) return 'outdoor'
      return AT_COUNTER.test(text) ? 'counter' : 'indoor'
    case 'place-signage':
      return OPEN_AIR.test(board.industry) && !ON_THE_WAY.test(text) ? 'outdoor' : 'street'
    case 'event':
      return INSIDE.test(text) ? 'indoor' : 'outdoor'
    case 'advertising':
      return ON_AIR.test(text) ? 'home' : 'street'
    default:
      return BACKGROUND_OF[frame.channel]
  }
}

/** Things of the board's trade that may stand beside people at work, best first. */
export function tradeOf(board: Trade): readonly string[] {
  return TRADES.find(([words]) => words.test(`${board.industry} ${board.title}`))?.[1] ?? []
}

const OPEN_AIR = /\b(park|zoo|garden|beach|camp|campsite|golf|ski|festival|farm|resort)\b/i
const OUTSIDE = /\b(rides?|garden|beach|pitch|lake|campsite|trail|terrace)\b/i
const ON_THE_WAY = /\b(car park|street|window|metres|pavement|sign outside)\b/i
const AT_COUNTER =
  /\b(tills?|cashier|checkout|counter|reception|front desk|check[- ]?in|check[- ]?out|coins?|teller|library|prescription|plan on paper)\b/i
const INSIDE = /\b(cafe|evening|table|lunch|workshop|room|circle|clinic)\b/i
const ON_AIR = /\b(film|radio|tv|television|video)\b/i

const BACKGROUND_OF: Readonly<Record<Channel, Background>> = {
  'in-person': 'indoor',
  'place-signage': 'street',
  phone: 'home',
  website: 'screen',
  'mobile-app': 'tint-mist',
  email: 'screen',
  messaging: 'tint-sand',
  'social-media': 'tint-rose',
  advertising: 'street',
  'print-mail': 'home',
  'product-packaging': 'home',
  'self-service': 'counter',
  'delivery-field': 'street',
  event: 'outdoor',
  partner: 'indoor',
}

const TRADES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\b(park|funfair|theme)\b/i, ['ferris-wheel', 'admission-tickets', 'ice-cream']],
  [/\b(hotel|inn|hostel|resort)\b/i, ['bellhop-bell', 'luggage', 'key']],
  [
    /\b(restaurant|cafe|bistro|kitchen|dining|table)\b/i,
    ['fork-and-knife-with-plate', 'wine-glass', 'potted-plant'],
  ],
  [/\b(bank|credit|insurance|finance|financial)\b/i, ['page-facing-up', 'fountain-pen', 'potted-plant']],
  [/\b(car|cars|motors?|dealership|garage)\b/i, ['key', 'oncoming-automobile', 'hot-beverage']],
  [/\b(sports?|sporting-goods|fitness|gym)\b/i, ['running-shoe', 't-shirt', 'basket']],
  [/\b(mobile|telecom|phone|broadband)\b/i, ['mobile-phone', 'page-facing-up', 'potted-plant']],
  [/\b(council|government|city|town|public|service)\b/i, ['page-facing-up', 'clipboard', 'potted-plant']],
  [/\b(hospital|clinic|health|doctor|dental|pharmacy)\b/i, ['stethoscope', 'clipboard', 'chair']],
  [/\b(saas|software|app|platform|digital)\b/i, ['laptop', 'hot-beverage', 'potted-plant']],
  [/\b(shop|store|retail|fashion|market)\b/i, ['shopping-bags', 'basket', 'potted-plant']],
  [/\b(travel|air|airline|airport|rail|train)\b/i, ['luggage', 'admission-tickets', 'world-map']],
  [/\b(museum|theatre|gallery|cinema)\b/i, ['admission-tickets', 'framed-picture', 'performing-arts']],
  [/\b(school|university|college|course)\b/i, ['books', 'open-book', 'potted-plant']],
]
