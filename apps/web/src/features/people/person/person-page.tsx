import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import type { HeldPost } from '../../../api/operations'
import { ProblemState } from '../../../api/problem-state'
import { useSession } from '../../../session/use-session'
import { Button } from '../../../ui/actions/button'
import { DataTable } from '../../../ui/data/data-table'
import { EmptyState } from '../../../ui/feedback/empty-state'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { Notice } from '../../../ui/feedback/notice'
import { todayInVietnam } from '../../../ui/format/today-in-vietnam'
import { PageHeader } from '../../../ui/layout/page-header'
import { Section } from '../../../ui/layout/section'
import { EndPostingDialog } from '../../posts/end-dialog'
import { postName } from '../../posts/post-name'
import { heldColumns } from './held-columns'
import { personQuery } from './person-query'

const GivePostDialog = lazy(async () => ({ default: (await import('./give-post-dialog')).GivePostDialog }))
const ActiveDialog = lazy(async () => ({ default: (await import('../active-dialog')).ActiveDialog }))

type Opened = { kind: 'give' } | { kind: 'active' } | { kind: 'end'; held: HeldPost } | null

/** A person's account and the posts held through time. */
export function PersonPage({ personId }: { personId: string }) {
  const me = useSession()
  const { data: person, error, isFetching, refetch } = useQuery(personQuery(personId))
  const [opened, setOpened] = useState<Opened>(null)
  const close = () => setOpened(null)
  if (error && !person)
    return (
      <ProblemState
        error={error}
        doing="quản trị người dùng"
        onRetry={() => void refetch()}
        retrying={isFetching}
        action={<Button href="/quan-tri">Về danh sách người dùng</Button>}
      />
    )
  if (!person) return <LoadingState label="Đang mở trang người dùng" shape="record" />
  return (
    <>
      <PageHeader
        back={{ href: '/quan-tri', label: 'Người dùng' }}
        eyebrow={person.isActive ? 'Người dùng' : 'Tài khoản đã ngừng'}
        title={person.fullName}
        lead={person.email}
        actions={
          <>
            {person.id === me.personId ? null : (
              <Button onClick={() => setOpened({ kind: 'active' })}>
                {person.isActive ? 'Ngừng tài khoản' : 'Mở lại tài khoản'}
              </Button>
            )}
            <Button variant="primary" onClick={() => setOpened({ kind: 'give' })}>
              Giao vị trí
            </Button>
          </>
        }
      />
      {person.postings.length === 0 ? (
        <Notice tone="warn">
          Hôm nay người này không giữ vị trí nào nên không vào được hệ thống. Giao một vị trí để mở lại.
        </Notice>
      ) : null}
      <Section title="Vị trí công tác qua thời gian">
        <DataTable
          caption={`Vị trí công tác của ${person.fullName}`}
          columns={heldColumns(todayInVietnam(), (held) => setOpened({ kind: 'end', held }))}
          rows={person.held}
          rowId={({ postingId, validFrom }) => `${postingId}-${validFrom}`}
          empty={
            <EmptyState title="Chưa giữ vị trí nào">Giao một vị trí để người này nhận và báo cáo nhiệm vụ.</EmptyState>
          }
        />
      </Section>
      <Suspense fallback={null}>
        {opened?.kind === 'give' ? <GivePostDialog person={person} onClose={close} /> : null}
        {opened?.kind === 'active' ? <ActiveDialog person={person} onClose={close} /> : null}
        {opened?.kind === 'end' ? (
          <EndPostingDialog
            postingId={opened.held.postingId}
            fullName={person.fullName}
            postName={postName(opened.held)}
            onClose={close}
          />
        ) : null}
      </Suspense>
    </>
  )
}
