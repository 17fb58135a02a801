import type { TemplatePreview } from '../../../api/operations'
import { AgencyField } from '../../organizations/agency-field/agency-field'

export type SuccessorsProps = {
  closed: TemplatePreview['closed']
  chosen: ReadonlyMap<string, string[]>
  onChoose: (organizationId: string, ids: string[]) => void
}

/** Agencies of the template that have ended: who takes their duties; those who took over are proposed. */
export const Successors = ({ closed, chosen, onChoose }: SuccessorsProps) =>
  closed.map(({ id, name, successors }) => (
    <AgencyField
      key={id}
      id={`thay-${id}`}
      label={`Thay ${name} (đã ngừng hoạt động)`}
      hint={successors.length > 1 ? 'Nhiều cơ quan kế thừa: bỏ những cơ quan không nhận việc này.' : undefined}
      multiple
      known={successors.map((one) => ({ id: one.id, name: one.name }))}
      value={chosen.get(id) ?? successors.map((one) => one.id)}
      onChange={(ids) => onChoose(id, ids)}
    />
  ))
