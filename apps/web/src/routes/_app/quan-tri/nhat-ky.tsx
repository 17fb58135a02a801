import { createFileRoute } from '@tanstack/react-router'
import { AuditPage } from '../../../features/audit/audit-page'
import { type AuditSlug, isAuditSlug } from '../../../features/audit/audit-subjects'

export const Route = createFileRoute('/_app/quan-tri/nhat-ky')({
  validateSearch: (search): { ve?: AuditSlug } => (isAuditSlug(search.ve) ? { ve: search.ve } : {}),
  component: Ledger,
})

function Ledger() {
  return <AuditPage about={Route.useSearch().ve} />
}
