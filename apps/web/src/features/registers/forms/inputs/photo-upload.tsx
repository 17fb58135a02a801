import { IconX } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { Button } from '../../../../ui/actions/button'
import { IconButton } from '../../../../ui/actions/icon-button'
import type { UploadRowProps } from '../../../duties/forms/upload-row'
import styles from './inputs.module.css'

/** A photo on its way up, seen before it is there. */
export function PhotoUpload({ upload: { file, share, failure }, onRetry, onDrop }: UploadRowProps) {
  const picture = useRef<HTMLImageElement>(null)
  useEffect(() => {
    const address = URL.createObjectURL(file)
    if (picture.current) picture.current.src = address
    return () => URL.revokeObjectURL(address)
  }, [file])
  return (
    <li className={styles.photo}>
      <img ref={picture} className={styles.picture} alt={file.name} />
      <span className={styles.photoName}>{file.name}</span>
      {failure ? (
        <>
          <span className={styles.failure} role="alert">
            {failure}
          </span>
          <Button size="sm" onClick={onRetry}>
            Tải lại
          </Button>
        </>
      ) : (
        <progress className={styles.progress} max={1} value={share} aria-label={`Đang tải lên ${file.name}`} />
      )}
      <IconButton label={`Bỏ ảnh ${file.name}`} icon={<IconX size={16} />} onClick={onDrop} />
    </li>
  )
}
