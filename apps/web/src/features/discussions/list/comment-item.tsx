import { useMemo, useState } from 'react'
import type { DutyComment } from '../../../api/operations'
import { Button } from '../../../ui/actions/button'
import { ConfirmDialog } from '../../../ui/actions/confirm-dialog'
import { formatDateTime } from '../../../ui/format/format-date-time'
import { Composer } from '../composer/composer'
import styles from './comment-list.module.css'
import { CommentWords } from './comment-words'
import { useChangeComment } from './use-change-comment'

export type CommentItemProps = { assignmentId: string; comment: DutyComment }

/** One comment: who, when, what; one's own can be corrected or taken back. */
export function CommentItem({ assignmentId, comment }: CommentItemProps) {
  const [open, setOpen] = useState<'edit' | 'remove' | null>(null)
  const { edit, remove, problem } = useChangeComment(assignmentId, comment, () => setOpen(null))
  const { person, organizationName, text, mentioned, createdAt, editedAt, removedAt } = comment
  const initial = useMemo(() => ({ text: text ?? '', named: mentioned }), [text, mentioned])
  return (
    <li className={styles.comment}>
      <p className={styles.who}>
        <strong>{person.fullName}</strong>
        {organizationName ? <span>, {organizationName}</span> : null}
        <time dateTime={createdAt} className={styles.when}>
          {formatDateTime(createdAt)}
        </time>
        {editedAt ? <span className={styles.when}>đã sửa {formatDateTime(editedAt)}</span> : null}
      </p>
      {text === null ? (
        <p className={styles.removed}>Đã gỡ {formatDateTime(removedAt)}</p>
      ) : open === 'edit' ? (
        <Composer
          assignmentId={assignmentId}
          audience={comment.audience}
          draftOf={`sua-y-kien-${comment.id}`}
          label="Sửa ý kiến"
          placeholder=""
          submitLabel="Lưu"
          initial={initial}
          sending={edit.isPending}
          problem={problem}
          onSend={(written, clear) => edit.mutate(written, { onSuccess: clear })}
          onCancel={() => setOpen(null)}
        />
      ) : (
        <CommentWords text={text} mentioned={mentioned} />
      )}
      {comment.may.change && open !== 'edit' ? (
        <div className={styles.actions}>
          <Button size="sm" variant="quiet" onClick={() => setOpen('edit')}>
            Sửa
          </Button>
          <Button size="sm" variant="quiet" onClick={() => setOpen('remove')}>
            Gỡ
          </Button>
        </div>
      ) : null}
      <ConfirmDialog
        opened={open === 'remove'}
        onClose={() => setOpen(null)}
        onConfirm={() => remove.mutate()}
        title="Gỡ ý kiến này?"
        confirmLabel="Gỡ"
        danger
        loading={remove.isPending}
      >
        Nội dung không đọc được nữa và không lấy lại được; mọi người vẫn thấy là đã gỡ và gỡ lúc nào.
        {problem ? <p role="alert">{problem}</p> : null}
      </ConfirmDialog>
    </li>
  )
}
