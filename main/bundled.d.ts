/** What the bundler puts in the place of `import.meta.glob`: the files' contents, by their paths. */
interface ImportMeta {
  glob(
    pattern: string,
    options: { readonly query: '?raw' | '?inline'; readonly import: 'default'; readonly eager: true },
  ): Readonly<Record<string, string>>
}
