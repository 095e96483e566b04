import { ArchiveRestore, FolderSearch, HardDriveDownload } from 'lucide-react'
import { useState } from 'react'
import type { BackupCard, BroughtBackup } from '../../../shared/sharing'
import { goBackWords } from '../../../shared/words/history'
import { bringBackup, saveBackup } from '../../document/goingBack'
import { Button } from '../../parts/Button'
import { BackupBoards } from './BackupBoards'
import { BackupList } from './BackupList'
import style from './Empty.module.css'
import { HistoryDialog } from './HistoryDialog'

/** Backups of the whole library, and in each the boards one can have back. */
export function GoBack({ backups }: { readonly backups: readonly BackupCard[] }) {
  const [asked, setAsked] = useState<string | null>(null)
  const [brought, setBrought] = useState<BroughtBackup | null>(null)
  const [bringing, setBringing] = useState(false)
  const chosen =
    [...(brought ? [brought] : []), ...backups].find(({ id }) => id === asked) ?? backups[0] ?? null
  const bring = async () => {
    setBringing(true)
    const found = await bringBackup()
    setBringing(false)
    if (!found) return
    setBrought(found)
    setAsked(found.id)
  }
  return (
    <HistoryDialog
      title={goBackWords.title}
      close={goBackWords.close}
      head={<p className={style.lead}>{chosen ? goBackWords.lead : null}</p>}
      foot={
        <>
          <p>{chosen ? goBackWords.undoHint : null}</p>
          <Button icon={<FolderSearch aria-hidden />} isDisabled={bringing} onPress={() => void bring()}>
            {bringing ? goBackWords.reading : goBackWords.bring}
          </Button>
          <Button icon={<HardDriveDownload aria-hidden />} onPress={() => void saveBackup()}>
            {goBackWords.saveAll}
          </Button>
        </>
      }
    >
      {chosen ? (
        <>
          <BackupList backups={backups} brought={brought} chosen={chosen.id} onChoose={setAsked} />
          <BackupBoards key={`${chosen.id} ${chosen.at}`} backup={chosen} />
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
