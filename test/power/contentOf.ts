import type { Effect, Inode } from './effect'

/** All that was written into a file so far, flushed or not: what a program that reads it is given. */
export function contentOf(effects: readonly Effect[], inode: Inode): Buffer {
  let content = Buffer.alloc(0)
  const grow = (to: number) => {
    if (to > content.length) content = Buffer.concat([content, Buffer.alloc(to - content.length)])
  }
  for (const effect of effects) {
    if (effect.effect === 'write' && effect.inode === inode) {
      grow(effect.offset + effect.bytes.length)
      effect.bytes.copy(content, effect.offset)
    }
    if (effect.effect === 'size' && effect.inode === inode) {
      grow(effect.size)
      content = content.subarray(0, effect.size)
    }
  }
  return content
}
