import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { unwrap } from '../../../api/client'
import { FormDialog } from '../../../api/form-dialog'
import { saveView } from '../../../api/operations'
import { CheckField } from '../../../ui/fields/check-field'
import { TextField } from '../../../ui/fields/text-field'
import type { DutiesSearch } from '../address/duties-search'
import type { ListColumn } from '../list/list-columns'
import { tell } from '../words/tell'
import { savedViewsKey } from './saved-views-query'
import { viewOfSearch } from './view-of-search'

export type SaveViewDialogProps = {
  search: DutiesSearch
  columns: readonly ListColumn[]
  mayShare: boolean
  onClose: () => void
}

/** Keeps the list on screen under a name. */
export function SaveViewDialog({ search, columns, mayShare, onClose }: SaveViewDialogProps) {
  const queryClient = useQueryClient()
  const [name, setName] = useState('')
  const [isShared, setShared] = useState(false)
  const [isTried, setTried] = useState(false)
  const missing = isTried && name.trim() === '' ? [{ fieldId: 'ten-danh-sach', message: 'Đặt tên cho danh sách.' }] : []
  const saving = useMutation({
    mutationFn: () => unwrap(saveView({ body: { name, view: viewOfSearch(search, columns), isShared } })),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: [savedViewsKey] })
      tell({ message: `Đã lưu danh sách “${name.trim()}”.` })
      onClose()
    },
  })
  return (
    <FormDialog
      title="Lưu danh sách này"
      submitLabel="Lưu"
      saving={saving.isPending}
      error={saving.error}
      missing={missing}
      onSubmit={() => {
        setTried(true)
        if (name.trim() !== '') saving.mutate()
      }}
      onClose={onClose}
    >
      <TextField
        id="ten-danh-sach"
        label="Tên danh sách"
        hint="Giữ bộ lọc, thứ tự, cách nhóm và các cột đang chọn."
        value={name}
        onChange={setName}
        maxLength={80}
        error={missing[0]?.message ?? null}
      />
      {mayShare ? (
        <CheckField
          id="danh-sach-dung-chung"
          label="Dùng chung cho mọi người trong tỉnh"
          hint="Mỗi người chỉ thấy những nhiệm vụ mình được xem."
          checked={isShared}
          onChange={setShared}
        />
      ) : null}
    </FormDialog>
  )
}
