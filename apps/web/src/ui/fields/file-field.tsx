import { IconUpload } from '@tabler/icons-react'
import { type DragEvent, useState } from 'react'
import { formatFileSize } from '../format/format-file-size'
import { checkFiles } from './check-files'
import { fieldAria } from './field-aria'
import { type FieldBase, FieldFrame } from './field-frame'
import styles from './file-field.module.css'
import { FileRow } from './file-row'

export type FileFieldProps = FieldBase & {
  value: readonly File[]
  /** `refusals`: a sentence for each file that was just left out. */
  onChange: (files: File[], refusals: string[]) => void
  /** As in HTML: '.docx,.pdf,image/*'. */
  accept?: string
  /** What may be chosen, in words, when the endings alone would not say it well. */
  kinds?: string
  multiple?: boolean
  maxBytes?: number
}

export function FileField(props: FileFieldProps) {
  const { id, value, onChange, accept, kinds, multiple = false, maxBytes = 25_000_000, error, disabled } = props
  const [refusals, setRefusals] = useState<string[]>([])
  const [over, setOver] = useState(false)

  function add(files: Iterable<File>) {
    const checked = checkFiles([...files], { accept, maxBytes })
    setRefusals(checked.refusals)
    if (checked.accepted.length === 0) return
    onChange(multiple ? [...value, ...checked.accepted] : checked.accepted.slice(0, 1), checked.refusals)
  }

  function onDrop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    if (!disabled) add(event.dataTransfer.files)
  }

  const framed = { ...props, error: error ?? (refusals.length > 0 ? refusals.join(' ') : null) }
  const endings = accept?.replace(/\./g, '').replace(/,/g, ', ').toUpperCase()
  const limit = [kinds ?? endings, `tối đa ${formatFileSize(maxBytes)}`].filter(Boolean).join(', ')
  return (
    <FieldFrame {...framed}>
      <div
        className={styles.drop}
        data-over={over || undefined}
        data-many={multiple || undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <input
          {...fieldAria(framed)}
          className={styles.input}
          type="file"
          accept={accept}
          multiple={multiple}
          onChange={(event) => {
            add(event.currentTarget.files ?? [])
            event.currentTarget.value = ''
          }}
        />
        <label className={styles.prompt} htmlFor={id}>
          <IconUpload size={20} stroke={1.75} aria-hidden="true" />
          <span>
            <span className={styles.choose}>Chọn tệp</span> hoặc kéo thả vào đây
          </span>
          <span className={styles.limit}>{limit}</span>
        </label>
      </div>
      {value.length > 0 ? (
        <ul className={styles.list} aria-label="Tệp đã chọn">
          {value.map((file, index) => (
            <FileRow
              key={`${file.name}-${file.size}-${index}`}
              file={file}
              onRemove={() =>
                onChange(
                  value.filter((_, other) => other !== index),
                  [],
                )
              }
            />
          ))}
        </ul>
      ) : null}
    </FieldFrame>
  )
}
