import { ifMatch, unwrap } from '../../../api/client'
import { withdrawRequest } from '../../../api/operations'
import type { ActFormProps } from '../forms/act-form-props'
import { PlaceForm } from '../forms/place-form'
import { useDutyForm } from '../forms/use-duty-form'

const empty = {}

/** Rút đề nghị that nobody has decided yet: nothing to type, one sentence to read. */
export function WithdrawRequestForm({ assignment, onDone, onConflict, onClose }: ActFormProps) {
  const isRefusal = assignment.state.openRequest === 'refusal'
  const form = useDutyForm({
    form: 'rut-de-nghi',
    subjectId: assignment.id,
    empty,
    check: () => [],
    send: () =>
      unwrap(withdrawRequest({ path: { assignmentId: assignment.id }, headers: ifMatch(assignment.version) })),
    onSent: () => onDone('Đã rút đề nghị.'),
    onConflict,
  })
  return (
    <PlaceForm
      form={form}
      title={isRefusal ? 'Rút báo giao nhầm' : 'Rút đề nghị gia hạn'}
      submitLabel="Rút"
      onClose={onClose}
    >
      <p>
        {isRefusal
          ? 'Cơ quan tiếp tục chủ trì nhiệm vụ này.'
          : 'Thời hạn hiện nay tiếp tục áp dụng; có thể gửi đề nghị khác.'}
      </p>
    </PlaceForm>
  )
}
