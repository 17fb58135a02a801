import { RaiseForm } from '../../difficulties/forms/raise-form'
import { AcceptForm } from '../forms/accept-form'
import type { ActFormProps } from '../forms/act-form-props'
import { ProposeForm } from '../forms/propose-form'
import { ReportForm } from '../forms/report-form'
import { ReturnForm } from '../forms/return-form'
import { DecideRequestForm } from '../moves/decide-request-form'
import { ExtendForm } from '../moves/extend-form'
import { PauseForm, RecallForm, ReopenForm, WithdrawProposalForm } from '../moves/reason-forms'
import { ReassignForm } from '../moves/reassign-form'
import { RefuseForm } from '../moves/refuse-form'
import { RequestExtensionForm } from '../moves/request-extension-form'
import { ResumeForm } from '../moves/resume-form'
import { WithdrawRequestForm } from '../moves/withdraw-request-form'
import type { DutyAct } from './duty-act'

const forms: Record<DutyAct, (props: ActFormProps) => React.ReactNode> = {
  reportProgress: ReportForm,
  proposeCompletion: ProposeForm,
  raiseDifficulty: RaiseForm,
  accept: AcceptForm,
  return: ReturnForm,
  decideRequest: DecideRequestForm,
  requestExtension: RequestExtensionForm,
  refuse: RefuseForm,
  withdrawRequest: WithdrawRequestForm,
  withdrawProposal: WithdrawProposalForm,
  extend: ExtendForm,
  reassign: ReassignForm,
  pause: PauseForm,
  resume: ResumeForm,
  recall: RecallForm,
  reopen: ReopenForm,
}

/** The form of one act, in its place. */
export function ActForm({ act, ...props }: ActFormProps & { act: DutyAct }) {
  const Form = forms[act]
  return <Form {...props} />
}
