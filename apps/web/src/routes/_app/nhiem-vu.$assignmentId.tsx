import { createFileRoute } from '@tanstack/react-router'
import { assignmentQuery } from '../../features/duties/record/assignment-query'
import { DutyPage } from '../../features/duties/record/duty-page'
import { parseDutyPageSearch } from '../../features/duties/record/duty-page-search'

export const Route = createFileRoute('/_app/nhiem-vu/$assignmentId')({
  validateSearch: parseDutyPageSearch,
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(assignmentQuery(params.assignmentId))
  },
  component: DutyPage,
})
