import { IconX } from '@tabler/icons-react'
import { useCallback, useEffect } from 'react'
import { unwrap } from '../../../../api/client'
import { uploadRegisterPhoto } from '../../../../api/operations'
import { IconButton } from '../../../../ui/actions/icon-button'
import { FileField } from '../../../../ui/fields/file-field'
import type { SendFile } from '../../../duties/forms/use-uploads'
import { fileHref } from '../../../duties/record/evidence-words'
import { filesOf, type TypedFile } from '../typed-values'
import { frameOf, type InputProps } from './input-props'
import styles from './inputs.module.css'
import { PhotoUpload } from './photo-upload'
import { useFieldFiles } from './use-field-files'

const usualMost = 20
const mostBytes = 30_000_000

/** Photos from the telephone's camera or its album, each seen at once, with its progress and a way to try again. */
export function PhotosInput(props: InputProps<'photo'>) {
  const { field, register, typed, onChange, onWaiting } = props
  const photos = filesOf(typed)
  const sendPhoto = useCallback<SendFile<TypedFile>>(
    (file, how) => unwrap(uploadRegisterPhoto({ path: { register }, body: { file }, ...how })),
    [register],
  )
  const { uploads, start, retry, drop } = useFieldFiles(photos, onChange, sendPhoto)
  useEffect(() => onWaiting(uploads.map(({ file }) => file)), [uploads, onWaiting])
  const room = (field.most ?? usualMost) - photos.length - uploads.length
  return (
    <div className={styles.field}>
      <FileField
        {...frameOf(props)}
        accept="image/*"
        kinds="Ảnh chụp hoặc trong máy: JPG, PNG, WebP, TIFF"
        maxBytes={mostBytes}
        multiple
        disabled={room <= 0}
        value={[]}
        onChange={(added) => start(added.slice(0, room))}
      />
      {photos.length + uploads.length > 0 ? (
        <ul className={styles.photos} aria-label={`${field.name}: ảnh đã chọn`}>
          {photos.map(({ id, name, thumbnailId }) => (
            <li className={styles.photo} key={id}>
              <img className={styles.picture} src={fileHref(thumbnailId ?? id)} alt={name} loading="lazy" />
              <span className={styles.photoName}>{name}</span>
              <IconButton
                label={`Bỏ ảnh ${name}`}
                icon={<IconX size={16} />}
                onClick={() => onChange(photos.filter((photo) => photo.id !== id))}
              />
            </li>
          ))}
          {uploads.map((upload) => (
            <PhotoUpload
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
