/** The tables of a font file by their tags. Reading beyond the end of one throws RangeError. */
export type Tables = ReadonlyMap<string, DataView>

/** A table that has to be there. Throws RangeError, as for one that is cut short. */
export function tableOf(tables: Tables, tag: string): DataView {
  const table = tables.get(tag)
  if (table === undefined) throw new RangeError(`a font without ${tag}`)
  return table
}

/** The rest of a table from an offset on. Throws RangeError beyond its end. */
export function partOf(table: DataView, offset: number): DataView {
  return new DataView(table.buffer, table.byteOffset + offset, table.byteLength - offset)
}

export function tagAt(table: DataView, offset: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((i) => table.getUint8(offset + i)))
}
