import { useState } from 'react'
import { ApiProblem } from '../../../api/api-problem'
import { type FieldMessage, fieldErrors } from '../../../api/field-errors'
import { FormDialog } from '../../../api/form-dialog'
import { messageOf } from '../../../api/message-of'
import { CheckField } from '../../../ui/fields/check-field'
import { TextField } from '../../../ui/fields/text-field'
import styles from './channels.module.css'
import { useSaveWebhook, type Webhook, type WebhookDraft } from './channels-query'

const ids = { name: 'kenh-ten', url: 'kenh-dia-chi', topics: 'kenh-loai' }

export type TopicLabel = { topic: Webhook['topics'][number]; label: string }

export type WebhookDialogProps = {
  /** The one to change; null adds one. */
  webhook: Webhook | null
  topics: readonly TopicLabel[]
  /** Hears the secret of a new one. */
  onSaved: (secret: string | null) => void
  onClose: () => void
}

/** Name, address and topics of a gateway that is told of notices. */
export function WebhookDialog({ webhook, topics, onSaved, onClose }: WebhookDialogProps) {
  const [draft, setDraft] = useState<WebhookDraft>({
    name: webhook?.name ?? '',
    url: webhook?.url ?? '',
    topics: webhook?.topics ?? [],
  })
  const [checked, setChecked] = useState(false)
  const save = useSaveWebhook(webhook, onSaved)
  const missing = checked ? findMissing(draft) : []
  const errors = missing.length > 0 ? missing : refusedFields(save.error)
  const set = (change: Partial<WebhookDraft>) => setDraft({ ...draft, ...change })

  function submit() {
    setChecked(true)
    const { name, url, topics: chosen } = draft
    if (findMissing(draft).length === 0) save.mutate({ name: name.trim(), url: url.trim(), topics: chosen })
  }

  return (
    <FormDialog
      title={webhook ? 'Sửa kênh của tỉnh' : 'Thêm kênh của tỉnh'}
      submitLabel="Lưu"
      saving={save.isPending}
      error={save.error}
      missing={errors}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        id={ids.name}
        label="Tên kênh"
        hint="Ví dụ: Cổng tin nhắn SMS, Zalo của tỉnh."
        maxLength={100}
        value={draft.name}
        onChange={(name) => set({ name })}
        error={messageOf(errors, ids.name)}
      />
      <TextField
        id={ids.url}
        label="Địa chỉ nhận"
        hint="Bắt đầu bằng https://. Đôn Đốc gửi nội dung có chữ ký tới địa chỉ này."
        maxLength={500}
        value={draft.url}
        onChange={(url) => set({ url })}
        error={messageOf(errors, ids.url)}
      />
      <fieldset className={styles.topics}>
        <legend className={styles.legend}>Loại thông báo</legend>
        {messageOf(errors, ids.topics) ? (
          <p className={styles.error} id={`${ids.topics}-error`}>
            {messageOf(errors, ids.topics)}
          </p>
        ) : null}
        {topics.map(({ topic, label }, index) => (
          <CheckField
            key={topic}
            id={index === 0 ? ids.topics : `${ids.topics}-${topic}`}
            label={label}
            checked={draft.topics.includes(topic)}
            onChange={(on) =>
              set({ topics: on ? [...draft.topics, topic] : draft.topics.filter((one) => one !== topic) })
            }
          />
        ))}
      </fieldset>
    </FormDialog>
  )
}

const findMissing = ({ name, url, topics }: WebhookDraft): FieldMessage[] => [
  ...(name.trim() === '' ? [{ fieldId: ids.name, message: 'Nhập tên kênh.' }] : []),
  ...(url.trim() === '' ? [{ fieldId: ids.url, message: 'Nhập địa chỉ nhận.' }] : []),
  ...(topics.length === 0 ? [{ fieldId: ids.topics, message: 'Chọn ít nhất một loại thông báo.' }] : []),
]

function refusedFields(error: unknown): FieldMessage[] {
  if (error instanceof ApiProblem && error.code.startsWith('webhook_url_'))
    return [{ fieldId: ids.url, message: error.title }]
  return fieldErrors(error, ids)
}
