import { ifMatch, unwrap } from '../../../api/client'
import { requestExtension } from '../../../api/operations'
import type { ActFormProps } from '../forms/act-form-props'
import { DeadlineForm } from './deadline-form'

/** Đề nghị gia hạn: the deadline in force stays until somebody decides. */
export const RequestExtensionForm = (props: ActFormProps) => (
  <DeadlineForm
    {...props}
    form="xin-gia-han"
    title="Đề nghị gia hạn"
    dayLabel="Thời hạn đề nghị"
    submitLabel="Gửi đề nghị"
    missingReason="Nêu lý do xin gia hạn."
    done="Đã gửi đề nghị gia hạn. Thời hạn hiện nay vẫn áp dụng đến khi có quyết định."
    send={(body) =>
      unwrap(
        requestExtension({
          path: { assignmentId: props.assignment.id },
          headers: ifMatch(props.assignment.version),
          body,
        }),
      )
    }
  />
)
