import type { TableId } from '../../exports'
import type { Doc } from '../../model/doc'
import { findingsTable } from './findings'
import { fixesTable } from './fixes'
import { framesTable } from './frames'
import { scoresTable } from './scores'
import type { Table } from './table'

/**
 * One table of a board, its frames in story order, parked ones too (their status says so). While a silent session hides
 * scores, what is made of them is left out and said so.
 */
export function tableOf(doc: Doc, id: TableId): Table {
  switch (id) {
    case 'frames':
      return framesTable(doc)
    case 'scores':
      return scoresTable(doc)
    case 'fixes':
      return fixesTable(doc)
    case 'findings':
      return findingsTable(doc)
  }
}
