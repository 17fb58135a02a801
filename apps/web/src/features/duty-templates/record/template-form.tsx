import { IconPlus } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ifMatch, unwrap } from '../../../api/client'
import { type DutyTemplate, editTemplate, makeTemplate } from '../../../api/operations'
import { Button } from '../../../ui/actions/button'
import { FormStack } from '../../../ui/fields/form-stack'
import { nextKey } from '../../../ui/fields/next-key'
import { TextField } from '../../../ui/fields/text-field'
import { FormProblem } from '../../duties/forms/form-problem'
import { useDutyForm } from '../../duties/forms/use-duty-form'
import { tell } from '../../duties/words/tell'
import { templateKeys, templateQuery } from '../template-queries'
import { ItemFields } from './item-fields'
import { checkTemplate, emptyItem, type ItemRow, type TemplateDraft, toItem, toRow } from './item-rows'

export type TemplateFormProps = {
  /** Left out: a new one. */
  template?: DutyTemplate
  onSaved: (template: DutyTemplate) => void
  onClose: () => void
}

/** Name and duties; what was typed stays on this machine until it is saved. */
export function TemplateForm({ template, onSaved, onClose }: TemplateFormProps) {
  const queryClient = useQueryClient()
  const [empty] = useState<TemplateDraft>(() => ({
    name: template?.name ?? '',
    items: template?.items.map(toRow) ?? [emptyItem('1')],
  }))
  const form = useDutyForm<TemplateDraft>({
    form: 'mau-nhiem-vu',
    subjectId: template ? `${template.id} ${template.version}` : 'moi',
    empty,
    check: checkTemplate,
    send: async ({ name, items }) => {
      const body = { name: name.trim(), items: items.map(toItem) }
      const saved = template
        ? await unwrap(editTemplate({ path: { templateId: template.id }, headers: ifMatch(template.version), body }))
        : await unwrap(makeTemplate({ body }))
      queryClient.setQueryData(templateQuery(saved.id).queryKey, saved)
      await queryClient.invalidateQueries({ queryKey: [...templateKeys.all, 'list'] })
      tell({ message: 'Đã lưu mẫu nhiệm vụ.' })
      onSaved(saved)
    },
    onSent: () => {},
    onConflict: ({ title }) => {
      tell({ tone: 'error', title: 'Chưa lưu được', message: title })
      void queryClient.invalidateQueries({ queryKey: templateKeys.all })
    },
  })
  const { values, change } = form
  const changeRow = (key: string, part: Partial<ItemRow>) =>
    change(({ items }) => ({ items: items.map((row) => (row.key === key ? { ...row, ...part } : row)) }))
  return (
    <FormStack
      label="Mẫu nhiệm vụ"
      onSubmit={form.submit}
      actions={
        <>
          <Button type="submit" variant="primary" loading={form.sending}>
            Lưu mẫu
          </Button>
          <Button variant="quiet" onClick={() => [form.discard(), onClose()]}>
            Thôi
          </Button>
        </>
      }
    >
      <FormProblem form={form} />
      <TextField
        id={form.idOf('name')}
        label="Tên mẫu"
        error={form.errorOf('name')}
        value={values.name}
        maxLength={300}
        onChange={(name) => change({ name })}
      />
      {values.items.map((row, index) => (
        <ItemFields
          key={row.key}
          row={row}
          index={index}
          idOf={form.idOf}
          errorOf={form.errorOf}
          onChange={(part) => changeRow(row.key, part)}
          {...(values.items.length > 1
            ? { onRemove: () => change(({ items }) => ({ items: items.filter(({ key }) => key !== row.key) })) }
            : {})}
        />
      ))}
      <div>
        <Button
          size="sm"
          icon={<IconPlus size={16} stroke={2} />}
          onClick={() => change(({ items }) => ({ items: [...items, emptyItem(nextKey(items))] }))}
        >
          Thêm nhiệm vụ
        </Button>
      </div>
    </FormStack>
  )
}
