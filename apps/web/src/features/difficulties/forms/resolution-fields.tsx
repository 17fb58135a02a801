import { DateField } from '../../../ui/fields/date-field'
import { TextAreaField } from '../../../ui/fields/text-area-field'
import { TextField } from '../../../ui/fields/text-field'
import styles from '../../duties/forms/place-form.module.css'
import { UploadField } from '../../duties/forms/upload-field'
import type { DutyForm } from '../../duties/forms/use-duty-form'
import type { Resolution } from './resolution'

export type ResolutionFieldsProps = { form: DutyForm<Resolution>; textLabel: string; documentOptional: boolean }

/** The words, and the document that carries them. */
export function ResolutionFields({ form, textLabel, documentOptional }: ResolutionFieldsProps) {
  const { values, change, idOf, errorOf } = form
  return (
    <>
      <TextAreaField
        id={idOf('text')}
        label={textLabel}
        error={errorOf('text')}
        value={values.text}
        onChange={(text) => change({ text })}
      />
      <div className={styles.pair}>
        <TextField
          id={idOf('documentNumber')}
          label="Số văn bản"
          optional={documentOptional}
          error={errorOf('documentNumber')}
          value={values.documentNumber}
          onChange={(documentNumber) => change({ documentNumber })}
        />
        <DateField
          id={idOf('documentIssuedOn')}
          label="Ngày ban hành"
          optional={documentOptional}
          error={errorOf('documentIssuedOn')}
          value={values.documentIssuedOn}
          onChange={(documentIssuedOn) => change({ documentIssuedOn })}
        />
      </div>
      <UploadField
        id={idOf('fileId')}
        label="Tệp văn bản"
        error={errorOf('fileId')}
        files={values.file ? [values.file] : []}
        onAdd={(file) => change({ file })}
        onRemove={() => change({ file: null })}
        onPending={form.onPendingFiles}
      />
    </>
  )
}
