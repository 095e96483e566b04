/** A line of figures below a trial (`npm run trials`); the everyday tests keep quiet. */
export function trialFigures(name: string, figures: Readonly<Record<string, number | string>>): void {
  if (process.env.TRIAL === undefined) return
  const said = Object.entries(figures).map(([what, figure]) => `${what} ${figure}`)
  process.stdout.write(`${name}: ${said.join(', ')}\n`)
}
