/**
 * What guest experience needs and no icon set has: scenes put together from icons of the set (`at` says where), and
 * flat drawings of our own in the same 32 × 32 square. Their colours are mapped like all others.
 */
export function ownStamps(icons) {
  const at = (name, x, y, size, facing = 1) => {
    const body = icons[name]?.body
    if (!body) throw new Error(`no icon ${name}`)
    const turned = facing < 0 ? `translate(${x + size} ${y}) scale(${-size / 32} ${size / 32})` : null
    return `<g transform="${turned ?? `translate(${x} ${y}) scale(${size / 32})`}">${body}</g>`
  }
  return {
    'guest-alone': at('person-standing-medium', 0, 0, 32),
    'guest-with-luggage': at('woman-walking-facing-right-medium', 4, 0, 32) + at('luggage', 0, 15.5, 16),
    'guest-with-bags': at('woman-standing-medium-dark', -3, 0, 32) + at('shopping-bags', 15, 14, 17),
    couple: at('woman-standing-medium-light', -5, 0, 32) + at('man-standing-medium-dark', 5, 0, 32),
    family:
      at('woman-standing-medium', -8, 0, 32) +
      at('man-standing-medium', 8, 0, 32) +
      at('person-standing-medium', 5.5, 12, 20),
    queue:
      at('man-standing-light', 8, 0, 32) +
      at('woman-standing-dark', 0, 0, 32) +
      at('person-standing-medium-light', -8, 0, 32),
    receptionist: at('woman-office-worker-medium-light', 4, 0, 24) + desk(19) + at('bellhop-bell', 22, 13, 8),
    'call-agent': at('woman-medium-dark', 0, 0, 32) + headset(),
    courier: at('person-medium-dark', 0, 0, 30) + at('billed-cap', 5, -4, 20) + at('package', 14, 15, 17),
    cleaner: at('woman-medium', 0, 0, 30) + at('broom', 12, 9, 22),
    counter: desk(15) + screen(5, 6) + at('potted-plant', 20, 5, 11),
    'reception-desk': desk(15) + at('bellhop-bell', 4, 6, 10) + at('key', 19, 6, 8),
    checkout: register(),
    'self-service': kiosk(),
    'queue-barrier': barrier(),
    'display-shelf': shelf(at),
    'shop-window': shopWindow(),
    'market-stall': stall(),
    'meeting-table': table(),
    'open-sign': hanging('#00A56A', tick()),
    'closed-sign': hanging('#D0372D', cross()),
    'exit-sign': exit(),
    'queue-screen': screenWithNumber(),
    signpost: signpost(),
    'card-terminal': terminal(),
    'queue-ticket': queueTicket(),
    'key-card': keyCard(),
    'loyalty-card': loyaltyCard(),
    voucher: voucher(at),
    survey: survey(at),
    'menu-card': menuCard(at),
    'qr-code': qrCode(),
    'ticket-gate': gate(),
    'app-on-phone': app(),
    tablet: tablet(),
    website: website(),
    chat: chat(),
    rating: rating(at),
  }
}

const WOOD = '#C68A4E'
const WOOD_LIGHT = '#E0AE73'
const WOOD_DARK = '#8F5A2E'
const INK = '#212121'
const STEEL = '#9B9B9B'
const PALE = '#E6E6E6'
const WHITE = '#FFFFFF'
const TEAL = '#00A6ED'
const TEAL_DARK = '#0074BA'
const RED = '#F8312F'
const RED_DARK = '#CA0B4A'
const YELLOW = '#FCD53F'
const GREEN = '#00A56A'

function rect(x, y, width, height, fill, rx = 0) {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${rx}" fill="${fill}"/>`
}

function circle(cx, cy, r, fill) {
  return `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${fill}"/>`
}

function path(d, fill) {
  return `<path d="${d}" fill="${fill}"/>`
}

function desk(top) {
  const panels = [4.5, 12.2, 19.9].map((x) => rect(x, top + 5.5, 6.4, 28.5 - top - 5.5, WOOD, 0.6))
  return (
    rect(2.5, top + 2, 27, 30 - top - 2, WOOD_LIGHT, 0.5) +
    panels.join('') +
    rect(1, top, 30, 3.4, WOOD_DARK, 1)
  )
}

function screen(x, y) {
  return (
    rect(x, y, 10, 7, INK, 0.8) +
    rect(x + 0.8, y + 0.8, 8.4, 5.4, TEAL, 0.4) +
    rect(x + 4.2, y + 7, 1.6, 1.6, STEEL) +
    rect(x + 2.5, y + 8, 5, 1.2, STEEL, 0.4)
  )
}

