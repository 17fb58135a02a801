import { useQuery } from '@tanstack/react-query'
import { ProblemState } from '../../../api/problem-state'
import { holdsRole } from '../../../session/roles'
import { useSession } from '../../../session/use-session'
import { Button } from '../../../ui/actions/button'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { Notice } from '../../../ui/feedback/notice'
import { formatDateTime } from '../../../ui/format/format-date-time'
import { PageHeader } from '../../../ui/layout/page-header'
import { RecordLayout } from '../../../ui/layout/record-layout'
import { Section } from '../../../ui/layout/section'
import { MakeTemplate } from '../../duty-templates/make/make-template'
import { directiveQuery } from '../directive-queries'
import { DirectiveProposals } from '../proposals/directive-proposals'
import { DirectiveReceipts } from '../receipts/directive-receipts'
import { useRecordOpening } from '../receipts/use-record-opening'
import { RelatedDirectives } from '../relations/related-directives'
import { CorrectTerms } from '../terms/correct-terms'
import { directiveName } from '../words/directive-name'
import { DirectiveFacts } from './directive-facts'
import { IssuedDuties } from './issued-duties'

export type DirectivePageProps = { directiveId: string }

/** One directive: its facts, its duties and where they stand, its words. */
export function DirectivePage({ directiveId }: DirectivePageProps) {
  const me = useSession()
  const { data: directive, ...query } = useQuery(directiveQuery(directiveId))
  useRecordOpening(directiveId, directive?.status === 'issued')
  if (!directive)
    return query.isError ? (
      <ProblemState
        error={query.error}
        doing="xem văn bản này"
        retrying={query.isFetching}
        onRetry={() => void query.refetch()}
        action={<Button href="/van-ban">Về danh sách văn bản</Button>}
      />
    ) : (
      <LoadingState label="Đang tải văn bản" shape="record" rows={6} />
    )
  const seesWhole = holdsRole(me, 'office', 'committee_leader', 'administrator', 'viewer')
  const isIssued = directive.status === 'issued'
  return (
    <>
      <PageHeader
        back={{ href: '/van-ban', label: 'Văn bản' }}
        eyebrow={isIssued ? `Đã phát hành ${formatDateTime(directive.issuedAt)}` : null}
        title={directiveName(directive)}
        lead={directive.subject}
        actions={
          isIssued ? (
            <>
              {directive.may.changeTerms ? <MakeTemplate directive={directive} /> : null}
              {seesWhole ? <Button href={`/lanh-dao?vanBan=${directive.id}`}>Bức tranh chung</Button> : null}
            </>
          ) : null
        }
      />
      {directive.status === 'draft' ? (
        <Notice
          action={
            <Button variant="primary" href={`/van-ban/${directive.id}/ra-soat`}>
              {directive.may.edit ? 'Rà soát tiếp' : 'Xem bản rà soát'}
            </Button>
          }
        >
          Văn bản đang được rà soát, chưa giao nhiệm vụ cho cơ quan nào.
        </Notice>
      ) : null}
      {directive.status === 'discarded' ? (
        <Notice tone="warn">Bản rà soát này đã bị bỏ. Tiếp nhận lại văn bản nếu cần rà soát.</Notice>
      ) : null}
      {isIssued ? (
        <RecordLayout
          facts={
            <>
              <DirectiveFacts directive={directive} />
              {directive.may.changeTerms ? <CorrectTerms directive={directive} /> : null}
            </>
          }
        >
          <DirectiveProposals directiveId={directive.id} />
          {holdsRole(me, 'office', 'committee_leader') ? <DirectiveReceipts directiveId={directive.id} /> : null}
          <IssuedDuties directive={directive} />
          <Section title="Văn bản liên quan">
            <RelatedDirectives directiveId={directive.id} />
          </Section>
        </RecordLayout>
      ) : null}
    </>
  )
}
