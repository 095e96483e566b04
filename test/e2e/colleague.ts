import { readFileSync, writeFileSync } from 'node:fs'
import { readPackage } from '../../main/package/read'
import { packBoard } from '../../main/package/write'
import { apply, type Change } from '../../shared/model/change'
import { type Doc, docOf } from '../../shared/model/doc'
import type { Rec } from '../../shared/model/record'

/** A step of somebody who has the file and works on it elsewhere. */
export type Deed = (doc: Doc) => Change

/** The board in a file, as it was sent. */
export function boardIn(path: string): Doc {
  return docOf(readPackage(readFileSync(path)).records)
}

/** These records as a file that nobody has seen before. */
export function packed(to: string, records: readonly Rec[], who = 'Maria'): void {
  writeFileSync(to, packBoard({ ...LETTER, records, exportedBy: who }).bytes)
}

/** What a colleague sends back: the file as she received it, with what she did to it. */
export function sendBack(from: string, to: string, deeds: readonly Deed[], who = 'Maria'): void {
  const { records, revision, manifest, assets } = readPackage(readFileSync(from))
  const doc = deeds.reduce((before, deed) => apply(before, deed(before)), docOf(records))
  const { bytes } = packBoard({
    ...LETTER,
    records: [...doc.values()],
    assets: assets.map((asset) => ({ ...asset, bytes: asset.bytes() })),
    lineage: [revision, ...manifest.lineage.filter((earlier) => earlier !== revision)],
    exportedBy: who,
  })
  writeFileSync(to, bytes)
}

const LETTER = {
  assets: [],
  lineage: [],
  base: null,
  exportedAt: '2026-11-21T10:00:00.000Z',
  appVersion: '1.0.0',
} as const