function headset() {
  return (
    path('M6 15.5C6 8.5 10.2 4 16 4s10 4.5 10 11.500h-2C24 9.8 20.7 6 16 6s-8 3.8-8 9.500z', '#433B6B') +
    rect(4.8, 13.5, 4, 6.5, INK, 1.8) +
    rect(23.2, 13.5, 4, 6.5, INK, 1.8) +
    path('M24.6 19.500h1.300v1.200a3.3 3.3 0 0 1-3.3 3.300h-3.100v-1.300h3.100a2 2 0 0 0 2-2z', INK) +
    rect(17, 22.3, 3.6, 2.2, INK, 1.1)
  )
}

function register() {
  const keys = [0, 1, 2].flatMap((row) =>
    [0, 1, 2, 3].map((column) =>
      rect(6.5 + column * 3.2, 14.5 + row * 2.4, 2.4, 1.6, column === 3 ? YELLOW : WHITE, 0.4),
    ),
  )
  return (
    rect(17, 2, 12, 6.5, INK, 1) +
    rect(18, 3, 10, 4.5, '#8CD1A0', 0.5) +
    rect(22, 8.5, 2, 4, STEEL) +
    path('M6 2h7v11H6z', WHITE) +
    rect(7.2, 4, 4.6, 1, STEEL) +
    rect(7.2, 6.2, 4.6, 1, STEEL) +
    rect(7.2, 8.4, 3, 1, STEEL) +
    path('M5.2 12h21.600a1.5 1.5 0 0 1 1.450 1.100L30 22H2l1.750-8.900A1.5 1.5 0 0 1 5.2 12z', '#636363') +
    keys.join('') +
    rect(20.5, 14.5, 5.2, 6.4, STEEL, 0.5) +
    rect(2, 22, 28, 8, INK, 1) +
    rect(4, 23.8, 24, 4.4, '#636363', 0.6) +
    rect(13.5, 25.2, 5, 1.4, PALE, 0.6)
  )
}

function kiosk() {
  return (
    rect(13.5, 19, 5, 9, STEEL) +
    rect(8, 27.5, 16, 2.5, INK, 1) +
    rect(7, 2, 18, 20, INK, 2) +
    rect(8.6, 3.6, 14.8, 13, TEAL, 0.8) +
    rect(10.5, 5.5, 11, 3, WHITE, 0.6) +
    rect(10.5, 10, 5, 5, YELLOW, 0.6) +
    rect(16.5, 10, 5, 5, GREEN, 0.6) +
    rect(11, 18, 10, 1.4, PALE, 0.6)
  )
}

function barrier() {
  const post = (x) =>
    rect(x - 1, 6, 2, 21, STEEL) + circle(x, 5, 2.2, '#D9A52E') + rect(x - 3.5, 27, 7, 3, INK, 1.2)
  return path('M6 9.500c3.3 8 16.7 8 20 0v3.200c-3.7 7.6-16.3 7.6-20 0z', RED_DARK) + post(5.5) + post(26.5)
}

function shelf(at) {
  const board = (y) => rect(2, y, 28, 2, WOOD_DARK, 0.5)
  return (
    rect(2, 2, 28, 28, WOOD_LIGHT, 1) +
    rect(4, 3.5, 24, 25, '#F3E2C7') +
    at('package', 5, 4, 11) +
    rect(17.5, 6.5, 3, 7.5, RED) +
    rect(20.5, 5.5, 2.5, 8.5, TEAL) +
    rect(23, 7.5, 3, 6.5, GREEN) +
    board(14) +
    circle(9, 25.4, 2.6, YELLOW) +
    rect(8.2, 21.5, 1.6, 2.5, WOOD) +
    rect(13.5, 21, 4, 7, '#8CD1A0', 0.8) +
    rect(14.5, 19, 2, 2.5, WHITE, 0.4) +
    at('wrapped-gift', 18.5, 18.5, 9.5) +
    board(28)
  )
}

function awning(y, colour, dark) {
  const stripes = [0, 1, 2, 3, 4, 5, 6].map((i) => {
    const x = 2 + i * 4
    return path(`M${x} ${y}h4v5a2 2 0 0 1-4 0z`, i % 2 === 0 ? colour : WHITE)
  })
  return rect(2, y - 2, 28, 2.6, dark, 0.8) + stripes.join('')
}

