import { infiniteQueryOptions } from '@tanstack/react-query'
import { unwrap } from '../../api/client'
import { listAudit } from '../../api/operations'
import { type AuditSlug, auditSubjects } from './audit-subjects'

export function auditQuery(about: AuditSlug | undefined) {
  const subjectType = auditSubjects.find(({ slug }) => slug === about)?.subjectType
  return infiniteQueryOptions({
    queryKey: ['audit', subjectType ?? 'all'],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        listAudit({
          signal,
          query: { limit: 50, ...(subjectType ? { subjectType } : {}), ...(pageParam ? { cursor: pageParam } : {}) },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  })
}
