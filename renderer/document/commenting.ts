/** Opens the comments of the shown frame, ready to write one on what is chosen. */
export function startComment(): void {}