function shopWindow() {
  return (
    rect(3, 5, 26, 25, '#D8CDBE', 0.5) +
    rect(5, 12.5, 12.5, 11.5, '#83CBFF', 0.4) +
    path('M7 22.500l6-9h2.400l-6 9z', '#C9E7FF') +
    rect(19.5, 12.5, 7.5, 17.5, TEAL_DARK, 0.4) +
    rect(20.7, 13.7, 5.1, 9.5, '#83CBFF', 0.3) +
    circle(21.4, 25.2, 0.8, YELLOW) +
    rect(4, 24, 14.5, 2, WOOD, 0.4) +
    awning(4.5, RED, RED_DARK)
  )
}

function stall() {
  return (
    rect(3.5, 6, 2, 24, WOOD_DARK) +
    rect(26.5, 6, 2, 24, WOOD_DARK) +
    circle(9, 16.8, 2.4, RED) +
    circle(13.4, 16.8, 2.4, '#FF822D') +
    circle(18.2, 16.8, 2.4, YELLOW) +
    circle(22.8, 16.8, 2.4, GREEN) +
    rect(2, 18, 28, 3, WOOD_DARK, 0.8) +
    rect(4, 21, 24, 8, WOOD_LIGHT) +
    awning(4, GREEN, '#008463')
  )
}

function table() {
  const chair = (x, way) =>
    rect(x, 12, 2.2, 18, '#636363', 1) +
    rect(way > 0 ? x : x - 4.3, 20.5, 6.5, 2.4, '#636363', 1) +
    rect(way > 0 ? x + 4.6 : x - 4.6, 22, 1.9, 8, '#636363', 0.6)
  return (
    chair(2.5, 1) +
    chair(27.3, -1) +
    rect(8, 16, 16, 2.6, WOOD_DARK, 1) +
    rect(14.8, 18, 2.4, 10.5, WOOD) +
    rect(11.5, 28, 9, 2, WOOD_DARK, 1) +
    path('M12 16l1.5-6.500h8L20 16z', '#636363') +
    path('M13.2 15.200l1.150-5h5.800L19 15.200z', TEAL)
  )
}

function hanging(colour, mark) {
  return (
    path('M15.3 3h1.400L26 12h-2.300L16 4.7 8.3 12H6z', STEEL) +
    circle(16, 3.5, 1.6, INK) +
    rect(3, 11, 26, 17, colour, 2.5) +
    rect(5, 13, 22, 13, WHITE, 1.4) +
    mark
  )
}

function tick() {
  return path('M11.6 19.400l1.7-1.7 2 2 4.4-4.4 1.7 1.7-6.1 6.100z', GREEN)
}

function cross() {
  return path('M12.6 16.900l1.4-1.4 2 2 2-2 1.4 1.4-2 2.1 2 2.1-1.4 1.4-2-2-2 2-1.4-1.4 2-2.100z', RED)
}

function exit() {
  return (
    rect(2, 7, 28, 18, GREEN, 2) +
    rect(19, 9.5, 7.5, 15.5, WHITE, 0.5) +
    rect(20.6, 11, 4.3, 14, '#B7E3CF') +
    circle(12.6, 11.6, 1.7, WHITE) +
    path(
      'M9.2 14.200l4-.700 2.6 2.700h2.400v1.500h-3l-1.1-1-.900 2.6 2.3 2.1-.700 4-1.7-.300.5-3.2-2.9-2.3-1.5 3.300H5.500v-1.600h2.600l2-5.9-.900.2-1 2.4-1.5-.500z',
      WHITE,
    )
  )
}

/** The figures 4 and 2, as strips of a display. */
function figures(x, y, colour) {
  const strip = (dx, dy, w, h) => rect(x + dx, y + dy, w, h, colour, 0.3)
  return (
    strip(0, 0, 1.3, 4.5) +
    strip(0, 3.2, 5, 1.3) +
    strip(3.7, 0, 1.3, 8.5) +
    strip(7, 0, 5, 1.3) +
    strip(10.7, 0, 1.3, 4.5) +
    strip(7, 3.6, 5, 1.3) +
    strip(7, 3.6, 1.3, 4.9) +
    strip(7, 7.2, 5, 1.3)
  )
}

function screenWithNumber() {
  return (
    rect(8, 2, 1.6, 5, STEEL) +
    rect(22.4, 2, 1.6, 5, STEEL) +
    rect(2, 6, 28, 20, INK, 2) +
    rect(4, 8, 24, 16, '#26435C', 0.8) +
    figures(6, 11.5, YELLOW) +
    path('M21 12.800l5 3.2-5 3.200z', GREEN)
  )
}

