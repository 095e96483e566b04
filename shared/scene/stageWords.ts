/** Stamps that words ask for: those of the first text first, in the order of the table, each once. */
export function wordStamps(texts: readonly string[]): readonly string[] {
  const found = new Set<string>()
  for (const text of texts) {
    for (const [pattern, stamps] of TABLE) {
      if (pattern.test(text)) for (const stamp of stamps) found.add(stamp)
    }
  }
  return [...found]
}

/** Only things that can be seen in the place; plain words of guests and staff, most telling first. */
const WORDS: readonly (readonly [string, ...string[]])[] = [
  ['restrooms?|toilets?|wc|loo', 'restroom'],
  ['lanterns?', 'red-paper-lantern'],
  ['films?|filmed|recording|on video', 'movie-camera'],
  ['radio', 'radio'],
  ['roller.?coaster|drop|ride|rides|nightjar', 'roller-coaster'],
  ['carousel', 'carousel-horse'],
  ['forty-minute queue|queue times?|true wait|waiting', 'hourglass-not-done'],
  ['lost', 'teddy-bear'],
  ['dated ticket|tickets', 'admission-tickets'],
  ['crowd forecast|calendar|dates?|appointment|slot', 'spiral-calendar'],
  ['car park|parking', 'p-button', 'automobile'],
  ['forecourt|test drive|cars?|hatchback|drive', 'automobile'],
  ['keys?|key-ring|hand-over', 'key'],
  ['warning light', 'warning', 'wrench'],
  ['technician|workshop|ramp|repair|bonnet', 'toolbox', 'wrench'],
  ['map|directions|pin|draws a route|two hundred metres|way from', 'round-pushpin', 'world-map'],
  ['shirts?|jerseys?|same colours|her team|one team|kit', 't-shirt'],
  ['kick-off|big-game|big game|game|supporting', 'american-football'],
  ['fitting', 'mirror'],
  ['tills?|payment|checkout|pay at|pay once|card machine|terminal', 'credit-card', 'shopping-bags'],
  ['bags?|bundle|held', 'shopping-bags'],
  ['cash|coins?', 'money-bag', 'balance-scale'],
  ['invoices?|receipts?|bills?', 'receipt'],
  ['prices?|cost|total|sums', 'abacus', 'label'],
  ['mortgage|first-time|flat|just moved|tenancy', 'house'],
  ['bin|bins', 'wastebasket'],
  ['badge', 'wheelchair-symbol', 'identification-card'],
  ['library', 'books'],
  ['certificate|offer|contract', 'scroll'],
  ['signed?|signature', 'fountain-pen', 'page-facing-up'],
  ['forms?|letter|sheet|paper|summary|questionnaire', 'page-facing-up'],
  ['security', 'shield'],
  ['import|books across|ledger|bookkeepers?', 'ledger'],
  ['nuts?|allergen|allergy|allergens', 'peanuts', 'fork-and-knife-with-plate'],
  ['dish|bass|between courses|chef|eat here|menu|restaurant', 'fork-and-knife-with-plate'],
  ['wine|toast|champagne', 'wine-glass'],
  ['coffee|cafe|tea', 'hot-beverage'],
  ['lunch', 'sandwich'],
  ['lamp|candle', 'candle'],
  ['water', 'tumbler-glass'],
  ['party|birthday|anniversary|cake', 'birthday-cake', 'wrapped-gift'],
  ['gift|present|surprise', 'wrapped-gift'],
  ['recipe|note|handwritten|by hand|drawn', 'memo'],
  ['coats?|cloakroom', 'coat'],
  ['luggage|suitcase|abroad|landing|airport', 'luggage', 'airplane'],
  ['hotel|room key|check-in', 'bellhop-bell'],
  ['coverage|signal|bars|data works', 'antenna-bars'],
  ['save|saved|saving|lower|lowest', 'chart-decreasing'],
  ['look-back|hours saved|measured', 'chart-increasing'],
  ['money arrives|paid', 'money-bag'],
  ['broke|failed|outage', 'warning'],
  ['parcels?|delivery|package', 'package'],
  ['photos?|photographs?|photographed|picture', 'camera'],
  ['chair|sit|seat', 'chair'],
  ['children|child|youngest', 'teddy-bear'],
  ['shop|store|shelf', 'convenience-store'],
  ['neighbours?|street', 'houses'],
  ['bank|branch', 'bank'],
  ['cousin|invitation|invite|friend', 'love-letter'],
  ['clock|on time|late|hours', 'alarm-clock'],
  ['notes?', 'clipboard'],
]

const TABLE = WORDS.map(([words, ...stamps]) => [new RegExp(`\\b(${words})\\b`, 'i'), stamps] as const)
