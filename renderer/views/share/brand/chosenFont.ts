/** The page's own file chooser, for a font; null: she changed her mind. */
export function chosenFont(): Promise<File | null> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = '.ttf,.otf,.woff2,font/ttf,font/otf,font/woff2'
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null), { once: true })
    input.addEventListener('cancel', () => resolve(null), { once: true })
    input.click()
  })
}
