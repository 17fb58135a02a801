import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { unwrap } from '../../../api/client'
import { addComment } from '../../../api/operations'
import { ProblemState } from '../../../api/problem-state'
import { problemTitle } from '../../../api/problem-title'
import { Button } from '../../../ui/actions/button'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { Composer, type Written } from '../composer/composer'
import { commentsQuery } from '../discussion-queries'
import { type Audience, audienceWords } from '../words/audience-words'
import { CommentItem } from './comment-item'
import styles from './comment-list.module.css'
import { useReadWithAssignment } from './use-read-with-assignment'

export type CommentListProps = { assignmentId: string; audience: Audience }

type Sent = { written: Written; clear: () => void }

/** What was said, the newest last, and below it where one writes. */
export function CommentList({ assignmentId, audience }: CommentListProps) {
  const queryClient = useQueryClient()
  const query = commentsQuery(assignmentId, audience)
  const list = useInfiniteQuery(query)
  useReadWithAssignment(assignmentId, audience)
  // A lost line is said at once, and sent words leave the draft also when the page was left meanwhile.
  const send = useMutation({
    networkMode: 'always',
    mutationFn: ({ written: { text, named } }: Sent) =>
      unwrap(
        addComment({ path: { assignmentId }, body: { audience, text, mentioned: named.map((person) => person.id) } }),
      ),
    onSuccess: (_comment, { clear }) => {
      clear()
      return queryClient.invalidateQueries({ queryKey: query.queryKey })
    },
  })
  if (list.isPending) return <LoadingState label="Đang tải trao đổi" />
  if (list.isError)
    return (
      <ProblemState
        error={list.error}
        doing="xem trao đổi về nhiệm vụ này"
        retrying={list.isFetching}
        onRetry={() => void list.refetch()}
      />
    )
  const words = audienceWords[audience]
  const comments = [...list.data.pages].reverse().flatMap((page) => page.items)
  const mayWrite = list.data.pages[0]?.may.write ?? false
  return (
    <div className={styles.discussion}>
      <p className={styles.note}>{words.note}</p>
      {list.hasNextPage ? (
        <Button size="sm" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          Xem ý kiến trước đó
        </Button>
      ) : null}
      {comments.length === 0 ? (
        <p className={styles.empty}>{words.empty}</p>
      ) : (
        <ol className={styles.list} aria-label={words.label}>
          {comments.map((comment) => (
            <CommentItem key={comment.id} assignmentId={assignmentId} comment={comment} />
          ))}
        </ol>
      )}
      {mayWrite ? (
        <Composer
          assignmentId={assignmentId}
          audience={audience}
          draftOf={`trao-doi-${audience}`}
          label={words.label}
          placeholder={words.placeholder}
          submitLabel={words.send}
          sending={send.isPending}
          problem={send.error ? problemTitle(send.error) : null}
          onSend={(written, clear) => send.mutate({ written, clear })}
        />
      ) : null}
    </div>
  )
}
