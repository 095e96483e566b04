/** Shows what was kept of the open board. */
export async function openSnapshots(): Promise<void> {}
