import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { ifMatch, unwrap } from '../../../api/client'
import type { FieldMessage } from '../../../api/field-errors'
import { FormDialog } from '../../../api/form-dialog'
import { type DutyTemplate, giveByTemplate } from '../../../api/operations'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { Notice } from '../../../ui/feedback/notice'
import { SelectField } from '../../../ui/fields/select-field'
import { TextField } from '../../../ui/fields/text-field'
import { todayInVietnam } from '../../../ui/format/today-in-vietnam'
import { AppLink } from '../../../ui/link/app-link'
import { leaderName, leadersQuery } from '../../directives/terms/leaders-query'
import { refreshAfterMove } from '../../duties/record/refresh-after-move'
import { tell } from '../../duties/words/tell'
import { templatePreviewQuery } from '../template-queries'
import { GivenItems } from './given-items'
import { Successors } from './successors'

export type GiveDialogProps = { template: DutyTemplate; onClose: () => void }

const titleOf = (name: string, year: number) => `Giao theo mẫu năm ${year}: ${name}`

/** Giao theo mẫu: the year, which duties, who in place of closed agencies. */
export function GiveDialog({ template, onClose }: GiveDialogProps) {
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const thisYear = Number(todayInVietnam().slice(0, 4))
  const [year, setYear] = useState(thisYear + 1)
  const [title, setTitle] = useState<string | null>(null)
  const [leaderPersonId, setLeaderPersonId] = useState('')
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  const [chosen, setChosen] = useState<ReadonlyMap<string, string[]>>(new Map())
  const [missing, setMissing] = useState<readonly FieldMessage[]>([])
  const leaders = useQuery(leadersQuery).data ?? []
  const { data: preview } = useQuery(templatePreviewQuery(template.id, year))
  const isGivenAway = (index: number) => !left.has(index) && !preview?.items[index]?.isPast
  const itemIndexes = preview?.items.map((_item, index) => index).filter(isGivenAway) ?? []
  const open = preview?.closed.filter(
    ({ id, successors }) => (chosen.get(id) ?? successors.map((one) => one.id)).length === 0,
  )

  const give = useMutation({
    mutationFn: () =>
      unwrap(
        giveByTemplate({
          path: { templateId: template.id, year },
          headers: ifMatch(template.version),
          body: {
            itemIndexes,
            title: (title ?? titleOf(template.name, year)).trim(),
            leaderPersonId: leaderPersonId || null,
            replacements: (preview?.closed ?? []).map(({ id, successors }) => ({
              organizationId: id,
              byOrganizationIds: chosen.get(id) ?? successors.map((one) => one.id),
            })),
          },
        }),
      ),
    onSuccess: async ({ directiveId, dutyCount }) => {
      tell({ message: `Đã giao ${dutyCount} nhiệm vụ.` })
      await refreshAfterMove(queryClient)
      await navigate({ to: '/van-ban/$directiveId', params: { directiveId } })
    },
  })

  function submit() {
    const lacks: FieldMessage[] = []
    if (itemIndexes.length === 0)
      lacks.push({ fieldId: 'giao-theo-mau-nam', message: 'Không còn nhiệm vụ nào để giao trong năm này.' })
    for (const { id, name } of open ?? []) lacks.push({ fieldId: `thay-${id}`, message: `Chọn cơ quan thay ${name}.` })
    setMissing(lacks)
    if (lacks.length === 0) give.mutate()
  }

  return (
    <FormDialog
      title="Giao theo mẫu"
      submitLabel={`Giao ${itemIndexes.length} nhiệm vụ`}
      saving={give.isPending}
      error={give.error}
      missing={missing}
      onSubmit={submit}
      onClose={onClose}
    >
      <SelectField
        id="giao-theo-mau-nam"
        label="Năm"
        value={String(year)}
        onChange={(value) => [setYear(Number(value)), setLeft(new Set())]}
        options={[thisYear, thisYear + 1, thisYear + 2].map((each) => ({ value: String(each), label: String(each) }))}
      />
      {preview?.directiveId ? (
        <Notice tone="warn">
          Mẫu này đã giao cho năm {year}. <AppLink href={`/van-ban/${preview.directiveId}`}>Mở đợt giao đó</AppLink>
        </Notice>
      ) : null}
      <TextField
        id="giao-theo-mau-noi-dung"
        label="Nội dung chung"
        value={title ?? titleOf(template.name, year)}
        onChange={setTitle}
      />
      <SelectField
        id="giao-theo-mau-lanh-dao"
        label="Lãnh đạo phụ trách"
        optional
        placeholder="Chưa phân công"
        value={leaderPersonId}
        onChange={setLeaderPersonId}
        options={leaders.map((leader) => ({ value: leader.id, label: leaderName(leader) }))}
      />
      {preview ? (
        <>
          <Successors
            closed={preview.closed}
            chosen={chosen}
            onChoose={(id, ids) => setChosen(new Map(chosen).set(id, ids))}
          />
          <GivenItems
            preview={preview}
            isGiven={isGivenAway}
            onToggle={(index) => {
              const next = new Set(left)
              if (!next.delete(index)) next.add(index)
              setLeft(next)
            }}
          />
        </>
      ) : (
        <LoadingState label="Đang xem trước" />
      )}
    </FormDialog>
  )
}
