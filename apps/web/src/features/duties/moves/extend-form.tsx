import { ifMatch, unwrap } from '../../../api/client'
import { extendDeadline } from '../../../api/operations'
import type { ActFormProps } from '../forms/act-form-props'
import { DeadlineForm } from './deadline-form'

/** Gia hạn without being asked; it counts like any other. */
export const ExtendForm = (props: ActFormProps) => (
  <DeadlineForm
    {...props}
    form="gia-han"
    title="Gia hạn"
    dayLabel="Thời hạn mới"
    submitLabel="Gia hạn"
    missingReason="Nêu lý do gia hạn."
    done="Đã gia hạn."
    send={(body) =>
      unwrap(
        extendDeadline({
          path: { assignmentId: props.assignment.id },
          headers: ifMatch(props.assignment.version),
          body,
        }),
      )
    }
  />
)
