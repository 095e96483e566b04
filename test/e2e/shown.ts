import type { Locator, Page } from 'playwright-core'

/** The numbers of the scorecard, as they stand on the page. */
export interface Shown {
  readonly numbers: Readonly<Record<string, number | null>>
  readonly frames: readonly (number | null)[]
  readonly priorities: readonly (number | null)[]
  /** What the checks say, without those put aside. */
  readonly findings: readonly string[]
}

const FIGURES: Readonly<Record<string, readonly string[]>> = {
  Alignment: [
    'Alignment',
    'Distance to target',
    'Attainment',
    'On target',
    'Change since baseline',
    'Progress to target',
  ],
  'The equation': ['What', 'Who', 'How', 'Residual'],
  'Promise gap': ['Promises kept', 'Net gap', 'Shortfall'],
  'Weakest link': ['Drag', 'Lift'],
  Coverage: ['Stages', 'Stages scored', 'Phases', 'Guests'],
  'Service and experience': ['Lean', 'Outcome share', 'Outside service'],
  Agreement: ['Board agreement (kappa)'],
}

export async function shownBy(page: Page): Promise<Shown> {
  const section = (name: string) => page.getByRole('region', { name, exact: true })
  const numbers: Record<string, number | null> = {}
  for (const [name, figures] of Object.entries(FIGURES)) {
    const tiles = await tilesOf(section(name))
    for (const figure of figures) numbers[figure] = numberIn(tiles, figure)
  }
  for (const place of ['[data-field="board.frames"]', '[data-findings]']) {
    const all = page.locator(place).getByText(/^Show all/)
    while ((await all.count()) > 0) await all.first().click()
  }
  const frames = section('Alignment').getByRole('table', { name: 'Frames', exact: true })
  const fixes = section('Fix list').getByRole('table', { name: 'Fixes in order of priority' })
  return {
    numbers,
    frames: await column(frames, 4),
    priorities: await column(fixes, 3),
    findings: await section('Findings of the checks')
      .locator('li[data-finding] p:first-child')
      .allTextContents(),
  }
}

interface Tile {
  readonly value: string
  readonly state: string
}

/** The figures of a section by their label. */
export async function tilesOf(section: Locator): Promise<Readonly<Record<string, Tile>>> {
  await section.locator('dl > div').first().waitFor()
  return Object.fromEntries(
    await section.locator('dl > div').evaluateAll((tiles) =>
      tiles.map((tile) => {
        const [value = '', state = ''] = [...tile.querySelectorAll('dd')].map((dd) => dd.textContent ?? '')
        return [tile.querySelector('dt > span')?.textContent ?? '', { value, state }]
      }),
    ),
  ) as Record<string, Tile>
}

/** null: missing, said as a dash. */
export function numberIn(tiles: Readonly<Record<string, Tile>>, label: string): number | null {
  const tile = tiles[label]
  if (!tile) throw new Error(`no figure “${label}”`)
  return numberFrom(tile.value)
}

function numberFrom(text: string): number | null {
  return text.startsWith('—') ? null : Number(text.replace('−', '-').replace(/[^\d.-]/g, ''))
}

/** The numbers of the nth column, counted from 1. */
async function column(table: Locator, nth: number): Promise<readonly (number | null)[]> {
  const cells = await table.locator(`tbody tr > :nth-child(${nth})`).allTextContents()
  return cells.map(numberFrom)
}
