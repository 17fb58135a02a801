import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { ProblemState } from '../../api/problem-state'
import { seesWholeProvince } from '../../session/roles'
import { useSession } from '../../session/use-session'
import { Button } from '../../ui/actions/button'
import { LoadingState } from '../../ui/feedback/loading-state'
import { PageHeader } from '../../ui/layout/page-header'
import { directoryQuery } from './directory-query'
import { DirectoryTables } from './directory-tables'

const AddOrganizationDialog = lazy(async () => ({
  default: (await import('./add-organization-dialog')).AddOrganizationDialog,
}))

export function DirectoryPage() {
  const me = useSession()
  const { data, error, isFetching, refetch } = useQuery(directoryQuery)
  const [adding, setAdding] = useState(false)
  const [wanted, setWanted] = useState(false)
  return (
    <>
      <PageHeader
        title="Cơ quan"
        lead={data ? leadWords(data.items.length, seesWholeProvince(me)) : null}
        actions={
          data?.may.addOrganization ? (
            <Button variant="primary" onClick={() => [setWanted(true), setAdding(true)]}>
              Thêm cơ quan
            </Button>
          ) : undefined
        }
      />
      {data ? (
        <DirectoryTables items={data.items} mayAdd={data.may.addOrganization} />
      ) : error ? (
        <ProblemState error={error} doing="xem danh bạ cơ quan" onRetry={() => void refetch()} retrying={isFetching} />
      ) : (
        <LoadingState label="Đang tải danh bạ cơ quan" />
      )}
      {wanted && data ? (
        <Suspense fallback={null}>
          <AddOrganizationDialog opened={adding} onClose={() => setAdding(false)} organizations={data.items} />
        </Suspense>
      ) : null}
    </>
  )
}

const leadWords = (count: number, mayFollow: boolean): string =>
  mayFollow
    ? `${count} cơ quan có thể được giao nhiệm vụ; chọn một cơ quan để xem nhiệm vụ của cơ quan đó.`
    : `${count} cơ quan có thể được giao nhiệm vụ.`
