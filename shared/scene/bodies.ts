import { type Colour, type Ink, path } from './ink'
import { PALETTE } from './palette'

interface BodyColours {
  readonly skin: Colour
  readonly trousers: Colour
  readonly shoes: Colour
}

/**
 * Hands, trousers and shoes for the Open Peeps torso, in its own units and line: what is drawn behind the torso.
 * The soles are at y = 1931.
 */
export function behindTorso({ skin, trousers, shoes }: BodyColours): readonly Ink[] {
  return [
    shape(FAR_ARM, skin),
    shape(FAR_SHOE, shoes),
    shape(NEAR_SHOE, shoes),
    shape(TROUSERS, trousers),
    line(FLY),
    line(POCKET),
    shape(NEAR_ARM, skin),
    line(THUMB),
  ]
}

/** The hem of the shirt and the arms' lines, drawn over the torso's open lower edge. */
export function overTorso(): readonly Ink[] {
  return [line(HEM), line(ARM_LINES)]
}

/** The weight of the art's own lines. */
const LINE = 18

function shape(d: string, fill: Colour): Ink {
  return path(d, { fill, stroke: PALETTE.ink, strokeWidth: LINE })
}

function line(d: string): Ink {
  return path(d, { stroke: PALETTE.ink, strokeWidth: LINE })
}

const NEAR_ARM =
  'M-34 1180C-36 1240 -38 1300 -32 1352C-42 1392 -44 1440 -20 1470C2 1494 46 1494 66 1470C84 1446 98 1400 96 1350C104 1300 110 1240 113 1180Z'
const THUMB = 'M66 1368C78 1392 76 1420 62 1432'
const FAR_ARM =
  'M652 1180C660 1230 668 1290 678 1345C672 1390 680 1440 698 1462C714 1480 744 1474 756 1452C768 1424 766 1388 752 1345C744 1300 732 1240 720 1180Z'
const TROUSERS =
  'M122 1150C114 1260 120 1330 126 1420C134 1560 148 1700 166 1838L346 1838C358 1700 376 1580 396 1452C406 1580 414 1700 430 1838L606 1838C632 1680 658 1440 668 1150Z'
const FLY = 'M396 1452C400 1400 400 1370 396 1330'
const POCKET = 'M196 1210C194 1250 176 1280 140 1296'
const NEAR_SHOE = 'M174 1838C164 1870 162 1900 164 1922L402 1922C404 1894 378 1876 342 1862L336 1838Z'
const FAR_SHOE = 'M438 1838C430 1870 428 1900 430 1922L668 1922C672 1894 644 1876 608 1862L600 1838Z'
const HEM = 'M112 1221C280 1232 480 1232 668 1218'
const ARM_LINES = 'M-35 1192L-36.5 1250M113 1192L110 1250M655 1192L663 1250M722 1192L734 1250'
