import { lazy, Suspense, useState } from 'react'
import { Button } from '../../../ui/actions/button'
import styles from './start.module.css'

const UploadDialog = lazy(async () => ({ default: (await import('./upload-dialog')).UploadDialog }))

export type SheetButtonsProps = {
  /** The kind of sheet, as in /api/sheets/{kind}. */
  kind: string
  /** What the sheet lists, in the middle of a sentence: 'danh bạ cơ quan'. */
  what: string
  mayImport: boolean
  mayExport: boolean
  /** Exports the list as of this day (yyyy-mm-dd), 'all' for every day there is; today when left out. */
  on?: string
  /** What the sheet belongs to, where its kind asks for that. */
  targetId?: string
}

/** "Nhập bảng", "Tải mẫu", "Xuất XLSX", "Xuất CSV" for any list page. */
export function SheetButtons({ kind, what, mayImport, mayExport, on, targetId }: SheetButtonsProps) {
  const [opened, setOpened] = useState(false)
  const [wanted, setWanted] = useState(false)
  const query = `${on ? `&on=${on}` : ''}${targetId ? `&targetId=${targetId}` : ''}`
  return (
    <div className={styles.buttons}>
      {mayImport ? (
        <>
          <Button size="sm" onClick={() => [setWanted(true), setOpened(true)]}>
            Nhập bảng
          </Button>
          <Button size="sm" variant="quiet" href={`/api/sheets/${kind}/template?format=xlsx`}>
            Tải mẫu
          </Button>
        </>
      ) : null}
      {mayExport ? (
        <>
          <Button size="sm" variant="quiet" href={`/api/sheets/${kind}?format=xlsx${query}`}>
            Xuất XLSX
          </Button>
          <Button size="sm" variant="quiet" href={`/api/sheets/${kind}?format=csv${query}`}>
            Xuất CSV
          </Button>
        </>
      ) : null}
      {wanted ? (
        <Suspense fallback={null}>
          <UploadDialog kind={kind} what={what} targetId={targetId} opened={opened} onClose={() => setOpened(false)} />
        </Suspense>
      ) : null}
    </div>
  )
}
