import { lazy, Suspense, useState } from 'react'
import { Button } from '../../../ui/actions/button'

const AddOrganizationDialog = lazy(async () => ({
  default: (await import('../forms/add-organization-dialog')).AddOrganizationDialog,
}))
const CommitteesDialog = lazy(async () => ({
  default: (await import('../committees/committees-dialog')).CommitteesDialog,
}))

type Opened = 'one' | 'committees' | null

/** What the office and administrators add to the directory, as of the day looked at. */
export function DirectoryActions({ on }: { on: string }) {
  const [opened, setOpened] = useState<Opened>(null)
  const close = () => setOpened(null)
  return (
    <>
      <Button onClick={() => setOpened('committees')}>Thêm UBND các xã</Button>
      <Button variant="primary" onClick={() => setOpened('one')}>
        Thêm cơ quan
      </Button>
      <Suspense fallback={null}>
        {opened === 'one' ? <AddOrganizationDialog onClose={close} /> : null}
        {opened === 'committees' ? <CommitteesDialog on={on} onClose={close} /> : null}
      </Suspense>
    </>
  )
}
