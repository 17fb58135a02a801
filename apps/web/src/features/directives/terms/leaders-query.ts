import { queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../../api/client'
import { type CommitteeLeader, listLeaders } from '../../../api/operations'

const fiveMinutes = 5 * 60_000

/** Leaders of the People's Committee today. */
export const leadersQuery = queryOptions({
  queryKey: ['committee-leaders'],
  queryFn: async ({ signal }) => (await unwrap(listLeaders({ signal }))).items,
  staleTime: fiveMinutes,
})

/** 'Chủ tịch Nguyễn Văn A'. */
export const leaderName = ({ title, fullName }: CommitteeLeader): string => [title, fullName].filter(Boolean).join(' ')
