/** Where a page of ours finds a picture of the library. */
export function assetAddress(hash: string): string {
  return `/asset/${hash}`
}
