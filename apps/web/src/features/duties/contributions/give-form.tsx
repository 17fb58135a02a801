import { ifMatch, unwrap } from '../../../api/client'
import { type Contribution, giveContribution, type StoredFile } from '../../../api/operations'
import { TextAreaField } from '../../../ui/fields/text-area-field'
import { PlaceForm } from '../forms/place-form'
import { UploadField } from '../forms/upload-field'
import { useContributionForm } from './use-contribution-form'

type Given = { text: string; files: StoredFile[] }

const empty: Given = { text: '', files: [] }

export type GiveFormProps = { contribution: Contribution; onClose: () => void }

/** Gửi nội dung phối hợp, with files if any. */
export function GiveForm({ contribution, onClose }: GiveFormProps) {
  const form = useContributionForm<Given>({
    form: 'gui-phoi-hop',
    subjectId: contribution.id,
    empty,
    check: ({ text }) => (text.trim() ? [] : [{ path: 'text', message: 'Nhập nội dung phối hợp.' }]),
    send: ({ text, files }) =>
      unwrap(
        giveContribution({
          path: { contributionId: contribution.id },
          headers: ifMatch(contribution.version),
          body: { text, fileIds: files.map(({ id }) => id) },
        }),
      ),
    done: 'Đã gửi nội dung phối hợp.',
    onClose,
  })
  const { values, change, idOf, errorOf } = form
  return (
    <PlaceForm form={form} title="Gửi nội dung phối hợp" submitLabel="Gửi" onClose={onClose}>
      <TextAreaField
        id={idOf('text')}
        label="Nội dung"
        error={errorOf('text')}
        value={values.text}
        onChange={(text) => change({ text })}
      />
      <UploadField
        id={idOf('fileIds')}
        label="Tệp đính kèm"
        multiple
        error={errorOf('fileIds')}
        files={values.files}
        onAdd={(file) => change((old) => ({ files: [...old.files, file] }))}
        onRemove={(id) => change((old) => ({ files: old.files.filter((file) => file.id !== id) }))}
        onPending={form.onPendingFiles}
      />
    </PlaceForm>
  )
}
