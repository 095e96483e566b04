/** What people type wrongly, and what they are told. There is one board, `a.json`, in the folder. */
export const MISUSED: readonly (readonly [words: readonly string[], sentence: string])[] = [
  [[], 'Say what to do.'],
  [['nope'], 'There is no command “nope”.'],
  [['new', '-o', 'b.cxboard'], '“--template” is missing.'],
  [['new', '--template', 'zoo', '-o', 'b.cxboard'], 'There is no template “zoo”. There are: park, bank'],
  [['convert', 'a.json'], 'Name the file to write.'],
  [['convert', 'a.json', 'b.txt'], 'must end in .cxboard or .json'],
  [['convert', 'a.json', 'b.json', 'c.json'], '“c.json” is one word too many.'],
  [['export', 'a.json', '-o', 'b.doc'], 'must end in .pdf or .pptx'],
  [['export', 'a.json', '-o', 'b.pdf', '--paper', 'a5'], '“a5” is nothing --paper knows.'],
  [['export', 'a.json', '-o', 'b.json', '--paper', 'a4'], '“--paper” is only for pdf, pptx.'],
  [['score'], 'Name at least one board to read.'],
  [['score', '--jsn', 'a.json'], 'There is no option “--jsn” here.'],
  [['check'], 'Name at least one board to read.'],
  [['check', '--al', 'a.json'], 'There is no option “--al” here.'],
  [['validate', '--json=yes', 'a.json'], '“--json” takes no value.'],
  [['merge', 'a.json'], 'Name the two boards to merge: yours first, then theirs.'],
]
