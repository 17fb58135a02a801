import { Button } from '../../../ui/actions/button'
import { DateField } from '../../../ui/fields/date-field'
import { TextField } from '../../../ui/fields/text-field'
import { todayInVietnam } from '../../../ui/format/today-in-vietnam'
import type { EvidenceRow } from './evidence-row'
import styles from './place-form.module.css'
import { UploadField } from './upload-field'

export type EvidenceFieldsProps = {
  row: EvidenceRow
  index: number
  idOf: (path: string) => string
  errorOf: (path: string) => string | null
  onChange: (part: Partial<EvidenceRow>) => void
  /** Absent for the only row. */
  onRemove?: () => void
  onPending: (change: number) => void
}

/** Số hiệu, ngày, cơ quan ban hành, mô tả, tệp. */
export function EvidenceFields({ row, index, idOf, errorOf, onChange, onRemove, onPending }: EvidenceFieldsProps) {
  const path = (field: string) => `evidence.${index}.${field}`
  const shared = (field: string) => ({ id: idOf(path(field)), error: errorOf(path(field)) })
  return (
    <fieldset className={styles.row}>
      <legend>Minh chứng {index + 1}</legend>
      <div className={styles.pair}>
        <TextField
          {...shared('documentNumber')}
          label="Số hiệu văn bản"
          placeholder="123/BC-STC"
          value={row.documentNumber}
          onChange={(documentNumber) => onChange({ documentNumber })}
        />
        <DateField
          {...shared('issuedOn')}
          label="Ngày ban hành"
          max={todayInVietnam()}
          value={row.issuedOn}
          onChange={(issuedOn) => onChange({ issuedOn })}
        />
      </div>
      <TextField
        {...shared('issuer')}
        label="Cơ quan ban hành"
        value={row.issuer}
        onChange={(issuer) => onChange({ issuer })}
      />
      <TextField
        {...shared('description')}
        label="Mô tả"
        optional
        value={row.description}
        onChange={(description) => onChange({ description })}
      />
      <UploadField
        {...shared('fileId')}
        label="Tệp văn bản"
        hint="Nếu chưa có số hiệu thì cần đính kèm tệp."
        files={row.file ? [row.file] : []}
        onAdd={(file) => onChange({ file })}
        onRemove={() => onChange({ file: null })}
        onPending={onPending}
      />
      {onRemove ? (
        <div>
          <Button size="sm" variant="quiet" onClick={onRemove}>
            Bỏ minh chứng {index + 1}
          </Button>
        </div>
      ) : null}
    </fieldset>
  )
}
