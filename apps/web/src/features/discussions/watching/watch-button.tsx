import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { unwrap } from '../../../api/client'
import { watchAssignment } from '../../../api/operations'
import { problemTitle } from '../../../api/problem-title'
import { Button } from '../../../ui/actions/button'
import { tell } from '../../duties/words/tell'
import { watchingQuery } from '../discussion-queries'

/** Asks to be told of everything that happens to this duty. */
export function WatchButton({ assignmentId }: { assignmentId: string }) {
  const queryClient = useQueryClient()
  const query = watchingQuery(assignmentId)
  const { data } = useQuery(query)
  const change = useMutation({
    mutationFn: (watch: boolean) => unwrap(watchAssignment({ path: { assignmentId }, body: { watch } })),
    onSuccess: ({ isWatching }) => {
      tell({ message: isWatching ? 'Bạn sẽ được báo mọi diễn biến của nhiệm vụ này.' : 'Đã thôi theo dõi nhiệm vụ.' })
      return queryClient.invalidateQueries({ queryKey: query.queryKey })
    },
    onError: (error) => tell({ tone: 'error', message: problemTitle(error) }),
  })
  if (!data) return null
  const others = data.people.map(({ fullName }) => fullName).join(', ')
  return (
    <Button
      size="sm"
      aria-pressed={data.isWatching}
      loading={change.isPending}
      title={others ? `Đang theo dõi: ${others}` : undefined}
      onClick={() => change.mutate(!data.isWatching)}
    >
      {data.isWatching ? 'Đang theo dõi' : 'Theo dõi'}
    </Button>
  )
}
