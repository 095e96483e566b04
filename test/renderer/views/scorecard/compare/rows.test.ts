import { expect, test } from 'vitest'
import { comparedRows } from '../../../../../renderer/views/scorecard/compare/rows'
import { reportOf } from '../../../../../shared/method/report'
import { boardOf, docOf } from '../../../../../shared/model/doc'
import { templateDoc } from '../../../../boards'

const sports = reportOf(templateDoc('sports'))
const park = reportOf(templateDoc('park'))
const blank = reportOf(docOf([boardOf(templateDoc('sports'))]))

test('two boards stand side by side with what lies between them', () => {
  const rows = Object.fromEntries(
    comparedRows(sports, park, 'en').map(({ label, mine, theirs, difference }) => [
      label,
      [mine, theirs, difference],
    ]),
  )
  expect(rows).toMatchObject({
    Alignment: ['38.25', '69.25', '−31.00'],
    State: ['Partial, 12 of 13 frames', 'Partial, 12 of 13 frames', ''],
    Range: ['36.05 to 41.27', '63.28 to 71.94', ''],
    Band: ['Functional', 'Designed', ''],
    What: ['41.80', '71.74', '−29.94'],
    Residual: ['+2.33', '−4.26', '+6.59'],
    'Promises kept': ['32.79 %', '75.76 %', '−42.97'],
    'Predicted memory, felt': ['8.33', '100.00', '−91.67'],
    'Average of moments, felt': ['45.45', '66.67', '−21.22'],
    'Stages scored': ['87.50 %', '87.50 %', '0.00'],
  })
})

test('what a board does not have is shown as missing, and differs from nothing', () => {
  for (const { label, mine, theirs, difference } of comparedRows(sports, blank, 'en')) {
    expect(`${mine} ${theirs} ${difference}`, label).not.toMatch(/NaN|null|undefined/)
    if (theirs === '—') expect(['—', ''], label).toContain(difference)
  }
  const [alignment] = comparedRows(sports, blank, 'en')
  expect(alignment).toMatchObject({ mine: '38.25', theirs: '—', difference: '—' })
})

test('a board nobody scored has no range, for it could be anything', () => {
  const sheet = templateDoc('sports')
  const unscored = reportOf(docOf([...sheet.values()].filter(({ kind }) => kind !== 'score')))
  const range = comparedRows(sports, unscored, 'en').find(({ label }) => label === 'Range')
  expect(range).toMatchObject({ mine: '36.05 to 41.27', theirs: '—' })
})

test('numbers are written as the reader writes them', () => {
  expect(comparedRows(sports, park, 'de')[0]).toMatchObject({ mine: '38,25', difference: '−31,00' })
})
