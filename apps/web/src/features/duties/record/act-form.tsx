import { RaiseForm } from '../../difficulties/forms/raise-form'
import { AcceptForm } from '../forms/accept-form'
import type { ActFormProps } from '../forms/act-form-props'
import { ProposeForm } from '../forms/propose-form'
import { ReportForm } from '../forms/report-form'
import { ReturnForm } from '../forms/return-form'
import type { DutyAct } from './duty-act'

const forms: Record<DutyAct, (props: ActFormProps) => React.ReactNode> = {
  reportProgress: ReportForm,
  proposeCompletion: ProposeForm,
  raiseDifficulty: RaiseForm,
  accept: AcceptForm,
  return: ReturnForm,
}

/** The form of one act, in its place. */
export function ActForm({ act, ...props }: ActFormProps & { act: DutyAct }) {
  const Form = forms[act]
  return <Form {...props} />
}
