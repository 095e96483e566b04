/** A number as it is typed on this machine: with its decimal sign and nothing else, at most two decimals. */
export function typedNumber(value: number): string {
  return format.format(value).replace('-', '−')
}

/** Latin digits: what is shown in a field must be what can be typed there. */
const format = new Intl.NumberFormat(`${navigator.language.split('-u-')[0]}-u-nu-latn`, {
  useGrouping: false,
  maximumFractionDigits: 2,
})
