import { ArchiveRestore, HardDriveDownload } from 'lucide-react'
import { useState } from 'react'
import type { BackupCard } from '../../../shared/sharing'
import { goBackWords } from '../../../shared/words/history'
import { saveBackup } from '../../document/goingBack'
import { Button } from '../../parts/Button'
import { BackupBoards } from './BackupBoards'
import { BackupList } from './BackupList'
import style from './Empty.module.css'
import { HistoryDialog } from './HistoryDialog'

/** Backups of the whole library, and in each the boards one can have back. */
export function GoBack({ backups }: { readonly backups: readonly BackupCard[] }) {
  const [asked, setAsked] = useState<string | null>(null)
  const chosen = backups.find(({ id }) => id === asked) ?? backups[0] ?? null
  return (
    <HistoryDialog
      title={goBackWords.title}
      close={goBackWords.close}
      head={<p className={style.lead}>{chosen ? goBackWords.lead : null}</p>}
      foot={
        <>
          <p>{chosen ? goBackWords.undoHint : null}</p>
          <Button icon={<HardDriveDownload aria-hidden />} onPress={() => void saveBackup()}>
            {goBackWords.saveAll}
          </Button>
        </>
      }
    >
      {chosen ? (
        <>
          <BackupList backups={backups} chosen={chosen.id} onChoose={setAsked} />
          <BackupBoards key={chosen.id} backup={chosen} />
        </>
      ) : (
        <div className={style.empty}>
          <ArchiveRestore aria-hidden />
          <h3>{goBackWords.emptyTitle}</h3>
          <p>{goBackWords.emptyText}</p>
        </div>
      )}
    </HistoryDialog>
  )
}
