import { ifMatch, unwrap } from '../../../api/client'
import { proposeCompletion } from '../../../api/operations'
import { Button } from '../../../ui/actions/button'
import { nextKey } from '../../../ui/fields/next-key'
import { TextAreaField } from '../../../ui/fields/text-area-field'
import { todayInVietnam } from '../../../ui/format/today-in-vietnam'
import { OpenPartsNotice, useOpenParts } from '../parts/open-parts-notice'
import type { ActFormProps } from './act-form-props'
import { EvidenceFields } from './evidence-fields'
import { checkRow, type EvidenceRow, emptyRow, toGivenEvidence } from './evidence-row'
import type { FormIssue } from './form-issue'
import { PlaceForm } from './place-form'
import styles from './place-form.module.css'
import { useDutyForm } from './use-duty-form'

type Proposal = { summary: string; evidence: EvidenceRow[]; withOpenParts: boolean }

const empty: Proposal = { summary: '', evidence: [emptyRow('1')], withOpenParts: false }
const most = 20

const check = ({ summary, evidence, withOpenParts }: Proposal, openParts: number): FormIssue[] => [
  ...(openParts === 0 || withOpenParts
    ? []
    : [{ path: 'withOpenParts', message: 'Xác nhận vẫn đề nghị khi còn phần việc chưa xong.' }]),
  ...(summary.trim() ? [] : [{ path: 'summary', message: 'Nhập kết quả thực hiện.' }]),
  ...evidence.flatMap((row, index) => checkRow(row, index, todayInVietnam())),
]

/** Đề nghị xác nhận hoàn thành, with at least one piece of evidence. */
export function ProposeForm({ assignment, onDone, onConflict, onClose }: ActFormProps) {
  const parts = useOpenParts(assignment.id)
  const form = useDutyForm<Proposal>({
    form: 'de-nghi',
    subjectId: assignment.id,
    empty,
    check: (values) => check(values, parts.openCount),
    send: ({ summary, evidence }) =>
      unwrap(
        proposeCompletion({
          path: { assignmentId: assignment.id },
          headers: ifMatch(assignment.version),
          body: { summary, evidence: evidence.map(toGivenEvidence) },
        }),
      ),
    onSent: () =>
      onDone(
        assignment.shape === 'part'
          ? 'Đã gửi đề nghị xác nhận hoàn thành đến cơ quan giao phần việc.'
          : 'Đã gửi đề nghị xác nhận hoàn thành đến văn phòng.',
      ),
    onConflict,
  })
  const { values, change, idOf, errorOf } = form
  const changeRow = (key: string, part: Partial<EvidenceRow>) =>
    change((old) => ({ evidence: old.evidence.map((row) => (row.key === key ? { ...row, ...part } : row)) }))
  return (
    <PlaceForm form={form} title="Đề nghị xác nhận hoàn thành" submitLabel="Gửi đề nghị" onClose={onClose}>
      {parts.openCount > 0 ? (
        <OpenPartsNotice
          id={idOf('withOpenParts')}
          sentence={parts.sentence}
          error={errorOf('withOpenParts')}
          checked={values.withOpenParts}
          onChange={(withOpenParts) => change({ withOpenParts })}
        />
      ) : null}
      <TextAreaField
        id={idOf('summary')}
        label="Kết quả thực hiện"
        hint={assignment.product ? `Sản phẩm văn bản yêu cầu: ${assignment.product}` : undefined}
        error={errorOf('summary')}
        value={values.summary}
        onChange={(summary) => change({ summary })}
      />
      <div className={styles.rows}>
        {values.evidence.map((row, index) => (
          <EvidenceFields
            key={row.key}
            row={row}
            index={index}
            idOf={idOf}
            errorOf={errorOf}
            onChange={(part) => changeRow(row.key, part)}
            onPending={form.onPendingFiles}
            {...(values.evidence.length > 1
              ? { onRemove: () => change((old) => ({ evidence: old.evidence.filter(({ key }) => key !== row.key) })) }
              : {})}
          />
        ))}
        {values.evidence.length < most ? (
          <div>
            <Button
              size="sm"
              onClick={() => change(({ evidence }) => ({ evidence: [...evidence, emptyRow(nextKey(evidence))] }))}
            >
              Thêm minh chứng
            </Button>
          </div>
        ) : null}
      </div>
    </PlaceForm>
  )
}
