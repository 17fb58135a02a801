import { IconFileText, IconX } from '@tabler/icons-react'
import { useEffect } from 'react'
import { IconButton } from '../../../../ui/actions/icon-button'
import { FileField } from '../../../../ui/fields/file-field'
import { formatFileSize } from '../../../../ui/format/format-file-size'
import uploadStyles from '../../../duties/forms/upload-field.module.css'
import { UploadRow } from '../../../duties/forms/upload-row'
import { sendAttachment } from '../../../duties/forms/use-uploads'
import { filesOf } from '../typed-values'
import { frameOf, type InputProps } from './input-props'
import styles from './inputs.module.css'
import { useFieldFiles } from './use-field-files'

const usualMost = 20

/** Files go up as soon as they are chosen; without connection they wait with the form. */
export function FilesInput(props: InputProps<'file'>) {
  const { field, typed, onChange, onWaiting } = props
  const files = filesOf(typed)
  const { uploads, start, retry, drop } = useFieldFiles(files, onChange, sendAttachment)
  useEffect(() => onWaiting(uploads.map(({ file }) => file)), [uploads, onWaiting])
  const room = (field.most ?? usualMost) - files.length - uploads.length
  return (
    <div className={styles.field}>
      <FileField
        {...frameOf(props)}
        multiple
        disabled={room <= 0}
        value={[]}
        onChange={(added) => start(added.slice(0, room))}
      />
      {files.length + uploads.length > 0 ? (
        <ul className={uploadStyles.list} aria-label={`${field.name}: tệp đã chọn`}>
          {files.map(({ id, name, sizeBytes }) => (
            <li className={uploadStyles.row} key={id}>
              <IconFileText size={18} stroke={1.75} aria-hidden="true" />
              <span className={uploadStyles.name}>{name}</span>
              <span className={uploadStyles.size}>{formatFileSize(sizeBytes)}</span>
              <IconButton
                label={`Bỏ tệp ${name}`}
                icon={<IconX size={16} />}
                onClick={() => onChange(files.filter((file) => file.id !== id))}
              />
            </li>
          ))}
          {uploads.map((upload) => (
            <UploadRow
              key={upload.key}
              upload={upload}
              onRetry={() => retry(upload.key)}
              onDrop={() => drop(upload.key)}
            />
          ))}
        </ul>
      ) : null}
    </div>
  )
}
