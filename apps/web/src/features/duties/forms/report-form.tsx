import { unwrap } from '../../../api/client'
import { reportProgress, type StoredFile } from '../../../api/operations'
import { CheckField } from '../../../ui/fields/check-field'
import { TextAreaField } from '../../../ui/fields/text-area-field'
import { difficultyReceiver } from '../../difficulties/words/difficulty-receiver'
import { MeasuredNow } from '../../indicators/measures/measured-now'
import type { ActFormProps } from './act-form-props'
import type { FormIssue } from './form-issue'
import { PlaceForm } from './place-form'
import { UploadField } from './upload-field'
import { useDutyForm } from './use-duty-form'

type Report = { done: string; product: string; difficulties: string; raiseAsDifficulty: boolean; files: StoredFile[] }

const empty: Report = { done: '', product: '', difficulties: '', raiseAsDifficulty: false, files: [] }

function check({ done, difficulties, raiseAsDifficulty }: Report): FormIssue[] {
  const issues: FormIssue[] = []
  if (!done.trim()) issues.push({ path: 'done', message: 'Nhập việc đã làm.' })
  if (raiseAsDifficulty && !difficulties.trim())
    issues.push({ path: 'difficulties', message: 'Nhập khó khăn, vướng mắc trước khi gửi đến cơ quan đầu mối.' })
  return issues
}

/** Báo cáo tiến độ: what was done, product, difficulties, attachments. */
export function ReportForm({ assignment, onDone, onConflict, onClose }: ActFormProps) {
  const form = useDutyForm<Report>({
    form: 'bao-cao',
    subjectId: assignment.id,
    empty,
    check,
    send: ({ done, product, difficulties, raiseAsDifficulty, files }) =>
      unwrap(
        reportProgress({
          path: { assignmentId: assignment.id },
          body: {
            done,
            product: product.trim() || null,
            difficulties: difficulties.trim() || null,
            raiseAsDifficulty,
            fileIds: files.map(({ id }) => id),
          },
        }),
      ),
    onSent: () => onDone('Đã gửi báo cáo tiến độ.'),
    onConflict,
  })
  const { values, change, idOf, errorOf } = form
  return (
    <PlaceForm form={form} title="Báo cáo tiến độ" submitLabel="Gửi báo cáo" onClose={onClose}>
      <MeasuredNow assignmentId={assignment.id} />
      <TextAreaField
        id={idOf('done')}
        label="Việc đã làm"
        error={errorOf('done')}
        value={values.done}
        onChange={(done) => change({ done })}
      />
      <TextAreaField
        id={idOf('product')}
        label="Sản phẩm đã có"
        hint={assignment.product ? `Văn bản yêu cầu: ${assignment.product}` : undefined}
        optional
        rows={2}
        error={errorOf('product')}
        value={values.product}
        onChange={(product) => change({ product })}
      />
      <TextAreaField
        id={idOf('difficulties')}
        label="Khó khăn, vướng mắc"
        optional
        rows={3}
        error={errorOf('difficulties')}
        value={values.difficulties}
        onChange={(difficulties) => change({ difficulties })}
      />
      <CheckField
        id={idOf('raiseAsDifficulty')}
        label={`Gửi khó khăn, vướng mắc này đến ${difficultyReceiver(assignment)} để giải quyết`}
        checked={values.raiseAsDifficulty}
        onChange={(raiseAsDifficulty) => change({ raiseAsDifficulty })}
      />
      <UploadField
        id={idOf('fileIds')}
        label="Tệp đính kèm"
        multiple
        error={errorOf('fileIds')}
        files={values.files}
        onAdd={(file) => change((old) => ({ files: [...old.files, file] }))}
        onRemove={(id) => change((old) => ({ files: old.files.filter((file) => file.id !== id) }))}
        onPending={form.onPendingFiles}
      />
    </PlaceForm>
  )
}
