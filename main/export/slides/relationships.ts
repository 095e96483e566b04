/** What one slide leads to beyond its layout and its notes: every target once. */
export function relationshipsOf(first: number) {
  const known = new Map<string, string>()
  const idOf = (kind: 'image' | 'slide', target: string): string => {
    const line = `Type="${OFFICE}/${kind}" Target="${target}"`
    const id = known.get(line) ?? `rId${first + known.size}`
    known.set(line, id)
    return id
  }
  return {
    image: (name: string) => idOf('image', `../media/${name}`),
    slide: (number: number) => idOf('slide', `slide${number}.xml`),
    /** The part with all of them in it. */
    in: (part: string) => {
      const lines = [...known].map(([line, id]) => `<Relationship Id="${id}" ${line}/>`)
      return part.replace('</Relationships>', `${lines.join('')}</Relationships>`)
    },
  }
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
