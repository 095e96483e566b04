/** A file's content apart from its names: a file that is renamed stays the same inode. */
export type Inode = number

/** What a program asked of the disk, in the order it asked. Paths are those within the folder that is watched. */
export type Effect =
  | { readonly effect: 'write'; readonly inode: Inode; readonly offset: number; readonly bytes: Buffer }
  | { readonly effect: 'size'; readonly inode: Inode; readonly size: number }
  /** From here on everything written into the file so far is on the disk. */
  | { readonly effect: 'flush'; readonly inode: Inode }
  /** All of them at once: a rename takes one name away and sets another. null: the name goes. */
  | { readonly effect: 'names'; readonly names: readonly Name[] }
  /** From here on the names in this folder are on the disk as they are now. */
  | { readonly effect: 'flushNames'; readonly folder: string }
  /** A line on the program's standard output: what it said, it said at this point. */
  | { readonly effect: 'said'; readonly line: string }

export interface Name {
  readonly path: string
  readonly inode: Inode | 'folder' | null
}