function signpost() {
  return (
    rect(14.8, 2, 2.4, 28, '#636363', 1) +
    path('M7 4.500h17l4 3.2-4 3.200H7a.800.8 0 0 1-.800-.800V5.300A.800.8 0 0 1 7 4.500z', GREEN) +
    path('M25 12.500H8l-4 3.2 4 3.200h17a.800.8 0 0 0 .800-.800v-4.800a.800.8 0 0 0-.800-.800z', TEAL) +
    path('M9 20.500h12l4 3.2-4 3.200H9a.800.8 0 0 1-.800-.800v-4.800a.800.8 0 0 1 .800-.800z', '#FF822D')
  )
}

function terminal() {
  const keys = [0, 1, 2].flatMap((row) =>
    [0, 1, 2].map((column) => rect(10.4 + column * 4, 13.6 + row * 3.4, 3, 2.2, PALE, 0.6)),
  )
  return (
    rect(11, 22, 10, 8, TEAL_DARK, 1) +
    rect(11, 26, 10, 1.6, YELLOW) +
    rect(7.5, 2, 17, 24, INK, 2.5) +
    rect(9.8, 4.5, 12.4, 7, '#8CD1A0', 0.8) +
    path('M12 8.200l1.1-1.1 1.7 1.7 4-4 1.1 1.1-5.1 5.100z', '#00643D') +
    keys.join('')
  )
}

function queueTicket() {
  const teeth = 'l-2 2.2-2-2.2-2 2.2-2-2.2-2 2.2-2-2.2-2 2.2-2-2.2-2 2.2-2-2.2z'
  return (
    path(`M6 3h20v24${teeth}`, WHITE) +
    rect(9, 6, 14, 1.8, STEEL, 0.5) +
    figures(10, 11, INK) +
    rect(9, 22.3, 14, 1.4, STEEL, 0.5)
  )
}

function keyCard() {
  return (
    path('M8 3.500l18.5 5.2-6 21L2 24.500z', '#26435C') +
    path('M5.2 13.400l18.5 5.2-1 3.400L4.2 16.800z', INK) +
    rect(11, 4, 19, 26, TEAL, 2) +
    rect(11, 8, 19, 4.4, TEAL_DARK) +
    circle(20.5, 19.2, 3.4, WHITE) +
    circle(20.5, 19.2, 1.5, TEAL) +
    path('M19.7 22h1.600v6h-1.600z', WHITE) +
    rect(21, 25.8, 2.4, 1.5, WHITE)
  )
}

function loyaltyCard() {
  const stamps = [0, 1].flatMap((row) =>
    [0, 1, 2, 3].map((column) => {
      const [x, y] = [7.6 + column * 5.6, 15.2 + row * 6]
      return circle(x, y, 2.1, row === 0 || column < 2 ? RED : PALE)
    }),
  )
  return rect(2, 6, 28, 20, '#FFEFD6', 2) + rect(2, 8.5, 28, 3.4, WOOD_DARK) + stamps.join('')
}

function voucher(at) {
  return (
    path(
      'M3 8h26a1 1 0 0 1 1 1v4.200a2.8 2.8 0 0 0 0 5.600V23a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1v-4.200a2.8 2.8 0 0 0 0-5.600V9a1 1 0 0 1 1-1z',
      YELLOW,
    ) +
    [9.5, 13, 16.5, 20].map((y) => rect(11, y, 1.2, 2, WOOD_DARK)).join('') +
    at('ribbon', 4, 12.5, 6.5) +
    circle(17.5, 13.3, 2.3, RED_DARK) +
    circle(17.5, 13.3, 1, YELLOW) +
    circle(24, 19, 2.3, RED_DARK) +
    circle(24, 19, 1, YELLOW) +
    path('M24.2 11.200l1.3 1-8.2 9-1.3-1z', RED_DARK)
  )
}

function survey(at) {
  const row = (y, chosen) =>
    [0, 1, 2, 3].map((i) => circle(15.2 + i * 3.2, y, 1.1, i === chosen ? TEAL_DARK : PALE)).join('')
  return (
    rect(5, 3, 22, 27, WOOD, 2) +
    rect(7, 6, 18, 22, WHITE, 0.6) +
    rect(12, 1.5, 8, 5, STEEL, 1) +
    at('slightly-smiling-face', 8, 8.5, 5.5) +
    at('neutral-face', 8, 15, 5.5) +
    at('slightly-frowning-face', 8, 21.5, 5.5) +
    row(11.2, 3) +
    row(17.7, 1) +
    row(24.2, 0)
  )
}

function menuCard(at) {
  const lines = [17.5, 20.5, 23.5].map((y) => rect(10, y, 8, 1.2, STEEL) + rect(20, y, 2, 1.2, STEEL))
  return (
    rect(6, 2, 20, 28, RED_DARK, 1.5) +
    rect(8, 4, 16, 24, '#FFEFD6', 0.6) +
    at('fork-and-knife', 11.5, 5.5, 9) +
    lines.join('')
  )
}

