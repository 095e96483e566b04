/** What scripts are told about brands. */
export const brandWords = {
  kind: (file: string) =>
    `“${file}” holds no brand. Say --brand none, or name a .cxboard board that has one, or a .json file.`,
  none: (file: string) =>
    `The board “${file}” has no brand. Give it one in CXBoard, or describe one in a .json file.`,
} as const
