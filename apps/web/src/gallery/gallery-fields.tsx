import { useState } from 'react'
import { Button } from '../ui/actions/button'
import { ErrorSummary } from '../ui/feedback/error-summary'
import { AgencyPicker } from '../ui/fields/agency-picker'
import { CheckField } from '../ui/fields/check-field'
import { ChoiceField } from '../ui/fields/choice-field'
import { DateField } from '../ui/fields/date-field'
import { FileField } from '../ui/fields/file-field'
import { FormStack } from '../ui/fields/form-stack'
import { SelectField } from '../ui/fields/select-field'
import { TextAreaField } from '../ui/fields/text-area-field'
import { TextField } from '../ui/fields/text-field'
import { Section } from '../ui/layout/section'
import { sampleAgencies } from './sample-agencies'

const start = { title: '', note: '', amount: '1.200', kind: '', due: '2026-12-15' as string | null }

export function GalleryFields() {
  const [form, setForm] = useState(start)
  const [lead, setLead] = useState<string | null>('so-tai-chinh')
  const [partners, setPartners] = useState(['so-noi-vu', 'so-y-te'])
  const [answer, setAnswer] = useState<string | null>('yes')
  const [files, setFiles] = useState<File[]>([])
  const [checked, setChecked] = useState(true)
  const [tried, setTried] = useState(false)
  const titleError = tried && !form.title ? 'Hãy ghi tên nhiệm vụ' : null
  const set = (change: Partial<typeof start>) => setForm((old) => ({ ...old, ...change }))
  return (
    <Section title="Biểu mẫu">
      <FormStack
        label="Biểu mẫu minh họa"
        onSubmit={() => setTried(true)}
        actions={
          <Button type="submit" variant="primary">
            Gửi báo cáo
          </Button>
        }
      >
        <ErrorSummary errors={titleError ? [{ fieldId: 'g-title', message: titleError }] : []} />
        <TextField
          id="g-title"
          label="Tên nhiệm vụ"
          error={titleError}
          value={form.title}
          onChange={(title) => set({ title })}
        />
        <TextAreaField
          id="g-note"
          label="Kết quả thực hiện"
          hint="Nêu việc đã làm và con số."
          optional
          maxLength={2000}
          value={form.note}
          onChange={(note) => set({ note })}
        />
        <TextField
          id="g-amount"
          label="Số người đã cấp thẻ"
          type="number"
          unit="người"
          value={form.amount}
          onChange={(amount) => set({ amount })}
        />
        <SelectField
          id="g-kind"
          label="Loại văn bản"
          placeholder="Chọn loại văn bản"
          value={form.kind}
          onChange={(kind) => set({ kind })}
          options={[
            { value: 'cv', label: 'Công văn' },
            { value: 'kh', label: 'Kế hoạch' },
          ]}
        />
        <DateField
          id="g-due"
          label="Thời hạn"
          hint="Ví dụ 27/04/2021"
          value={form.due}
          onChange={(due) => set({ due })}
        />
        <AgencyPicker id="g-lead" label="Cơ quan chủ trì" items={sampleAgencies} value={lead} onChange={setLead} />
        <AgencyPicker
          id="g-partners"
          label="Cơ quan phối hợp"
          optional
          multiple
          items={sampleAgencies}
          value={partners}
          onChange={setPartners}
        />
        <ChoiceField
          id="g-answer"
          label="Kết quả đối chiếu"
          value={answer}
          onChange={setAnswer}
          choices={[
            { value: 'yes', label: 'Đạt', hint: 'Sản phẩm đúng yêu cầu của văn bản' },
            { value: 'no', label: 'Chưa đạt' },
          ]}
        />
        <CheckField id="g-check" label="Gửi thông báo cho cơ quan phối hợp" checked={checked} onChange={setChecked} />
        <FileField
          id="g-files"
          label="Minh chứng"
          optional
          multiple
          accept=".docx,.pdf,.xlsx"
          value={files}
          onChange={setFiles}
        />
      </FormStack>
    </Section>
  )
}
