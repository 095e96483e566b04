/** Up and down go to the same kind of place in the neighbouring dimension. */
export function leaveRow(by: 1 | -1, row: HTMLElement): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[role=radiogroup][aria-label]')]
  rows[rows.indexOf(row) + by]?.querySelector<HTMLElement>('[role=radio][tabindex="0"]')?.focus()
}
