import type { Register } from '../../../../../../pack-kit/registers/register'
import type { RegisterFile, RegisterRecordPage } from '../../../api/operations'
import { AttachmentList } from '../../../ui/data/attachment-list'
import { Section } from '../../../ui/layout/section'
import { fileHref } from '../../duties/record/evidence-words'
import styles from './record.module.css'

export type RecordFilesProps = { register: Register; record: RegisterRecordPage }

/** Photos as small copies that open the photo, and files, under the names of their fields. */
export function RecordFiles({ register, record: { values, files } }: RecordFilesProps) {
  const groups = register.fields.flatMap(({ code, kind, name }) => {
    const ids = values[code]
    if ((kind !== 'photo' && kind !== 'file') || !Array.isArray(ids)) return []
    const own = ids.flatMap((id) => files.find((file) => file.id === id) ?? [])
    return own.length > 0 ? [{ code, kind, name, own }] : []
  })
  return groups.map(({ code, kind, name, own }) => (
    <Section key={code} title={name}>
      {kind === 'photo' ? (
        <Photos photos={own} />
      ) : (
        <AttachmentList
          items={own.map((file) => ({
            id: file.id,
            name: file.name,
            href: fileHref(file.id),
            sizeInBytes: file.sizeBytes,
          }))}
        />
      )}
    </Section>
  ))
}

function Photos({ photos }: { photos: readonly RegisterFile[] }) {
  return (
    <ul className={styles.photos}>
      {photos.map(({ id, name, thumbnailId, width, height }) => (
        <li key={id}>
          <a href={fileHref(id)} download={name}>
            <img
              className={styles.photo}
              src={fileHref(thumbnailId ?? id)}
              alt={name}
              loading="lazy"
              {...(width && height ? { style: { aspectRatio: `${width} / ${height}` } } : {})}
            />
          </a>
        </li>
      ))}
    </ul>
  )
}
