import type { ReactNode } from 'react'
import { AnswerForm } from '../forms/answer-form'
import { DecideForm } from '../forms/decide-form'
import type { DifficultyFormProps } from '../forms/difficulty-form-props'
import { ForwardForm } from '../forms/forward-form'
import type { DifficultyAct } from '../words/difficulty-act'

const forms: Record<DifficultyAct, (props: DifficultyFormProps) => ReactNode> = {
  answer: AnswerForm,
  forward: ForwardForm,
  decide: DecideForm,
}

/** The form of one act on a difficulty. */
export function DifficultyForm({ act, ...props }: DifficultyFormProps & { act: DifficultyAct }) {
  const Form = forms[act]
  return <Form {...props} />
}
