import type { ApiProblem } from '../../../../api/api-problem'
import { Button } from '../../../../ui/actions/button'
import { Notice } from '../../../../ui/feedback/notice'
import { AppLink } from '../../../../ui/link/app-link'

export type RefusedNoticeProps = { problem: ApiProblem; onDiscard: () => void }

/** The server cannot take this as it stands: why, and a way out. */
export function RefusedNotice({ problem, onDiscard }: RefusedNoticeProps) {
  const { directiveId } = problem.details
  return (
    <Notice
      tone="error"
      title="Chưa lưu được phần vừa sửa"
      announce="assertive"
      action={
        <Button size="sm" variant="quiet" onClick={onDiscard}>
          Bỏ phần vừa sửa
        </Button>
      }
    >
      <p>{problem.title}</p>
      {problem.fields.map(({ path, message }) => (
        <p key={path}>{message}</p>
      ))}
      {problem.code === 'directive_already_here' && typeof directiveId === 'string' ? (
        <AppLink href={`/van-ban/${directiveId}`}>Mở văn bản mang số này</AppLink>
      ) : null}
    </Notice>
  )
}
