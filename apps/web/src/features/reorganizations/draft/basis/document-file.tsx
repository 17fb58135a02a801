import { useState } from 'react'
import type { StoredFile } from '../../../../api/operations'
import { useSaver } from '../../../directives/review/desk/use-saver'
import { UploadField } from '../../../duties/forms/upload-field'
import { useDraft } from '../draft-context'
import { headerFieldIds as ids, headerFieldWords as labels } from '../header-fields'

/** The document itself as a file; it goes up as soon as it is chosen. */
export function DocumentFile() {
  const { saver, reorganization } = useDraft()
  const { fields } = useSaver(saver)
  const [uploaded, setUploaded] = useState<StoredFile | null>(null)
  const known = [uploaded, reorganization.file].find((file) => file?.id === fields.fileId) ?? null
  return (
    <UploadField
      id={ids.fileId}
      label={labels.fileId}
      files={known ? [known] : []}
      onAdd={(file) => {
        setUploaded(file)
        saver.edit({ fileId: file.id })
      }}
      onRemove={() => saver.edit({ fileId: null })}
      onPending={() => {}}
    />
  )
}
