/** Shows the backups there are. */
export async function openGoBack(): Promise<void> {}

/** The whole library into a folder of the person's choice. */
export async function saveBackup(): Promise<void> {}
