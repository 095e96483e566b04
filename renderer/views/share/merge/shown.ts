/** What the large half of the question shows. */
export type Shown =
  | { readonly page: 'incoming'; readonly line: string }
  | { readonly page: 'conflict'; readonly key: string }
