import { IconPlus } from '@tabler/icons-react'
import { ifMatch, unwrap } from '../../../api/client'
import { type AssignmentPage, giveParts } from '../../../api/operations'
import { Button } from '../../../ui/actions/button'
import { nextKey } from '../../../ui/fields/next-key'
import { useContributionForm } from '../contributions/use-contribution-form'
import { PlaceForm } from '../forms/place-form'
import { PartFields } from './part-fields'
import { checkParts, emptyPart, type PartRow, toPart } from './part-rows'

export type GivePartsFormProps = {
  assignment: Pick<AssignmentPage, 'id' | 'version' | 'deadline'>
  onClose: () => void
}

type Given = { parts: PartRow[] }

const empty: Given = { parts: [emptyPart('1')] }
const most = 50

/** Giao phần việc: several at once, each to one division, commune or agency. */
export function GivePartsForm({ assignment, onClose }: GivePartsFormProps) {
  const last = assignment.deadline.kind === 'date' ? assignment.deadline.on : null
  const form = useContributionForm<Given>({
    form: 'giao-phan-viec',
    subjectId: assignment.id,
    empty,
    check: ({ parts }) => checkParts(parts, last),
    send: ({ parts }) =>
      unwrap(
        giveParts({
          path: { assignmentId: assignment.id },
          headers: ifMatch(assignment.version),
          body: { parts: parts.map(toPart) },
        }),
      ),
    done: 'Đã giao phần việc.',
    onClose,
  })
  const { values, change } = form
  const changeRow = (key: string, part: Partial<PartRow>) =>
    change(({ parts }) => ({ parts: parts.map((row) => (row.key === key ? { ...row, ...part } : row)) }))
  return (
    <PlaceForm form={form} title="Giao phần việc" submitLabel="Giao" onClose={onClose}>
      {values.parts.map((row, index) => (
        <PartFields
          key={row.key}
          row={row}
          index={index}
          last={last}
          idOf={form.idOf}
          errorOf={form.errorOf}
          onChange={(part) => changeRow(row.key, part)}
          {...(values.parts.length > 1
            ? { onRemove: () => change(({ parts }) => ({ parts: parts.filter(({ key }) => key !== row.key) })) }
            : {})}
        />
      ))}
      {values.parts.length < most ? (
        <div>
          <Button
            size="sm"
            icon={<IconPlus size={16} stroke={2} />}
            onClick={() => change(({ parts }) => ({ parts: [...parts, emptyPart(nextKey(parts))] }))}
          >
            Thêm phần việc
          </Button>
        </div>
      ) : null}
    </PlaceForm>
  )
}