function qrCode() {
  const eye = (x, y) =>
    rect(x, y, 8, 8, INK, 0.6) +
    rect(x + 1.6, y + 1.6, 4.8, 4.8, WHITE) +
    rect(x + 2.8, y + 2.8, 2.4, 2.4, INK)
  const dots =
    '16,6 18,8 16,10 14,12 18,12 6,16 10,16 14,16 20,16 24,16 8,18 16,18 18,20 22,18 24,22 20,24 16,22 16,26 22,26 18,24 25,19 25,25'
  return (
    rect(2, 2, 28, 28, WHITE, 2) +
    eye(4.5, 4.5) +
    eye(19.5, 4.5) +
    eye(4.5, 19.5) +
    dots
      .split(' ')
      .map((dot) => dot.split(',').map(Number))
      .map(([x, y]) => rect(x - 1, y - 1, 2, 2, INK))
      .join('')
  )
}

function gate() {
  const pillar = (x) => rect(x, 9, 7, 21, STEEL, 2) + rect(x + 1.5, 11, 4, 4, INK, 0.6)
  return (
    path('M9 17h6.400v9H10a1 1 0 0 1-1-1z', '#83CBFF') +
    path('M16.6 17H23v8a1 1 0 0 1-1 1h-5.400z', '#83CBFF') +
    pillar(2) +
    pillar(23) +
    circle(5.5, 13, 1.3, GREEN) +
    path('M25.2 12.700l.900-.900 1 1 1.6-1.6.9.9-2.5 2.500z', GREEN) +
    path('M13 6.500h3.500V4l4.5 4-4.5 4V9.500H13z', GREEN)
  )
}

function app() {
  const tiles = [0, 1, 2].flatMap((row) =>
    [0, 1].map((column) =>
      rect(
        10.3 + column * 6,
        7.5 + row * 5.5,
        5.2,
        4.5,
        [RED, YELLOW, GREEN, TEAL_DARK, '#FF822D', '#8D65C5'][row * 2 + column],
        1.1,
      ),
    ),
  )
  return (
    rect(7, 2, 18, 28, INK, 3) +
    rect(8.6, 4.8, 14.8, 21.4, WHITE, 0.8) +
    tiles.join('') +
    rect(13, 27.4, 6, 1.2, STEEL, 0.6)
  )
}

function tablet() {
  return (
    rect(2, 5, 28, 22, INK, 2.5) +
    rect(4.5, 7, 22, 18, TEAL, 0.8) +
    path('M4.5 20l6-6 5 5 3-3 8 8v.200a.800.8 0 0 1-.800.800H5.300a.800.8 0 0 1-.800-.800z', TEAL_DARK) +
    circle(20.5, 11.5, 2.2, YELLOW) +
    circle(28.3, 16, 0.9, STEEL)
  )
}

function website() {
  return (
    rect(2, 4, 28, 24, WHITE, 2) +
    path('M4 4h24a2 2 0 0 1 2 2v4H2V6a2 2 0 0 1 2-2z', '#636363') +
    circle(5.5, 7, 1.1, RED) +
    circle(8.8, 7, 1.1, YELLOW) +
    circle(12.1, 7, 1.1, GREEN) +
    rect(15, 5.8, 13, 2.4, WHITE, 1.2) +
    rect(4.5, 12.5, 11, 8, TEAL, 0.6) +
    rect(18, 12.5, 9.5, 1.8, STEEL, 0.6) +
    rect(18, 15.8, 9.5, 1.8, PALE, 0.6) +
    rect(18, 19, 6, 1.8, PALE, 0.6) +
    rect(4.5, 22.5, 7, 3, GREEN, 1)
  )
}

function chat() {
  const dots = (x, y, fill) => [0, 3.2, 6.4].map((dx) => circle(x + dx, y, 1.2, fill)).join('')
  return (
    path('M4 3h16a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-9l-5 4v-4H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2z', TEAL) +
    dots(8.8, 9.5, WHITE) +
    path('M13 13h15a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-1v4l-5-4h-9a2 2 0 0 1-2-2v-9a2 2 0 0 1 2-2z', GREEN) +
    dots(17.3, 19.5, WHITE)
  )
}

function rating(at) {
  const stars = [0, 1, 2, 3, 4].map((i) => at('star', 1.8 + i * 5.7, 12.7, 5.6))
  return rect(1, 9, 30, 13, '#26435C', 3) + stars.join('')
}
