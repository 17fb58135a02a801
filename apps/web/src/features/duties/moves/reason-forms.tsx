import { ifMatch, unwrap } from '../../../api/client'
import { pauseAssignment, recallAssignment, reopenAssignment, withdrawProposal } from '../../../api/operations'
import type { ActFormProps } from '../forms/act-form-props'
import { ReasonForm } from './reason-form'

const request = ({ assignment }: ActFormProps, reason: string) => ({
  path: { assignmentId: assignment.id },
  headers: ifMatch(assignment.version),
  body: { reason },
})

/** Tạm dừng: the clock stands still until the office lets work go on. */
export const PauseForm = (props: ActFormProps) => (
  <ReasonForm
    {...props}
    form="tam-dung"
    title="Tạm dừng nhiệm vụ"
    hint="Trong thời gian tạm dừng, nhiệm vụ không bị nhắc và không tính thêm ngày quá hạn."
    submitLabel="Tạm dừng"
    missing="Nêu lý do tạm dừng."
    done="Đã tạm dừng nhiệm vụ."
    send={(reason) => unwrap(pauseAssignment(request(props, reason)))}
  />
)

/** Thu hồi: it should not have been given. */
export const RecallForm = (props: ActFormProps) => (
  <ReasonForm
    {...props}
    form="thu-hoi"
    title="Thu hồi lượt giao"
    hint="Nhiệm vụ không còn được tính ở đâu, nhưng mọi diễn biến vẫn xem được; có thể mở lại."
    submitLabel="Thu hồi"
    missing="Nêu lý do thu hồi."
    done="Đã thu hồi nhiệm vụ."
    send={(reason) => unwrap(recallAssignment(request(props, reason)))}
  />
)

/** Mở lại what was accepted or recalled. */
export const ReopenForm = (props: ActFormProps) => (
  <ReasonForm
    {...props}
    form="mo-lai"
    title="Mở lại nhiệm vụ"
    hint="Cơ quan chủ trì làm tiếp với thời hạn đang có."
    submitLabel="Mở lại"
    missing="Nêu lý do mở lại."
    done="Đã mở lại nhiệm vụ."
    send={(reason) => unwrap(reopenAssignment(request(props, reason)))}
  />
)

/** Rút đề nghị xác nhận, before it was judged. */
export const WithdrawProposalForm = (props: ActFormProps) => (
  <ReasonForm
    {...props}
    form="rut-bao-cao"
    title="Rút đề nghị xác nhận hoàn thành"
    hint="Nhiệm vụ trở lại đang thực hiện; thời hạn vẫn được tính. Việc này không tính là bị trả lại."
    submitLabel="Rút đề nghị"
    missing="Nêu lý do rút đề nghị."
    done="Đã rút đề nghị xác nhận."
    send={(reason) => unwrap(withdrawProposal(request(props, reason)))}
  />
)
