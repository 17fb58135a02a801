import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ApiProblem } from '../../../api/api-problem'
import { ifMatch, unwrap } from '../../../api/client'
import { type DutyComment, editComment, removeComment } from '../../../api/operations'
import { problemTitle } from '../../../api/problem-title'
import type { Written } from '../composer/composer'
import { commentsQuery } from '../discussion-queries'

/** What was said of a failure; of a conflict also the words as they are now. */
function wordsOf(error: unknown): string | null {
  if (!error) return null
  const now = error instanceof ApiProblem && error.code === 'version_conflict' ? error.details.text : undefined
  return typeof now === 'string'
    ? `Ý kiến này vừa được sửa ở nơi khác thành: “${now}”. Bấm lần nữa để thay bằng bản của bạn.`
    : problemTitle(error)
}

/** Corrects or takes back one's own comment, on the version that is shown. */
export function useChangeComment(assignmentId: string, { id, version, audience }: DutyComment, onDone: () => void) {
  const queryClient = useQueryClient()
  const reread = () => queryClient.invalidateQueries({ queryKey: commentsQuery(assignmentId, audience).queryKey })
  const at = { path: { assignmentId, commentId: id }, headers: ifMatch(version) }
  const edit = useMutation({
    networkMode: 'always',
    mutationFn: ({ text, named }: Written) =>
      unwrap(editComment({ ...at, body: { text, mentioned: named.map((person) => person.id) } })),
    onSuccess: onDone,
    onSettled: reread,
  })
  const remove = useMutation({ mutationFn: () => unwrap(removeComment(at)), onSuccess: onDone, onSettled: reread })
  return { edit, remove, problem: wordsOf(edit.error ?? remove.error) }
}
