import { useEffect, useRef } from 'react'
import type { StoredFile } from '../../../../api/operations'
import { type SendFile, type Uploads, useUploads } from '../../../duties/forms/use-uploads'
import type { TypedFile } from '../typed-values'

const nothing = () => {}

/** Uploads of one field: what is up joins the files of the form as it then stands. */
export function useFieldFiles<Stored extends Pick<StoredFile, 'id' | 'name' | 'sizeBytes'>>(
  files: readonly TypedFile[],
  onChange: (files: readonly TypedFile[]) => void,
  sendFile: SendFile<Stored & { thumbnailId?: string | null }>,
): Uploads {
  const latest = useRef(files)
  useEffect(() => {
    latest.current = files
  })
  const add = ({ id, name, sizeBytes, thumbnailId = null }: Stored & { thumbnailId?: string | null }) => {
    latest.current = [...latest.current, { id, name, sizeBytes, thumbnailId }]
    onChange(latest.current)
  }
  return useUploads(sendFile, add, nothing)
}
