import { useState } from 'react'
import { Button } from '../../../ui/actions/button'
import { FileField } from '../../../ui/fields/file-field'
import { FormStack } from '../../../ui/fields/form-stack'
import { TextAreaField } from '../../../ui/fields/text-area-field'
import { Tabs } from '../../../ui/layout/tabs'
import { useOpenHref } from '../../../ui/link/use-open-href'
import styles from './receive.module.css'
import { ReceiveProblem } from './receive-problem'
import { mostBytes, whyTooLong } from './text-limit'
import { useKeptText } from './use-kept-text'
import { type Given, useReceive } from './use-receive'

type Way = 'file' | 'text'

/** A file or pasted text; whatever goes wrong, what was given stays here. */
export function ReceiveForm() {
  const openHref = useOpenHref()
  const receive = useReceive()
  const [text, setText] = useKeptText()
  const [way, setWay] = useState<Way>(text ? 'text' : 'file')
  const [files, setFiles] = useState<File[]>([])
  const [refusal, setRefusal] = useState<string | null>(null)
  const [file] = files

  function clear() {
    setRefusal(null)
    receive.reset()
  }

  function send(continueAnyway: boolean) {
    clear()
    const given: Given | null = way === 'text' ? (text.trim() ? { text } : null) : file ? { file } : null
    if (!given) return setRefusal(way === 'text' ? 'Dán toàn văn văn bản vào ô này.' : whyNoFile())
    const tooLong = 'text' in given ? whyTooLong(given.text) : null
    if (tooLong) return setRefusal(tooLong)
    receive.mutate(
      { given, continueAnyway },
      {
        onSuccess: ({ id }) => {
          if (way === 'text') setText('')
          openHref(`/van-ban/${id}/ra-soat`)
        },
      },
    )
  }

  return (
    <FormStack
      label="Tiếp nhận văn bản"
      onSubmit={() => send(false)}
      actions={
        <>
          <Button type="submit" variant="primary" loading={receive.isPending}>
            Đọc văn bản
          </Button>
          {receive.isPending ? (
            <output className={styles.progress}>
              {way === 'file' ? 'Đang gửi tệp, đọc văn bản và tìm nhiệm vụ…' : 'Đang đọc văn bản và tìm nhiệm vụ…'}
            </output>
          ) : null}
        </>
      }
    >
      <Tabs
        label="Cách đưa văn bản vào"
        value={way}
        onChange={(id) => {
          setWay(id as Way)
          clear()
        }}
        items={[
          {
            id: 'file',
            label: 'Chọn tệp',
            panel: (
              <FileField
                id="directive-file"
                label="Tệp văn bản"
                hint="Tệp chữ .txt hoặc .md, mọi bảng mã chữ Việt. Với PDF, DOCX hoặc ảnh: mở tệp, chép toàn văn rồi dán ở mục bên cạnh."
                accept=".txt,.md"
                maxBytes={mostBytes}
                value={files}
                onChange={(chosen) => {
                  setFiles(chosen)
                  clear()
                }}
                error={way === 'file' ? refusal : null}
                disabled={receive.isPending}
              />
            ),
          },
          {
            id: 'text',
            label: 'Dán toàn văn',
            panel: (
              <TextAreaField
                id="directive-text"
                label="Toàn văn văn bản"
                hint="Dán cả quốc hiệu, số ký hiệu, nơi nhận và chữ ký để máy đọc được đủ."
                rows={14}
                value={text}
                onChange={(given) => {
                  setText(given)
                  clear()
                }}
                error={way === 'text' ? refusal : null}
                disabled={receive.isPending}
              />
            ),
          },
        ]}
      />
      {receive.isError ? (
        <ReceiveProblem error={receive.error} onContinue={() => send(true)} onRetry={() => send(false)} />
      ) : null}
    </FormStack>
  )
}

/** A file that was refused has left its own reason at the field. */
const whyNoFile = (): string | null =>
  document.getElementById('directive-file-error') ? null : 'Chọn một tệp văn bản.'
