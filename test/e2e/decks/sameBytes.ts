/** A PDF with its dates made blank: all that may differ between two exports of the same board. */
export function undated(pdf: Uint8Array): Buffer {
  const text = Buffer.from(pdf).toString('latin1')
  return Buffer.from(
    text.replace(DATES, (date) => ' '.repeat(date.length)),
    'latin1',
  )
}

const DATES = /\/(?:CreationDate|ModDate) ?\(D:[^)]*\)/g
