import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { unwrap } from '../../../api/client'
import { showMeeting } from '../../../api/operations'
import { holdsRole } from '../../../session/roles'
import { useSession } from '../../../session/use-session'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { NoPermissionState } from '../../../ui/feedback/no-permission-state'
import { PageHeader } from '../../../ui/layout/page-header'
import styles from './direct-entry.module.css'
import { DirectEntryForm } from './direct-entry-form'

const route = getRouteApi('/_app/van-ban/nhap-truc-tiep')

/** Conclusions and remarks without a document: typed, looked at once more, given out at once. */
export function DirectEntryPage() {
  const me = useSession()
  const { cuocHop, noiDung, coQuan } = route.useSearch()
  const meeting = useQuery({
    queryKey: ['meeting', cuocHop],
    queryFn: ({ signal }) => unwrap(showMeeting({ path: { meetingId: cuocHop ?? '' }, signal })),
    enabled: cuocHop !== undefined,
    retry: false,
  })
  const header = (
    <PageHeader
      title="Nhập trực tiếp"
      lead="Kết luận cuộc họp hoặc ý kiến chỉ đạo, bút phê chưa có văn bản; giao, theo dõi và xác nhận như mọi nhiệm vụ."
      back={{ href: '/van-ban', label: 'Văn bản' }}
    />
  )
  if (!holdsRole(me, 'office', 'committee_leader'))
    return (
      <>
        {header}
        <NoPermissionState doing="nhập trực tiếp" askWhom="văn phòng hoặc quản trị viên" />
      </>
    )
  if (meeting.isLoading)
    return (
      <>
        {header}
        <LoadingState shape="record" label="Đang tải cuộc họp" />
      </>
    )
  return (
    <>
      {header}
      <div className={styles.page}>
        <DirectEntryForm
          key={[cuocHop, noiDung, coQuan].join(' ')}
          draftOf={[cuocHop ?? 'moi', noiDung, coQuan].filter(Boolean).join(' ')}
          start={{
            origin: cuocHop ? 'meeting_conclusion' : 'leader_remark',
            title: meeting.data?.title ?? '',
            text: noiDung ?? '',
            leadId: coQuan ?? null,
          }}
        />
      </div>
    </>
  )
}
