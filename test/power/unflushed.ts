import type { Effect, Inode } from './effect'

/** The same on a disk that takes no notice when the files of this name are to be flushed. */
export function unflushedFiles(effects: readonly Effect[], name: string): readonly Effect[] {
  const named = new Set<Inode | 'folder' | null>(
    effects.flatMap((effect) =>
      effect.effect === 'names'
        ? effect.names.flatMap(({ path, inode }) => (path === name ? [inode] : []))
        : [],
    ),
  )
  return effects.filter((effect) => effect.effect !== 'flush' || !named.has(effect.inode))
}

/** The same where the names in this folder never are. */
export function unflushedNames(effects: readonly Effect[], folder: string): readonly Effect[] {
  return effects.filter((effect) => effect.effect !== 'flushNames' || effect.folder !== folder)
}
